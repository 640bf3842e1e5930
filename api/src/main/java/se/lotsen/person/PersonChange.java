package se.lotsen.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of what is known of a person.
 *
 * @param by name of who did it
 * @param fact what it belongs to
 * @param before as the database has it, or null for nothing
 * @param after as the database has it, or null for nothing
 */
public record PersonChange(
        Instant at,
        String by,
        PersonFact fact,
        @Nullable String before,
        @Nullable String after) {}
