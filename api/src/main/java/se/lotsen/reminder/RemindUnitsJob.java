package se.lotsen.reminder;

import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Visit;

/** Reminds the units of every municipality in the morning of each working day. */
@Singleton
final class RemindUnitsJob extends Visit {

    RemindUnitsJob(RemindUnits units, Municipalities municipalities) {
        super("remind-units", HOURLY, municipalities, units::remind);
    }
}
