package se.lotsen.casework;

/** A transition: the state it leads to and the event that says so. {@link Cases#save} keeps both, so no move is silent. */
public record Step<S extends Case>(S next, CaseEvent event) {

    /** The state to keep: a postponement holds until somebody takes the step, or there is another step to take. */
    Case toKeep() {
        return leavesTheStep() ? next : Case.notPostponed(next);
    }

    /** What others do leaves the guide's next step as it was: who comes to an activity each week is still to be followed up. */
    private boolean leavesTheStep() {
        return switch (event) {
            case CaseEvent.StepPostponed _,
                    CaseEvent.Attended _,
                    CaseEvent.AttendanceCorrected _,
                    CaseEvent.ReferralEnded _,
                    CaseEvent.CancelRequested _,
                    CaseEvent.CancelRefused _ -> true;
            case CaseEvent.ActivityMatched matched -> matched.again();
            default -> false;
        };
    }
}
