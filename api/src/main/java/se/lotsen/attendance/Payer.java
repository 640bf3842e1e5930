package se.lotsen.attendance;

/** Who pays. */
public enum Payer {
    MUNICIPALITY,
    ASSOCIATION
}
