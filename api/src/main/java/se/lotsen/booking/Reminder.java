package se.lotsen.booking;

/** How the person is reminded the day before. */
public enum Reminder {
    /** By a text message that tells the time and whom to call. */
    SMS,
    /** The guide calls. */
    PHONE,
    /** Not at all. */
    NONE
}
