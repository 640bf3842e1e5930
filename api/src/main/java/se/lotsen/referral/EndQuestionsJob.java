package se.lotsen.referral;

import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Visit;

/** Ends overdue questions in every municipality, soon after their day has passed. */
@Singleton
final class EndQuestionsJob extends Visit {

    EndQuestionsJob(EndQuestions questions, Municipalities municipalities) {
        super("end-questions", HOURLY, municipalities, questions::due, questions::end);
    }
}
