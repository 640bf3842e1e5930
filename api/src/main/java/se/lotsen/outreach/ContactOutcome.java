package se.lotsen.outreach;

/** What came of a contact with somebody whose name nobody asked for. Worded in {@code uppsokande.outcome.<NAME>}. */
public enum ContactOutcome {
    TALKED,
    /** Took a leaflet or a programme. */
    LEAFLET,
    /** Took a step: came along, wrote down a number, asked to be called. */
    STEP,
    DECLINED
}
