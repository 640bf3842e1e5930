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
        @Nullable Transport transport,
        @Nullable Reminder reminder,
        BookingOutcome outcome,
        @Nullable Instant outcomeAt,
        @Nullable UUID outcomeBy,
        @Nullable AskedBy askedBy,
        @Nullable String outcomeReason,
        @Nullable UUID movedFrom,
        @Version int version) {

    BookingRow ended(
            BookingOutcome as, @Nullable AskedBy askedBy, @Nullable String reason, Instant at, @Nullable UUID by) {
        return new BookingRow(
                municipalityId,
                bookingId,
                caseId,
                sessionId,
                bookedAt,
                bookedBy,
                companion,
                transport,
                reminder,
                as,
                at,
                by,
                askedBy,
                reason,
                movedFrom,
                version);
    }
}
