package se.lotsen.agreement;

/** How one requirement went in one week. Worded in {@code traffpunkter.mark.<NAME>}. */
public enum Mark {
    /** It was met. */
    MET,
    /** It was not met. */
    MISSED,
    /** It was not met, and that was approved. Not counted. */
    EXCEPTED,
    /** The place was closed by its agreement. Not counted. */
    CLOSED,
    /** A week of holidays. Not counted. */
    HOLIDAY,
    /** The requirement did not hold then. Not counted. */
    OUTSIDE,
    /** The week or month is not over and the requirement not met yet. Not counted. */
    RUNNING
}
