package se.lotsen.reply;

import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Visit;

/** Forgets old answers to text messages in every municipality each day. */
@Singleton
final class ForgetRepliesJob extends Visit {

    ForgetRepliesJob(ForgetReplies replies, Municipalities municipalities) {
        super("forget-sms-replies", DAILY, municipalities, replies::forget);
    }
}
