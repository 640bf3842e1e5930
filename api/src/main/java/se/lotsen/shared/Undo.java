package se.lotsen.shared;

import java.time.Duration;
import java.time.Instant;

/**
 * How long one can take back what was just done as if it had not been: as long as one sees a slip of the pen. What is older is put right,
 * with a reason.
 */
public final class Undo {

    /** So long. */
    public static final Duration WITHIN = Duration.ofMinutes(30);

    private Undo() {}

    /** True while it can be taken back. */
    public static boolean isOpen(Instant doneAt, Instant now) {
        return !now.isAfter(doneAt.plus(WITHIN));
    }
}
