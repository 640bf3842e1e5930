package se.lotsen.booking;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking as a page shows it.
 *
 * @param slug the activity's name in addresses
 * @param companionName name and telephone of who comes along, or null
 * @param reminder how the person is reminded, or null when that follows how the person wants to be reached
 * @param askedBy who asked for it to be moved or cancelled, or null
 * @param outcomeReason why it was moved, cancelled or missed, or null
 * @param movedFrom the booking that this one replaces, or null
 * @param bookedBy name of the guide
 * @param remindedAt when a guide had called to remind, or null
 * @param remindedBy name of the guide who called, or null
 * @param outcomeBy who wrote what came of it, or null
 * @param moved true when another booking stands in its place
 */
@Introspected
public record BookingLine(
        UUID bookingId,
        UUID sessionId,
        String activity,
        String slug,
        @Nullable String place,
        Instant startsAt,
        Instant endsAt,
        @Nullable Companion companion,
        @Nullable String companionName,
        @Nullable Transport transport,
        @Nullable Reminder reminder,
        BookingOutcome outcome,
        @Nullable Instant outcomeAt,
        @Nullable AskedBy askedBy,
        @Nullable String outcomeReason,
        @Nullable UUID movedFrom,
        Instant bookedAt,
        @Nullable String bookedBy,
        @Nullable Instant remindedAt,
        @Nullable String remindedBy,
        @Nullable UUID outcomeBy,
        boolean moved) {

    Ending ending() {
        return new Ending(outcome, outcomeAt, outcomeBy, moved);
    }
}
