package se.lotsen.booking;

/** How the person gets there. */
public enum Transport {
    ON_FOOT,
    BUS,
    LIFT,
    TAXI,
    /** Färdtjänst. */
    MOBILITY_SERVICE
}
