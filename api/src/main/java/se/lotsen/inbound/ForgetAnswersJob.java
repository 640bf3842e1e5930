package se.lotsen.inbound;

import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Visit;

/** Forgets old answers in every municipality each day. */
@Singleton
final class ForgetAnswersJob extends Visit {

    ForgetAnswersJob(ForgetAnswers answers, Municipalities municipalities) {
        super("forget-answered-requests", DAILY, municipalities, answers::forget);
    }
}
