package se.lotsen.person;

/** Who someone around the senior is to the senior. */
public enum ContactRole {
    RELATIVE,
    /** God man or förvaltare, appointed by the chief guardian. */
    LEGAL_REPRESENTATIVE,
    FRIEND,
    NEIGHBOUR,
    OTHER
}
