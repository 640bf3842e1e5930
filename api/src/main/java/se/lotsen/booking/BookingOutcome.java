package se.lotsen.booking;

/** What came of a booking. */
public enum BookingOutcome {
    BOOKED,
    CAME,
    NO_SHOW,
    CANCELLED
}
