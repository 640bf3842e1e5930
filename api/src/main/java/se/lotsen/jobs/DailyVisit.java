package se.lotsen.jobs;

import java.time.Duration;
import se.lotsen.access.Municipalities;

/** Work that is done in each municipality once a day. */
public abstract class DailyVisit extends Visit {

    /** Visits all of them. */
    protected DailyVisit(Municipalities municipalities) {
        super(municipalities);
    }

    @Override
    public final Duration every() {
        return Duration.ofDays(1);
    }
}
