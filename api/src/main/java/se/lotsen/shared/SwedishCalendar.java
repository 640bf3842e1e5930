package se.lotsen.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The days off of the Swedish year: the public holidays of lag (1989:253) om allmänna helgdagar, and midsommarafton,
 * julafton and nyårsafton, on which offices are closed as on a Sunday (semesterlagen 3 a §).
 *
 * <p>Ours, because sixteen dates fixed in law need no XML reader at run time; a test compares every day of this
 * century with the jollyday library.
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

    private SwedishCalendar() {}

    /** Which day off this is, if any. An ordinary Saturday or Sunday is not one. */
    public static Optional<DayOff> dayOff(LocalDate date) {
        return fixed(date).or(() -> byEaster(date)).or(() -> byWeekday(date));
    }

    private static Optional<DayOff> fixed(LocalDate date) {
        return Optional.ofNullable(
                switch (date.getMonth()) {
                    case JANUARY ->
                        switch (date.getDayOfMonth()) {
                            case 1 -> DayOff.NEW_YEARS_DAY;
                            case 6 -> DayOff.EPIPHANY;
                            default -> null;
                        };
                    case MAY -> date.getDayOfMonth() == 1 ? DayOff.FIRST_OF_MAY : null;
                    case JUNE -> date.getDayOfMonth() == 6 ? DayOff.NATIONAL_DAY : null;
                    case DECEMBER ->
                        switch (date.getDayOfMonth()) {
                            case 24 -> DayOff.CHRISTMAS_EVE;
                            case 25 -> DayOff.CHRISTMAS_DAY;
                            case 26 -> DayOff.BOXING_DAY;
                            case 31 -> DayOff.NEW_YEARS_EVE;
                            default -> null;
                        };
                    default -> null;
                });
    }

    private static Optional<DayOff> byEaster(LocalDate date) {
        return Optional.ofNullable(
                switch ((int) ChronoUnit.DAYS.between(easterSunday(date.getYear()), date)) {
                    case -2 -> DayOff.GOOD_FRIDAY;
                    case 0 -> DayOff.EASTER_SUNDAY;
                    case 1 -> DayOff.EASTER_MONDAY;
                    case 39 -> DayOff.ASCENSION_DAY;
                    case 49 -> DayOff.WHIT_SUNDAY;
                    default -> null;
                });
    }

    private static Optional<DayOff> byWeekday(LocalDate date) {
        var midsummerDay =
                LocalDate.of(date.getYear(), Month.JUNE, 20).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        var allSaints =
                LocalDate.of(date.getYear(), Month.OCTOBER, 31).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        if (date.equals(midsummerDay.minusDays(1))) {
            return Optional.of(DayOff.MIDSUMMER_EVE);
        }
        if (date.equals(midsummerDay)) {
            return Optional.of(DayOff.MIDSUMMER_DAY);
        }
        return date.equals(allSaints) ? Optional.of(DayOff.ALL_SAINTS_DAY) : Optional.empty();
    }

    /** The Gregorian computus in its usual anonymous form (Meeus, Jones, Butcher). */
    static LocalDate easterSunday(int year) {
        var golden = year % 19;
        var century = year / 100;
        var ofCentury = year % 100;
        var correction = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        var late = (golden + 11 * epact + 22 * weekday) / 451;
        var sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
