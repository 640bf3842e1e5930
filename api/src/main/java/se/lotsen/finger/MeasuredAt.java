package se.lotsen.finger;

/** When something was measured. */
public enum MeasuredAt {
    BEFORE,
    AFTER
}
