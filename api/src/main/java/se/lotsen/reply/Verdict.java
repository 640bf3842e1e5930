package se.lotsen.reply;

/** What came of an answer to a text message. */
enum Verdict {
    /** Kept and not judged yet. */
    PENDING,
    /** No more text messages go to whoever has the number. */
    STOPPED,
    /** It stands in the timeline of each case of whoever has the number. */
    TOLD,
    /** Somebody known has the number, and has never had a case: for all guides. */
    NO_CASE,
    /** Nobody known has the number: for all guides. */
    UNKNOWN
}
