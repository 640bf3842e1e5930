package se.lotsen.booking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("booking")
record BookingRow(
        String municipalityId,
        @Id UUID bookingId,
        UUID caseId,
        UUID sessionId,
        Instant bookedAt,
        UUID bookedBy,
        @Nullable Companion companion,
        @Nullable String companionName,
        @Nullable Transport transport,
        @Nullable Reminder reminder,
        BookingOutcome outcome,
        @Nullable Instant outcomeAt,
        @Nullable UUID outcomeBy,
        @Nullable AskedBy askedBy,
        @Nullable String outcomeReason,
        @Nullable UUID movedFrom,
        @Nullable Instant remindedAt,
        @Nullable UUID remindedBy,
        @Version int version) {

    /** What was agreed on with the person. */
    Arrangement arranged() {
        return new Arrangement(companion, companionName, transport, reminder);
    }

    /** Called to remind by a guide, or not at all when both are null. */
    BookingRow reminded(@Nullable Instant at, @Nullable UUID by) {
        return new BookingRow(
                municipalityId,
                bookingId,
                caseId,
                sessionId,
                bookedAt,
                bookedBy,
                companion,
                companionName,
                transport,
                reminder,
                outcome,
                outcomeAt,
                outcomeBy,
                askedBy,
                outcomeReason,
                movedFrom,
                at,
                by,
                version);
    }

    /** As it was before it was cancelled. */
    BookingRow bookedStill() {
        return ended(BookingOutcome.BOOKED, null, null, null, null);
    }

    BookingRow ended(
            BookingOutcome as,
            @Nullable AskedBy askedBy,
            @Nullable String reason,
            @Nullable Instant at,
            @Nullable UUID by) {
        return new BookingRow(
                municipalityId,
                bookingId,
                caseId,
                sessionId,
                bookedAt,
                bookedBy,
                companion,
                companionName,
                transport,
                reminder,
                as,
                at,
                by,
                askedBy,
                reason,
                movedFrom,
                remindedAt,
                remindedBy,
                version);
    }
}
