package se.lotsen.healthtalk;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many of a guide's cases have a concern of which nobody has noted what was done.
 *
 * @param guide name of the guide, or null for cases that wait for one
 * @param since when the one that has waited longest was written
 */
@Introspected
public record GuideConcerns(@Nullable String guide, int concerns, Instant since) {}
