package se.lotsen.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/** Reads iCalendar recurrence rules (RFC 5545, strictly) as days. */
final class Recurrence {

    private Recurrence() {}

    /**
     * The days on which a rule falls, from one day up to and including another.
     *
     * @param rrule without the RRULE prefix
     * @param start DTSTART: fixes the odd and even weeks of INTERVAL=2
     * @throws IllegalArgumentException when the rule cannot be read
     */
    static List<LocalDate> days(String rrule, LocalDate start, LocalDate from, LocalDate to) {
        var iterator = rule(rrule).iterator(dateTime(start));
        if (from.isAfter(start)) iterator.fastForward(dateTime(from));
        var days = new ArrayList<LocalDate>();
        while (iterator.hasNext()) {
            var day = day(iterator.nextDateTime());
            if (day.isAfter(to)) break;
            if (!day.isBefore(from)) days.add(day);
        }
        return List.copyOf(days);
    }

    static RecurrenceRule rule(String rrule) {
        try {
            return new RecurrenceRule(rrule, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("not a recurrence rule: " + rrule, e);
        }
    }

    private static DateTime dateTime(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static LocalDate day(DateTime date) {
        return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
    }
}
