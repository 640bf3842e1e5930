package se.lotsen.subscription;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Job;

/** Forgets old events in every municipality each day. What fails in one municipality does not stop the others. */
@Singleton
final class ForgetEventsJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetEventsJob.class);

    private final ForgetEvents events;
    private final Municipalities municipalities;

    ForgetEventsJob(ForgetEvents events, Municipalities municipalities) {
        this.events = events;
        this.municipalities = municipalities;
    }

    @Override
    public String name() {
        return "forget-subscription-events";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        for (var municipalityId : municipalities.all()) forget(municipalityId);
    }

    private void forget(String municipalityId) {
        try {
            var _ = events.forget(Actor.system(municipalityId, name()));
        } catch (RuntimeException e) {
            LOG.warn("the events of {} were not forgotten", municipalityId, e);
        }
    }
}
