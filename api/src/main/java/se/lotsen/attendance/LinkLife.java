package se.lotsen.attendance;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a link works: until a day after the first report, or some days after the session when nobody has reported. */
final class LinkLife {

    /** How long a report can be changed by the link. */
    static final Duration AFTER_REPORT = Duration.ofHours(24);

    /** How long after the session a first report can come. */
    static final Duration AFTER_SESSION = Duration.ofDays(3);

    private LinkLife() {}

    /** The moment from which it leads nowhere. */
    static Instant until(Instant sessionEndsAt, @Nullable Instant firstSavedAt) {
        return firstSavedAt == null ? sessionEndsAt.plus(AFTER_SESSION) : firstSavedAt.plus(AFTER_REPORT);
    }
}
