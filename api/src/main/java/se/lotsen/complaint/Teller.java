package se.lotsen.complaint;

/** From whom it came: the categories of the board's table, in its order. Worded in {@code synpunkter.teller.<NAME>}. */
public enum Teller {
    OTHER,
    SERVICE_USER,
    STAFF,
    RELATIVE,
    PATIENT_BOARD,
    PARTNER,
    SENIOR
}
