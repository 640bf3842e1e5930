package se.lotsen.jobs;

import java.time.Duration;
import se.lotsen.access.Municipalities;

/** Work that is done in each municipality once an hour: what belongs to a day is then done soon after the day has begun, or in office hours, whenever the node was started. */
public abstract class HourlyVisit extends Visit {

    /** Visits all of them. */
    protected HourlyVisit(Municipalities municipalities) {
        super(municipalities);
    }

    @Override
    public final Duration every() {
        return Duration.ofHours(1);
    }
}
