package se.lotsen.referral;

/** What the person needs to be able to take part, as the nurse says. */
public enum Need {
    HEARING,
    SIGHT,
    MOBILITY,
    TOILET,
    INTERPRETER,
    HOME_VISIT
}
