package se.lotsen.catalogue;

import jakarta.inject.Singleton;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.DailyVisit;

/** Extends the sessions of every municipality each day. */
@Singleton
final class ExtendSessionsJob extends DailyVisit {

    private final ExtendSessions sessions;

    ExtendSessionsJob(ExtendSessions sessions, Municipalities municipalities) {
        super(municipalities);
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "extend-sessions";
    }

    @Override
    protected void visit(Actor actor) {
        var _ = sessions.extend(actor);
    }
}
