package se.lotsen.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counting in the days when a Swedish municipality's office is open: Monday to Friday, less {@link SwedishCalendar}. */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                && SwedishCalendar.dayOff(date).isEmpty();
    }

    /** The n-th working day after a date; the date itself when n is 0. */
    public static LocalDate plus(LocalDate date, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("working days are counted forward");
        }
        var reached = date;
        for (var left = days; left > 0; left--) {
            reached = nextOnOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    public static LocalDate nextOnOrAfter(LocalDate date) {
        var day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** How many working days lie after the first date, up to and including the second; negative when it is earlier. */
    public static int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }

    /** How many working days something is late: 0 while its last day has not passed, and over the days off that follow it. */
    public static int late(LocalDate lastDay, LocalDate today) {
        return Math.max(0, workingDaysBetween(lastDay, today));
    }

    /** What had its last day before this is late today; the date itself when the office is open. */
    public static LocalDate lateBefore(LocalDate today) {
        var day = today;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** When a follow-up is due: so many calendar months after the talk, at most the month's last day, then open. */
    public static LocalDate followUpDue(LocalDate talk, int months) {
        return nextOnOrAfter(talk.plusMonths(months));
    }
}
