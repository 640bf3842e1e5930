package se.lotsen.calendar;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.TalkMode;

/**
 * One thing in a calendar.
 *
 * @param entryId of the case or the booking; together with the kind it names the same thing for good
 * @param hidden true for a person with protected identity, also when the reader is a named handler
 * @param sequence grows when the thing is moved or called off
 */
@Introspected
record EntryRow(
        UUID entryId,
        Kind kind,
        LocalDate onDay,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        boolean withGuide,
        @Nullable TalkMode mode,
        @Nullable String activity,
        @Nullable String place,
        boolean cancelled,
        int sequence,
        Instant changedAt,
        String number,
        UUID guideId,
        String guide,
        @Nullable UUID personId,
        @Nullable String givenName,
        @Nullable String familyName,
        boolean hidden) {

    /** True when both have a time, and there is a moment in both. */
    boolean overlaps(EntryRow other) {
        return startsAt != null
                && endsAt != null
                && other.startsAt != null
                && other.endsAt != null
                && startsAt.isBefore(other.endsAt)
                && other.startsAt.isBefore(endsAt);
    }
}
