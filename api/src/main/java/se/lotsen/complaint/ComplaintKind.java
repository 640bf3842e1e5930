package se.lotsen.complaint;

/** What somebody tells. Worded in {@code synpunkter.kind.<NAME>}. */
public enum ComplaintKind {
    /** An opinion or a wish. */
    OPINION,
    COMPLAINT,
    /** Something went otherwise than it should. */
    DEVIATION,
    /** Counted apart, and about nothing among {@link Subject}. */
    PRAISE
}
