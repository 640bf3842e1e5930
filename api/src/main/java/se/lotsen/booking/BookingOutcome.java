package se.lotsen.booking;

/** What came of a booking. */
public enum BookingOutcome {
    BOOKED,
    CAME,
    NO_SHOW,
    /** The person came and the session was not held. */
    NOT_HELD,
    CANCELLED
}
