package se.lotsen.person;

/** How the person wants to be reached. */
public enum ContactPreference {
    PHONE,
    LETTER,
    SMS,
    RELATIVE
}
