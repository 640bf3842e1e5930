package se.lotsen.catalogue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the directory tells it.
 *
 * @param organiserId who runs it, or null when nobody has stated it
 * @param heldAt its meeting places, by name
 * @param hours weekdays and hours of its series
 * @param next the soonest session that is not cancelled, or null when none is planned
 * @param changedAt when anything of this was last another
 */
public record ListedActivity(
        Activity activity,
        @Nullable UUID organiserId,
        List<MeetingPlace> heldAt,
        List<Hours> hours,
        @Nullable Session next,
        Instant changedAt) {

    /** When it is usually held; every other week looks like every week. */
    public record Hours(Set<DayOfWeek> days, LocalTime starts, LocalTime ends, boolean onHolidays) {}

    /** True when one can join: it recurs, or is a single event that is still to come. */
    public boolean isActive() {
        return activity.status().isRunning() || (activity.status() == Activity.Status.ONE_OFF && next != null);
    }
}
