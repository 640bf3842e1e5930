package se.lotsen.referral;

import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.OneByOne;
import se.lotsen.jobs.Visit;

/** Ends overdue questions in every municipality, soon after their day has passed. */
@Singleton
final class EndQuestionsJob extends Visit {

    private static final String NAME = "end-questions";

    EndQuestionsJob(EndQuestions questions, Municipalities municipalities) {
        super(
                NAME,
                HOURLY,
                municipalities,
                actor -> OneByOne.each(NAME, questions.due(actor), id -> {
                    var _ = questions.end(id, actor);
                }));
    }
}
