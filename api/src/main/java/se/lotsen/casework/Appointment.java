package se.lotsen.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A booked health talk.
 *
 * @param place in words, or null when the mode says enough
 */
public record Appointment(
        Instant at, TalkMode mode, @Nullable String place) {}
