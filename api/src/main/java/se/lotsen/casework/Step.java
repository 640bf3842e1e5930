package se.lotsen.casework;

/** A transition: the state it leads to and the event that says so. {@link Cases#save} keeps both, so no move is silent. */
public record Step<S extends Case>(S next, CaseEvent event) {

    /** The state to keep: a postponement holds until the next step that is taken. */
    Case toKeep() {
        return event instanceof CaseEvent.StepPostponed ? next : Case.notPostponed(next);
    }
}
