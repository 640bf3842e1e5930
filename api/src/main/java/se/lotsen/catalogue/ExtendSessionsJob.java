package se.lotsen.catalogue;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Job;

/** Extends the sessions of every municipality each day. What fails in one municipality does not stop the others. */
@Singleton
final class ExtendSessionsJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(ExtendSessionsJob.class);

    private final ExtendSessions sessions;
    private final Municipalities municipalities;

    ExtendSessionsJob(ExtendSessions sessions, Municipalities municipalities) {
        this.sessions = sessions;
        this.municipalities = municipalities;
    }

    @Override
    public String name() {
        return "extend-sessions";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        for (var municipalityId : municipalities.all()) extend(municipalityId);
    }

    private void extend(String municipalityId) {
        try {
            var _ = sessions.extend(Actor.system(municipalityId, name()));
        } catch (RuntimeException e) {
            LOG.warn("the sessions of {} were not extended", municipalityId, e);
        }
    }
}
