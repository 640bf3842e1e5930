package se.lotsen.finger;

/** How an applicant lives. */
public enum Home {
    ORDINARY,
    /** Trygghetsboende or seniorboende, with a lease of one's own. */
    SHELTERED,
    /** Särskilt boende (SÄBO), granted after a needs test. */
    CARE_HOME
}
