package se.lotsen.booking;

/** Who asked for a booking to be moved or cancelled. */
public enum AskedBy {
    PERSON,
    RELATIVE,
    GUIDE,
    ORGANISER
}
