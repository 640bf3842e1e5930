package se.lotsen.booking;

import java.util.Optional;

/** A person has one place on a session. */
final class PersonIsBookedOnce implements BookingRule {

    @Override
    public Optional<NoPlace> refuse(Wish wish) {
        return !wish.alreadyBooked() ? Optional.empty() : Optional.of(NoPlace.ALREADY_BOOKED);
    }
}
