package se.lotsen.agreement;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/**
 * A calendar week as ISO 8601 and Swedish calendars number it. Its Thursday decides the year, the month and the validity of a requirement, so
 * that every week belongs to exactly one of each.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) {

    /** A week with fewer working days than this is a holiday week: in most years only the weeks of Christmas and New Year can be. */
    public static final int WORKING_DAYS_OF_AN_ORDINARY_WEEK = 3;

    /** Refuses another day. */
    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) throw new IllegalArgumentException("a week begins on a Monday");
    }

    /** The week of a day. */
    public static Week of(LocalDate day) {
        return new Week(Swedish.monday(day));
    }

    /** The week of a moment, in Sweden. */
    public static Week of(Instant at) {
        return of(LocalDate.ofInstant(at, Swedish.ZONE));
    }

    /** Reads "2026-W07"; empty when it is no week. */
    public static Optional<Week> parse(String text) {
        if (!text.matches("\\d{4}-W\\d{2}")) return Optional.empty();
        try {
            return Optional.of(of(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The weeks whose Thursdays are from one day up to and including another. */
    public static List<Week> between(LocalDate from, LocalDate to) {
        return Stream.iterate(of(from), Week::next)
                .dropWhile(week -> week.thursday().isBefore(from))
                .takeWhile(week -> !week.thursday().isAfter(to))
                .toList();
    }

    /** The weeks that belong to a month. */
    public static List<Week> of(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /** The week after. */
    public Week next() {
        return new Week(monday.plusWeeks(1));
    }

    /** The day that decides where the week belongs. */
    public LocalDate thursday() {
        return monday.plusDays(3);
    }

    /** Its last day. */
    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    /** The month it belongs to. */
    public YearMonth month() {
        return YearMonth.from(thursday());
    }

    /** Its number in the year. */
    public int number() {
        return thursday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The year it belongs to. */
    public int year() {
        return thursday().getYear();
    }

    /** Days on which the municipality works. */
    public List<LocalDate> workingDays() {
        return IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .filter(WorkingDays::isWorkingDay)
                .toList();
    }

    /** True for a week of holidays, in which no agreement requires anything. */
    public boolean isHoliday() {
        return workingDays().size() < WORKING_DAYS_OF_AN_ORDINARY_WEEK;
    }

    /** "2026-W07". */
    @Override
    public String toString() {
        return "%d-W%02d".formatted(year(), number());
    }
}
