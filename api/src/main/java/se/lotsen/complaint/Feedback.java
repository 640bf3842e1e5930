package se.lotsen.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.WorkingDays;

/**
 * What is owed to the one who told. Only where there is somebody to answer: who wants to be nobody is asked nothing and owed nothing.
 *
 * @param dueOn last day, or null when nothing is owed
 * @param on when it was given, or null
 * @param note what the one who told heard, or null
 */
public record Feedback(
        @Nullable LocalDate dueOn,
        @Nullable LocalDate on,
        @Nullable String note) {

    /** Working days within which feedback is given. */
    static final int WITHIN = 10;

    /** The last day to give it; null when there is nobody to give it to. */
    static @Nullable LocalDate due(LocalDate receivedOn, @Nullable String contact) {
        return contact == null ? null : WorkingDays.plus(receivedOn, WITHIN);
    }

    /** True while it is owed. */
    public boolean isOwed() {
        return dueOn != null && on == null;
    }

    /** How many working days late, 0 while there is time. */
    public int late(LocalDate today) {
        return dueOn == null || on != null ? 0 : WorkingDays.late(dueOn, today);
    }
}
