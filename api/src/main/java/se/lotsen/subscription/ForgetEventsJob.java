package se.lotsen.subscription;

import jakarta.inject.Singleton;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.DailyVisit;

/** Forgets old events in every municipality each day. */
@Singleton
final class ForgetEventsJob extends DailyVisit {

    private final ForgetEvents events;

    ForgetEventsJob(ForgetEvents events, Municipalities municipalities) {
        super(municipalities);
        this.events = events;
    }

    @Override
    public String name() {
        return "forget-subscription-events";
    }

    @Override
    protected void visit(Actor actor) {
        var _ = events.forget(actor);
    }
}
