package se.lotsen.access;

/** What kind of actor someone is. The first five are accounts, the last two are machines. */
public enum Role {
    /** District nurse at a health centre. */
    NURSE,
    /** Municipal guide (äldrelots). */
    GUIDE,
    /** Leads activities at a meeting place. */
    ACTIVITY_LEADER,
    /** Manager who accounts for grants and results. */
    MANAGER,
    /** Administers accounts and settings; sees no persons. */
    ADMINISTRATOR,
    /** A health centre's record system, by FHIR. */
    SENDER_SYSTEM,
    /** Lotsen's own jobs. */
    SYSTEM
}
