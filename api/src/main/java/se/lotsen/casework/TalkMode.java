package se.lotsen.casework;

/** Where a health talk or follow-up is held. */
public enum TalkMode {
    HOME,
    PLACE,
    PHONE
}
