package se.lotsen.subscription;

import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Visit;

/** Forgets old events in every municipality each day. */
@Singleton
final class ForgetEventsJob extends Visit {

    ForgetEventsJob(ForgetEvents events, Municipalities municipalities) {
        super("forget-subscription-events", DAILY, municipalities, events::forget);
    }
}
