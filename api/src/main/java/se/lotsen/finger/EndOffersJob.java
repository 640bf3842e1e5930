package se.lotsen.finger;

import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Visit;

/** Ends offers in every municipality, soon after a day has begun. */
@Singleton
final class EndOffersJob extends Visit {

    EndOffersJob(EndOffers offers, Municipalities municipalities) {
        super("end-finger-offers", HOURLY, municipalities, offers::end);
    }
}
