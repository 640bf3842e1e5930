package se.lotsen.outreach;

/** Where the contact with a member of a cohort stands. Worded in {@code uppsokande.stand.<NAME>}. */
public enum Stand {
    WAITING,
    LATER,
    NOT_REACHED,
    YES,
    NO,
    NO_MORE,
    /** Left out after the list was taken in. */
    LEFT_OUT;

    /** True while the person may still be called. */
    public boolean isOpen() {
        return this == WAITING || this == LATER || this == NOT_REACHED;
    }
}
