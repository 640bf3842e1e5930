package se.lotsen.catalogue;

import io.micronaut.core.annotation.Introspected;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Swedish;

/**
 * One dated occasion of an activity.
 *
 * @param activity name of the activity
 * @param place name of the place
 * @param capacity places, or null when there is no limit
 * @param booked places taken
 * @param cancelledAt when it was cancelled, or null when it is on
 */
@Introspected
public record Session(
        UUID sessionId,
        UUID activityId,
        String activity,
        @Nullable UUID placeId,
        @Nullable String place,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer capacity,
        int booked,
        @Nullable Instant cancelledAt,
        @Nullable String cancelReason) {

    /** From this time of day a session counts as an evening. */
    public static final LocalTime EVENING = LocalTime.of(17, 0);

    /** True when it has not been cancelled. */
    public boolean isOn() {
        return cancelledAt == null;
    }

    /** True when one more person can come. */
    public boolean hasRoom() {
        return capacity == null || booked < capacity;
    }

    /** Places left, or null when there is no limit. */
    public @Nullable Integer placesLeft() {
        return capacity == null ? null : Math.max(0, capacity - booked);
    }

    /** True when it starts in the evening, Swedish time. */
    public boolean isEvening() {
        return !startsAt.atZone(Swedish.ZONE).toLocalTime().isBefore(EVENING);
    }

    /** Day of the week, in Sweden. */
    public DayOfWeek day() {
        return startsAt.atZone(Swedish.ZONE).getDayOfWeek();
    }
}
