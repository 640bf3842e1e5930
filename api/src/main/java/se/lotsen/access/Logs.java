package se.lotsen.access;

/** Whether a use case touches data about a person, and so must leave a row in the access log. */
public enum Logs {
    /** Reads, changes or sends data about persons: the transaction fails unless {@link AccessLog} was told. */
    PERSONS,
    /** Touches no data about a person, for example the catalogue or a table of figures. */
    NOTHING
}
