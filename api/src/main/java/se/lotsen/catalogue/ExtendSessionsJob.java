package se.lotsen.catalogue;

import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Visit;

/** Extends the sessions of every municipality each day. */
@Singleton
final class ExtendSessionsJob extends Visit {

    ExtendSessionsJob(ExtendSessions sessions, Municipalities municipalities) {
        super("extend-sessions", DAILY, municipalities, sessions::extend);
    }
}
