package se.lotsen.booking;

import java.time.Instant;
import java.util.Optional;
import se.lotsen.catalogue.Session;

/** Something that must hold for a place to be taken. */
interface BookingRule {

    /**
     * A wish for a place.
     *
     * @param namesAllowed whether persons are documented in the activity
     */
    record Wish(Session session, boolean namesAllowed, boolean alreadyBooked, Instant now) {}

    /** Why not, or empty. */
    Optional<NoPlace> refuse(Wish wish);
}
