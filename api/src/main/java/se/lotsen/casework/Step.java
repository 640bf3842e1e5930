package se.lotsen.casework;

/** A transition: the state it leads to and the event that says so. {@link Cases#save} keeps both, so no move is silent. */
public record Step<S extends Case>(S next, CaseEvent event) {}
