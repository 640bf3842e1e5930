package se.lotsen.referral.draft;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Job;

/** Forgets old drafts in every municipality each day. What fails in one municipality does not stop the others. */
@Singleton
final class ForgetDraftsJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetDraftsJob.class);

    private final ForgetDrafts drafts;
    private final Municipalities municipalities;

    ForgetDraftsJob(ForgetDrafts drafts, Municipalities municipalities) {
        this.drafts = drafts;
        this.municipalities = municipalities;
    }

    @Override
    public String name() {
        return "forget-referral-drafts";
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
            var _ = drafts.forget(Actor.system(municipalityId, name()));
        } catch (RuntimeException e) {
            LOG.warn("the drafts of {} were not forgotten", municipalityId, e);
        }
    }
}
