package se.lotsen.web.hjalp;

/** A step of the work that has a text of help; the texts are in the bundle {@code hjalp}, by name. */
public enum HelpTopic {
    MY_DAY,
    TRIAGE,
    NEW_CASE,
    CONTACT,
    TALK,
    PLAN,
    SUGGESTIONS,
    BOOKING,
    ATTENDANCE,
    FOLLOW_UP,
    CLOSING,
    PAUSE,
    MESSAGES,
    LETTERS,
    WARNINGS,
    CALENDAR,
    HANDOVER,
    DUPLICATES,
    SUPPORT,
    CATALOGUE;

    /** Name of its place on the page of help. */
    public String anchor() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
