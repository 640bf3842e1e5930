package se.lotsen.person;

/** What a consent may let through, item by item. */
public enum ConsentItem {
    /** Contact details, times, that the person has been reached. */
    CONTACT,
    /** Why the person was referred and what the talk was about. */
    REASON,
    /** Answers and scores of instruments. */
    SCORES,
    /** The person's plan and activities. */
    PLAN,
    /** How it went. */
    OUTCOME
}
