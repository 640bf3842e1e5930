package se.lotsen.casework;

/** How a person came to the municipality. */
public enum WayIn {
    HEALTH_CENTRE,
    HOME_CARE,
    NEEDS_ASSESSMENT,
    RELATIVE,
    SELF,
    ASSOCIATION,
    OUTREACH,
    OTHER
}
