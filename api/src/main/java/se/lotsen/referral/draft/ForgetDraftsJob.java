package se.lotsen.referral.draft;

import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Visit;

/** Forgets old drafts in every municipality each day. */
@Singleton
final class ForgetDraftsJob extends Visit {

    ForgetDraftsJob(ForgetDrafts drafts, Municipalities municipalities) {
        super("forget-referral-drafts", DAILY, municipalities, drafts::forget);
    }
}
