package se.lotsen.booking;

/** Who comes along. */
public enum Companion {
    GUIDE,
    VOLUNTEER,
    RELATIVE,
    FRIEND
}
