package se.lotsen.calendar;

/** What stands in a calendar. */
public enum Kind {
    /** A booked health talk. */
    TALK,
    /** A visit to an activity on which somebody goes along. */
    ACTIVITY,
    /** The last day of the follow-up after three months. */
    FOLLOW_UP_3M,
    /** The last day of the follow-up after six months. */
    FOLLOW_UP_6M,
    /** The day to which a case rests. */
    PAUSE_ENDS
}
