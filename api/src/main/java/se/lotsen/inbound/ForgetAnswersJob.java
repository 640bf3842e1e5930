package se.lotsen.inbound;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Job;

/** Forgets old answers in every municipality each day. What fails in one municipality does not stop the others. */
@Singleton
final class ForgetAnswersJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetAnswersJob.class);

    private final ForgetAnswers answers;
    private final Municipalities municipalities;

    ForgetAnswersJob(ForgetAnswers answers, Municipalities municipalities) {
        this.answers = answers;
        this.municipalities = municipalities;
    }

    @Override
    public String name() {
        return "forget-answered-requests";
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
            var _ = answers.forget(Actor.system(municipalityId, name()));
        } catch (RuntimeException e) {
            LOG.warn("the answers of {} were not forgotten", municipalityId, e);
        }
    }
}
