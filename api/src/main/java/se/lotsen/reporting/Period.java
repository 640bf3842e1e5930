package se.lotsen.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;

/** Days from the first to the last, both counted. */
public record Period(LocalDate from, LocalDate to) {

    /** Refuses one that ends before it begins. */
    public Period {
        if (to.isBefore(from)) throw new IllegalArgumentException("the period ends before it begins");
    }

    /** True when a day is in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The shortest that holds all of several. */
    public static Period around(Collection<Period> periods) {
        return new Period(
                Collections.min(periods.stream().map(Period::from).toList()),
                Collections.max(periods.stream().map(Period::to).toList()));
    }

    /** A calendar year. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The third of a year: 1, 2 or 3. */
    public static Period tertial(int year, int number) {
        var from = LocalDate.of(year, 4 * number - 3, 1);
        return new Period(from, from.plusMonths(4).minusDays(1));
    }
}
