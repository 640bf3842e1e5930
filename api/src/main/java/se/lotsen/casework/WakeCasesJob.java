package se.lotsen.casework;

import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.OneByOne;
import se.lotsen.jobs.Visit;

/** Wakes the cases of every municipality whose day has come, soon after it has begun. */
@Singleton
final class WakeCasesJob extends Visit {

    private static final String NAME = "wake-cases";

    WakeCasesJob(WakeCases cases, Municipalities municipalities) {
        super(
                NAME,
                HOURLY,
                municipalities,
                actor -> OneByOne.each(NAME, cases.due(actor), id -> {
                    var _ = cases.wake(id, actor);
                }));
    }
}
