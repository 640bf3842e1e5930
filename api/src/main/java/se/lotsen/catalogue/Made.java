package se.lotsen.catalogue;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session that is already there, with how many are booked on it. */
@Introspected
record Made(
        UUID sessionId,
        UUID activityId,
        @Nullable UUID placeId,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant cancelledAt,
        @Nullable OffSchedule offSchedule,
        @Nullable String offReason,
        int booked) {

    Occasion occasion() {
        return new Occasion(activityId, placeId, startsAt);
    }
}
