package se.lotsen.agreement;

import java.time.LocalDate;
import java.util.List;

/** Days from the first to the last, both counted, whose weeks are measured. At most two years. */
public record MeasuredTime(LocalDate from, LocalDate to) {

    private static final int MOST_YEARS = 2;

    /** Refuses one that ends before it begins or is too long to read. */
    public MeasuredTime {
        if (to.isBefore(from)) throw new IllegalArgumentException("the time ends before it begins");
        if (to.isAfter(from.plusYears(MOST_YEARS))) throw new IllegalArgumentException("the time is too long");
    }

    /** The weeks whose Thursdays are in it, without those that have not begun. */
    List<Week> weeks(LocalDate today) {
        var last = Week.of(today).thursday();
        return Week.between(from, to.isBefore(last) ? to : last);
    }
}
