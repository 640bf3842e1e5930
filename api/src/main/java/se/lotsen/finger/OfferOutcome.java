package se.lotsen.finger;

/** What became of an offer. */
public enum OfferOutcome {
    ACCEPTED,
    DECLINED,
    /** Not answered in time. */
    LAPSED
}
