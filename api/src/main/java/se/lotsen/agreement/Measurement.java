package se.lotsen.agreement;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measurement that is kept as it was.
 *
 * @param name what people call it, for example 2023
 * @param places how many places were measured, or null when the source does not tell
 * @param meetingAll how many of them met every requirement
 * @param source where the figures come from
 * @param byHand true when they come from another document
 */
@Introspected
public record Measurement(
        UUID measurementId,
        String name,
        LocalDate fromOn,
        LocalDate toOn,
        @Nullable Integer places,
        int meetingAll,
        String source,
        boolean byHand,
        String madeBy,
        Instant madeAt) {}
