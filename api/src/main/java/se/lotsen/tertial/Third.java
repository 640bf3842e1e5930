package se.lotsen.tertial;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import se.lotsen.reporting.Period;

/** A third of a year as the board calls it. The last one is reported together with the year. */
public enum Third {
    /** January to April. */
    T1,
    /** May to August. */
    T2,
    /** September to December, in the report of the year (verksamhetsberättelse). */
    VB;

    /** Its days in a year. */
    public Period of(int year) {
        return Period.tertial(year, ordinal() + 1);
    }

    /** True from its last day on. */
    boolean isOver(int year, LocalDate today) {
        return !today.isBefore(of(year).to());
    }

    /** All that a report of a year, as far as this third, is told by: its thirds, their sum, and the whole year before in the same way. */
    Set<Period> told(int year) {
        var periods = new HashSet<>(Set.of(untilEndOf(year), VB.untilEndOf(year - 1)));
        for (var third : values()) {
            if (third.compareTo(this) <= 0) periods.add(third.of(year));
            periods.add(third.of(year - 1));
        }
        return Set.copyOf(periods);
    }

    /** From the year's first day to the third's last. */
    public Period untilEndOf(int year) {
        return new Period(Period.year(year).from(), of(year).to());
    }
}
