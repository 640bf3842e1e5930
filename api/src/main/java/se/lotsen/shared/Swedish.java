package se.lotsen.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which every date in Lotsen is meant. */
public final class Swedish {

    /** Europe/Stockholm. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private Swedish() {}

    /** Today's date in Sweden by the given clock, whatever zone the clock or the machine has. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
