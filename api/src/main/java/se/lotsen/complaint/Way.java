package se.lotsen.complaint;

/** How it came. Worded in {@code synpunkter.way.<NAME>}. */
public enum Way {
    PHONE,
    MEETING,
    LETTER,
    EMAIL,
    /** By the open form. */
    WEB
}
