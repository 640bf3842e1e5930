package se.lotsen.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item.
 *
 * @param number for example S-2026-0007
 * @param sorting where it belongs; without a subject while it waits to be sorted
 * @param contact how to reach the one who told, until feedback is given; null for nobody in particular
 * @param ledTo what a deviation led to, or null
 * @param registeredBy who registered it, or null when it came by the open form
 * @param dismissedWhy why it is not counted, or null
 */
public record Complaint(
        UUID id,
        String number,
        Sorting sorting,
        Way way,
        String what,
        LocalDate receivedOn,
        @Nullable String contact,
        Feedback feedback,
        @Nullable String ledTo,
        @Nullable UUID registeredBy,
        Instant registeredAt,
        boolean sorted,
        @Nullable String dismissedWhy) {

    /** True when it was taken out of the count. */
    public boolean isDismissed() {
        return dismissedWhy != null;
    }

    /** True while somebody has to say where it belongs. */
    public boolean waits() {
        return !sorted && !isDismissed();
    }

    /** True when nobody can be answered. */
    public boolean isAnonymous() {
        return feedback.dueOn() == null;
    }
}
