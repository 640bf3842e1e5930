package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing about a grant that was put right, or what was asked for.
 *
 * @param by name of who did it
 * @param field name of the column, or of the rule whose quoted words were changed
 * @param before as the database has it: a text, a day, öre, true or false, or a list in brackets; null when nothing stood there
 */
@Introspected
public record GrantChange(
        Instant at,
        String by,
        String field,
        @Nullable String before,
        @Nullable String after) {}
