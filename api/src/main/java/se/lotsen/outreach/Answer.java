package se.lotsen.outreach;

/** What came of a call to a member of a cohort. Worded in {@code uppsokande.answer.<NAME>}. */
public enum Answer {
    /** Wants a talk: opens a case. */
    YES,
    NO,
    /** Wants to be called another day. */
    LATER,
    NOT_REACHED,
    /** Wants no more contact, from any campaign. */
    NO_MORE;

    /** True when somebody answered. */
    public boolean isReached() {
        return this != NOT_REACHED;
    }
}
