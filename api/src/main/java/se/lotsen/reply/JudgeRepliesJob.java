package se.lotsen.reply;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Visit;

/**
 * Judges the answers to text messages that were kept and then not judged, in every municipality. One that is being judged is held by its row, so it
 * is judged once.
 */
@Singleton
final class JudgeRepliesJob extends Visit {

    private static final String NAME = "judge-sms-replies";
    private static final Duration SOON = Duration.ofMinutes(5);
    private static final Logger LOG = LoggerFactory.getLogger(JudgeRepliesJob.class);

    JudgeRepliesJob(JudgeReply replies, Municipalities municipalities) {
        super(NAME, SOON, municipalities, actor -> judge(replies, actor));
    }

    private static void judge(JudgeReply replies, Actor actor) {
        for (var carrierId : replies.pending(actor)) {
            try {
                replies.judge(carrierId, actor);
            } catch (RuntimeException e) {
                LOG.warn("{} failed with one: {}", NAME, e.getClass().getSimpleName());
            }
        }
    }
}
