package se.lotsen.followup;

/** Whether the person takes part in an activity, as the person says. */
public enum Participation {
    PARTICIPATING,
    STOPPED,
    NEVER_STARTED
}
