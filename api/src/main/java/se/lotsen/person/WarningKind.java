package se.lotsen.person;

/** What a warning before a visit is about. */
public enum WarningKind {
    /** A dog or another animal. */
    ANIMAL,
    /** Violence or threats, by the person or by someone in the home. */
    VIOLENCE,
    /** An infection that calls for gloves, a mask or another time. */
    INFECTION,
    /** The way in, the stairs, smoke: what can hurt a visitor in the home. */
    PREMISES,
    OTHER
}
