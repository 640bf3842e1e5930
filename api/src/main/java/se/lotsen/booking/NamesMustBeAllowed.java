package se.lotsen.booking;

import java.util.Optional;

/** Where the board has decided that identity is not recorded (SoL 14:5), nobody is booked by name. */
final class NamesMustBeAllowed implements BookingRule {

    @Override
    public Optional<NoPlace> refuse(Wish wish) {
        return wish.namesAllowed() ? Optional.empty() : Optional.of(NoPlace.IDENTITY_NOT_RECORDED);
    }
}
