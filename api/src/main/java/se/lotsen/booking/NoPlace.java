package se.lotsen.booking;

/** Why a place cannot be booked; each has a sentence in the message bundles ({@code booking.no-place.*}). */
public enum NoPlace {
    IDENTITY_NOT_RECORDED,
    SESSION_CANCELLED,
    SESSION_HAS_STARTED,
    ALREADY_BOOKED,
    FULL
}
