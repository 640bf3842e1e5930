package se.lotsen.inbound;

import jakarta.inject.Singleton;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.DailyVisit;

/** Forgets old answers in every municipality each day. */
@Singleton
final class ForgetAnswersJob extends DailyVisit {

    private final ForgetAnswers answers;

    ForgetAnswersJob(ForgetAnswers answers, Municipalities municipalities) {
        super(municipalities);
        this.answers = answers;
    }

    @Override
    public String name() {
        return "forget-answered-requests";
    }

    @Override
    protected void visit(Actor actor) {
        var _ = answers.forget(actor);
    }
}
