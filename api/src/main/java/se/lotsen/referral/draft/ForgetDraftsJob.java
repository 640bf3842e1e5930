package se.lotsen.referral.draft;

import jakarta.inject.Singleton;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.DailyVisit;

/** Forgets old drafts in every municipality each day. */
@Singleton
final class ForgetDraftsJob extends DailyVisit {

    private final ForgetDrafts drafts;

    ForgetDraftsJob(ForgetDrafts drafts, Municipalities municipalities) {
        super(municipalities);
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "forget-referral-drafts";
    }

    @Override
    protected void visit(Actor actor) {
        var _ = drafts.forget(actor);
    }
}
