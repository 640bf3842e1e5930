package se.lotsen.shared;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Dates in the zone in which every date in Lotsen is meant. */
public final class Swedish {

    /** Europe/Stockholm. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private Swedish() {}

    /** Today's date in Sweden by the given clock, whatever zone the clock or the machine has. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The Monday of a day's week. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A date typed as ÅÅÅÅ-MM-DD, or empty when it is not one that anybody means: from 1900 to 2100. */
    public static Optional<LocalDate> typedDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() >= 1900 && date.getYear() <= 2100);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
