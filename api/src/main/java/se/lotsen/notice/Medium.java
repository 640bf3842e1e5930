package se.lotsen.notice;

/** By what a message goes. */
public enum Medium {
    EMAIL,
    SMS
}
