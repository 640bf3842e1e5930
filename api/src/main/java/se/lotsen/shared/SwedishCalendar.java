package se.lotsen.shared;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * The days off of the Swedish year: the public holidays of lag (1989:253) om allmänna helgdagar, and midsommarafton,
 * julafton and nyårsafton, on which offices are closed as on a Sunday (semesterlagen 3 a §).
 *
 * <p>Which day they fall on is the jollyday library's knowledge; the names are ours, because screens and reasons use them.
 */
public final class SwedishCalendar {

    public enum DayOff {
        NEW_YEARS_DAY,
        EPIPHANY,
        GOOD_FRIDAY,
        EASTER_SUNDAY,
        EASTER_MONDAY,
        FIRST_OF_MAY,
        ASCENSION_DAY,
        WHIT_SUNDAY,
        NATIONAL_DAY,
        MIDSUMMER_EVE,
        MIDSUMMER_DAY,
        ALL_SAINTS_DAY,
        CHRISTMAS_EVE,
        CHRISTMAS_DAY,
        BOXING_DAY,
        NEW_YEARS_EVE
    }

    private static final Map<Integer, Map<LocalDate, DayOff>> YEARS = new ConcurrentHashMap<>();

    private SwedishCalendar() {}

    /** Which day off this is, if any. An ordinary Saturday or Sunday is not one. */
    public static Optional<DayOff> dayOff(LocalDate date) {
        return Optional.ofNullable(daysOff(date.getYear()).get(date));
    }

    private static Map<LocalDate, DayOff> daysOff(int year) {
        return YEARS.computeIfAbsent(year, SwedishCalendar::compute);
    }

    private static Map<LocalDate, DayOff> compute(int year) {
        return Library.HOLIDAYS.getHolidays(Year.of(year)).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getDate, SwedishCalendar::named, BinaryOperator.minBy(Comparator.naturalOrder())));
    }

    private static DayOff named(Holiday holiday) {
        return switch (holiday.getPropertiesKey()) {
            case "NEW_YEAR" -> DayOff.NEW_YEARS_DAY;
            case "EPIPHANY" -> DayOff.EPIPHANY;
            case "christian.GOOD_FRIDAY" -> DayOff.GOOD_FRIDAY;
            case "christian.EASTER" -> DayOff.EASTER_SUNDAY;
            case "christian.EASTER_MONDAY" -> DayOff.EASTER_MONDAY;
            case "LABOUR_DAY" -> DayOff.FIRST_OF_MAY;
            case "christian.ASCENSION_DAY" -> DayOff.ASCENSION_DAY;
            case "christian.PENTECOST" -> DayOff.WHIT_SUNDAY;
            case "NATIONAL_DAY" -> DayOff.NATIONAL_DAY;
            case "MIDSUMMER_EVE" -> DayOff.MIDSUMMER_EVE;
            case "MIDSUMMER" -> DayOff.MIDSUMMER_DAY;
            case "ALL_SAINTS" -> DayOff.ALL_SAINTS_DAY;
            case "CHRISTMAS_EVE" -> DayOff.CHRISTMAS_EVE;
            case "CHRISTMAS" -> DayOff.CHRISTMAS_DAY;
            case "BOXING_DAY" -> DayOff.BOXING_DAY;
            case "NEW_YEARS_EVE" -> DayOff.NEW_YEARS_EVE;
            default -> throw new IllegalStateException("a holiday without a name of ours: " + holiday);
        };
    }

    /** Read when first asked for: the library takes half a second to load. */
    private static final class Library {
        static final HolidayManager HOLIDAYS =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
    }
}
