package se.lotsen.casework;

import java.time.LocalDate;
import se.lotsen.shared.WorkingDays;

/**
 * A dated obligation after the health talk: a milestone, not a state.
 *
 * @param opensOn from this day it is shown as a task
 * @param dueOn last day: talk day plus calendar months, moved to a Swedish working day
 */
public record FollowUp(Occasion occasion, LocalDate opensOn, LocalDate dueOn, Status status) {

    /** Days before the due day that the task appears. */
    public static final int SHOWN_BEFORE = 14;

    /** Where the obligation stands. Not reached is a result. */
    public enum Status {
        DUE,
        DONE,
        NOT_REACHED,
        CANCELLED
    }

    /** The follow-up that a talk on the given day leads to. */
    public static FollowUp after(LocalDate talkOn, Occasion occasion) {
        var dueOn = WorkingDays.followUpDue(talkOn, occasion.months());
        return new FollowUp(occasion, dueOn.minusDays(SHOWN_BEFORE), dueOn, Status.DUE);
    }

    /** True while something remains to be done. */
    public boolean isDue() {
        return status == Status.DUE;
    }

    FollowUp settled(Status as) {
        return new FollowUp(occasion, opensOn, dueOn, as);
    }
}
