package se.lotsen.tertial;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a year.
 *
 * @param parentId the one that it stands under, or null
 * @param expected the expected result, or null
 */
@Introspected
public record Goal(
        UUID goalId,
        @Nullable UUID parentId,
        Level level,
        String title,
        @Nullable String expected,
        int position) {}
