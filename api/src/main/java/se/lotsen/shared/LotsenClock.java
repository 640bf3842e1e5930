package se.lotsen.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The clock that everything in Lotsen reads. It can be moved, so that three- and six-month follow-ups can be lived through, and one thread
 * can be pinned to a moment while a demo history is written.
 */
public final class LotsenClock extends Clock {

    private final ThreadLocal<@Nullable Instant> pinned = new ThreadLocal<>();
    private volatile Duration ahead = Duration.ZERO;

    /** Moves the clock to a day, keeping the time of day; it goes on from there. */
    public void moveTo(LocalDate day) {
        var real = LocalDate.ofInstant(Instant.now(), Swedish.ZONE);
        ahead = Duration.between(real.atStartOfDay(Swedish.ZONE), day.atStartOfDay(Swedish.ZONE));
    }

    /** Moves the clock to a moment of Swedish time; it goes on from there. */
    public void moveTo(LocalDateTime moment) {
        ahead = Duration.between(Instant.now(), moment.atZone(Swedish.ZONE));
    }

    /** Does work as if it were the given moment, in this thread only. */
    public void at(Instant moment, Runnable work) {
        var outer = pinned.get();
        pinned.set(moment);
        try {
            work.run();
        } finally {
            if (outer == null) pinned.remove();
            else pinned.set(outer);
        }
    }

    @Override
    public Instant instant() {
        var moment = pinned.get();
        return moment != null ? moment : Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("dates are taken by Swedish.today");
    }
}
