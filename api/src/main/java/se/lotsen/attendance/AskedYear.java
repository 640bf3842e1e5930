package se.lotsen.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.KnownYear;
import se.lotsen.shared.Swedish;

/** A year that an account is of. */
record AskedYear(int number) {

    /**
     * The one that is asked for.
     *
     * @param asked this year when it is null
     */
    static AskedYear of(@Nullable Integer asked, Clock clock) {
        return new AskedYear(asked == null ? Swedish.today(clock).getYear() : KnownYear.of(asked, clock));
    }

    /** Its beginning. */
    Instant from() {
        return startOf(number);
    }

    /** The beginning of the next. */
    Instant until() {
        return startOf(number + 1);
    }

    private static Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Swedish.ZONE).toInstant();
    }
}
