package se.lotsen.reporting;

/**
 * A way in which the cases of a year may be divided. They are divided in one way at a time: what two ways at once would tell is not published,
 * and so nothing that is hidden can be reckoned from it.
 */
public enum Division {
    /** By the third of the year in which the case was opened. */
    TERTIAL,
    SEX,
    /** By the age reached in the year. */
    AGE,
    /** By the health centre that sent the first referral. */
    HEALTH_CENTRE,
    /** By what became of the case: why it ended, or that it goes on. */
    OUTCOME,
    /** Men, by whether they live alone. They are parts of the men of {@link #SEX} and are hidden as such. */
    MEN,
    /** By whether an interpreter is needed. */
    INTERPRETER,
    /** By whether the place of living is one of those far away. */
    DISTANCE
}
