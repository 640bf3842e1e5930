package se.lotsen.reportback;

/** What a health centre waits for next on a referral. */
public enum NextNews {
    /** The municipality answers the referral. */
    ANSWER,
    /** The health centre answers the guide's question. */
    SUPPLEMENT,
    /** The guide contacts the person. */
    CONTACT,
    /** The health talk is held. */
    TALK,
    /** The three-month follow-up. */
    THREE_MONTHS,
    /** The six-month follow-up. */
    SIX_MONTHS,
    /** The work goes on after a pause. */
    RESUME,
    /** The guide answers the wish to cancel. */
    CANCEL_ANSWER,
    /** The guide ends the case. */
    CLOSURE
}
