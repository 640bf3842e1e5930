package se.lotsen.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague must know before a visit, as plain fact. It stays within the municipality and is looked at again by a day.
 *
 * @param text at most {@link #LONGEST} characters
 * @param reviewOn last day before it must be looked at again
 * @param stale true when that day has passed
 * @param writtenBy staff id
 * @param ended when it ended, or null while it holds
 */
public record Warning(
        UUID id,
        UUID personId,
        WarningKind kind,
        String text,
        LocalDate reviewOn,
        boolean stale,
        Instant writtenAt,
        UUID writtenBy,
        @Nullable Ended ended) {

    /** Longest text of a warning, in characters. */
    public static final int LONGEST = 300;

    /** The end of a warning: when, who (staff id) and why. */
    public record Ended(Instant at, UUID by, String reason) {}
}
