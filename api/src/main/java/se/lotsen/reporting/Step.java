package se.lotsen.reporting;

/** How far a case may have come, each step after the one before. Named in the messages {@code ledning.step.*}. */
public enum Step {
    /** A case was opened. */
    FOUND,
    /** The person answered, or a talk was booked or declined. */
    CONTACTED,
    /** A health talk was held. */
    TALK,
    /** The person has had a talk and came to something that was booked once. */
    FIRST_VISIT,
    /** The person came three times. */
    THIRD_VISIT,
    /** The person takes part when asked after six months. */
    SIX_MONTHS
}
