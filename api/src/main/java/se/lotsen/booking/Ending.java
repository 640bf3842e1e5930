package se.lotsen.booking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Undo;

/**
 * How a booking ended, as far as that can be taken back.
 *
 * @param at when that was written, or null while it is booked
 * @param by who wrote it, or null
 * @param moved true when another booking stands in its place
 */
record Ending(
        BookingOutcome outcome,
        @Nullable Instant at,
        @Nullable UUID by,
        boolean moved) {

    /** True for a cancelled place of a session ahead: the guide who cancelled it may take that back for a while. */
    boolean mayBeUndone(UUID guide, Instant startsAt, Instant now) {
        return outcome == BookingOutcome.CANCELLED
                && !moved
                && guide.equals(by)
                && at != null
                && Undo.isOpen(at, now)
                && now.isBefore(startsAt);
    }
}
