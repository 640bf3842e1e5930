package se.lotsen.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.Weekday;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/**
 * How often something is held, as people say it. Nobody has to write a recurrence rule.
 *
 * @param days weekdays; one for each month's, none for once
 * @param which which of the month's weekdays: 1 to 4, or -1 for the last; only for monthly
 * @param months the only months in which it is held, or none for all of the year
 */
public record Cadence(Pattern pattern, Set<DayOfWeek> days, int which, Set<Integer> months) {

    /** How it recurs. */
    public enum Pattern {
        WEEKLY,
        EVERY_OTHER_WEEK,
        MONTHLY,
        ONCE
    }

    private static final int LAST = -1;
    private static final int FOURTH = 4;
    private static final int DECEMBER = 12;

    /** Each copy is its own. */
    public Cadence {
        days = Set.copyOf(days);
        months = Set.copyOf(months);
    }

    /** True when it says all that its pattern needs. */
    public boolean isWhole() {
        var monthsAreReal = months.stream().allMatch(month -> month >= 1 && month <= DECEMBER);
        return monthsAreReal
                && switch (pattern) {
                    case WEEKLY, EVERY_OTHER_WEEK -> !days.isEmpty();
                    case MONTHLY -> days.size() == 1 && (which == LAST || (which >= 1 && which <= FOURTH));
                    case ONCE -> true;
                };
    }

    /** RFC 5545, without the prefix. Once is the first day of the series and no more. */
    public String rrule() {
        return switch (pattern) {
            case WEEKLY -> "FREQ=WEEKLY" + byMonth() + ";BYDAY=" + byDay("");
            case EVERY_OTHER_WEEK -> "FREQ=WEEKLY;INTERVAL=2" + byMonth() + ";BYDAY=" + byDay("");
            case MONTHLY -> "FREQ=MONTHLY" + byMonth() + ";BYDAY=" + byDay(Integer.toString(which));
            case ONCE -> "FREQ=DAILY;COUNT=1";
        };
    }

    /** Reads a rule; empty when it says something that people need not say here. */
    public static Optional<Cadence> of(String rrule) {
        var rule = Recurrence.rule(rrule);
        if (rule.getFreq() == Freq.DAILY && Integer.valueOf(1).equals(rule.getCount())) {
            return Optional.of(new Cadence(Pattern.ONCE, Set.of(), 0, Set.of()));
        }
        var days = rule.getByDayPart();
        if (days == null || days.isEmpty() || rule.getCount() != null || rule.getUntil() != null)
            return Optional.empty();
        var pattern = pattern(rule);
        if (pattern.isEmpty()) return Optional.empty();
        var which = days.getFirst().pos;
        if (days.stream().anyMatch(day -> day.pos != which)) return Optional.empty();
        var months = rule.getByPart(RecurrenceRule.Part.BYMONTH);
        var read = new Cadence(
                pattern.get(),
                days.stream()
                        .map(day -> day(day.weekday))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class))),
                which,
                months == null
                        ? Set.of()
                        : months.stream().map(month -> month + 1).collect(Collectors.toSet()));
        return Optional.of(read).filter(Cadence::isWhole).filter(cadence -> isTheSame(cadence, rrule));
    }

    private static Optional<Pattern> pattern(RecurrenceRule rule) {
        if (rule.getFreq() == Freq.WEEKLY && rule.getInterval() == 1) return Optional.of(Pattern.WEEKLY);
        if (rule.getFreq() == Freq.WEEKLY && rule.getInterval() == 2) return Optional.of(Pattern.EVERY_OTHER_WEEK);
        if (rule.getFreq() == Freq.MONTHLY && rule.getInterval() == 1) return Optional.of(Pattern.MONTHLY);
        return Optional.empty();
    }

    /** Nothing in the rule has been lost: it falls on the same days for some years. */
    private static boolean isTheSame(Cadence cadence, String rrule) {
        var start = LocalDate.of(2024, 1, 1);
        var end = start.plusYears(3);
        return Recurrence.days(rrule, start, start, end).equals(Recurrence.days(cadence.rrule(), start, start, end));
    }

    private static DayOfWeek day(Weekday weekday) {
        return switch (weekday) {
            case MO -> DayOfWeek.MONDAY;
            case TU -> DayOfWeek.TUESDAY;
            case WE -> DayOfWeek.WEDNESDAY;
            case TH -> DayOfWeek.THURSDAY;
            case FR -> DayOfWeek.FRIDAY;
            case SA -> DayOfWeek.SATURDAY;
            case SU -> DayOfWeek.SUNDAY;
        };
    }

    private String byDay(String position) {
        return new TreeSet<>(days)
                .stream()
                        .map(day -> position + day.name().substring(0, 2).toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining(","));
    }

    private String byMonth() {
        return months.isEmpty()
                ? ""
                : ";BYMONTH="
                        + new TreeSet<>(months).stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
