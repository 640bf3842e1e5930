package se.lotsen.booking;

import java.util.Optional;

/** A cancelled session takes nobody. */
final class SessionMustBeOn implements BookingRule {

    @Override
    public Optional<NoPlace> refuse(Wish wish) {
        return wish.session().isOn() ? Optional.empty() : Optional.of(NoPlace.SESSION_CANCELLED);
    }
}
