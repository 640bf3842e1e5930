package se.lotsen.tertial;

/** Whose goal it is. Worded in {@code tertial.level.<NAME>}. */
public enum Level {
    /** An area that the council has pointed out. */
    AREA,
    /** A goal of the board's. */
    BOARD,
    /** The unit's own goal; it is these that are judged. */
    UNIT
}
