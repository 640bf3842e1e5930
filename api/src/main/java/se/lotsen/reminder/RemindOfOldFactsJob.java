package se.lotsen.reminder;

import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Visit;

/** Visits the guides of every municipality, so that they are reminded in the morning. */
@Singleton
final class RemindOfOldFactsJob extends Visit {

    RemindOfOldFactsJob(RemindOfOldFacts facts, Municipalities municipalities) {
        super("remind-of-old-facts", HOURLY, municipalities, facts::remind);
    }
}
