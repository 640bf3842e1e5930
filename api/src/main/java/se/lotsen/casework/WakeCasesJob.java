package se.lotsen.casework;

import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Visit;

/** Wakes the cases of every municipality whose day has come, soon after it has begun. */
@Singleton
final class WakeCasesJob extends Visit {

    WakeCasesJob(WakeCases cases, Municipalities municipalities) {
        super("wake-cases", HOURLY, municipalities, cases::due, cases::wake);
    }
}
