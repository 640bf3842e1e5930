package se.lotsen.referral;

import jakarta.inject.Singleton;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.HourlyVisit;
import se.lotsen.jobs.OneByOne;

/** Ends overdue questions in every municipality, soon after their day has passed. */
@Singleton
final class EndQuestionsJob extends HourlyVisit {

    private final EndQuestions questions;

    EndQuestionsJob(EndQuestions questions, Municipalities municipalities) {
        super(municipalities);
        this.questions = questions;
    }

    @Override
    public String name() {
        return "end-questions";
    }

    @Override
    protected void visit(Actor actor) {
        OneByOne.each(name(), questions.due(actor), id -> {
            var _ = questions.end(id, actor);
        });
    }
}
