package se.lotsen.programme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody could not use.
 *
 * @param contact how to reach the one who told, in their own words, or null
 */
public record Feedback(
        UUID id, Instant toldAt, String what, @Nullable String contact) {}
