package se.lotsen.catalogue;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of something in the catalogue.
 *
 * @param by name of who did it
 * @param field name of the fact, as the database has it; null when the thing was added
 * @param before as the database has it: a text, true or false, an id, or a list in brackets
 */
@Introspected
public record ChangeLine(
        Kept subject,
        Instant at,
        String by,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after) {}
