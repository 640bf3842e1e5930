package se.lotsen.booking;

import java.util.Optional;

/** Nobody is booked on a session that has begun. */
final class SessionMustBeAhead implements BookingRule {

    @Override
    public Optional<NoPlace> refuse(Wish wish) {
        return wish.now().isBefore(wish.session().startsAt())
                ? Optional.empty()
                : Optional.of(NoPlace.SESSION_HAS_STARTED);
    }
}
