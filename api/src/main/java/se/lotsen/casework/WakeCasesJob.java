package se.lotsen.casework;

import jakarta.inject.Singleton;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.HourlyVisit;
import se.lotsen.jobs.OneByOne;

/** Wakes the cases of every municipality whose day has come, soon after it has begun. */
@Singleton
final class WakeCasesJob extends HourlyVisit {

    private final WakeCases cases;

    WakeCasesJob(WakeCases cases, Municipalities municipalities) {
        super(municipalities);
        this.cases = cases;
    }

    @Override
    public String name() {
        return "wake-cases";
    }

    @Override
    protected void visit(Actor actor) {
        OneByOne.each(name(), cases.due(actor), id -> {
            var _ = cases.wake(id, actor);
        });
    }
}
