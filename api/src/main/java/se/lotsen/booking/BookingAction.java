package se.lotsen.booking;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What can be done with a booking. The page draws its buttons from the same rule that guards the use cases. */
public enum BookingAction {
    MOVE,
    CANCEL,
    REMIND,
    REGISTER_ATTENDANCE,
    CORRECT_ATTENDANCE,
    /** Take back that it was cancelled; see {@link Ending}. */
    UNDO_CANCEL;

    /** What can be done now: before the session it is moved or cancelled and the person reminded, from its start attendance is registered, and then corrected. */
    static Set<BookingAction> allowed(BookingOutcome outcome, Instant startsAt, Instant now) {
        return switch (outcome) {
            case BOOKED -> now.isBefore(startsAt) ? EnumSet.of(MOVE, CANCEL, REMIND) : EnumSet.of(REGISTER_ATTENDANCE);
            case CAME, NO_SHOW, NOT_HELD -> EnumSet.of(CORRECT_ATTENDANCE);
            case CANCELLED -> EnumSet.noneOf(BookingAction.class);
        };
    }
}
