package se.lotsen.outreach;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that was made.
 *
 * @param triedBy name of the guide
 * @param said what was said, or null
 */
@Introspected
public record Attempt(
        Instant triedAt,
        String triedBy,
        Answer answer,
        @Nullable String said) {}
