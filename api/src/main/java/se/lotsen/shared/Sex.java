package se.lotsen.shared;

/** Sex as a Swedish identity number tells it. Not a statement about gender identity. */
public enum Sex {
    WOMAN,
    MAN,
    UNKNOWN
}
