package se.lotsen.tertial;

/** What a figure is. Worded in {@code tertial.unit.<NAME>}. */
public enum Unit {
    /** A number; the thirds add up to the year. */
    COUNT,
    PER_CENT,
    INDEX
}
