package se.lotsen.booking;

import java.util.Optional;

/** No more people than there are places. */
final class SessionMustHaveRoom implements BookingRule {

    @Override
    public Optional<NoPlace> refuse(Wish wish) {
        return wish.session().hasRoom() ? Optional.empty() : Optional.of(NoPlace.FULL);
    }
}
