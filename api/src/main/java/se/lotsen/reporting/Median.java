package se.lotsen.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lotsen.shared.WorkingDays;

/** The middle of working days; the lower of two when they are even in number, so that it is a time that somebody waited. */
final class Median {

    private final Map<DaysRow, Integer> known = new HashMap<>();

    /** The median, when there are any. */
    Integer of(List<DaysRow> rows) {
        var sorted = rows.stream().sorted(Comparator.comparing(this::days)).toList();
        var left = (sorted.stream().mapToInt(DaysRow::howMany).sum() + 1) / 2;
        for (var row : sorted) {
            left -= row.howMany();
            if (left <= 0) return days(row);
        }
        throw new IllegalArgumentException("the middle of nothing");
    }

    private int days(DaysRow row) {
        return known.computeIfAbsent(row, r -> between(r.fromOn(), r.toOn()));
    }

    /** Working days from one day to another; none when the second is the earlier. */
    static int between(LocalDate from, LocalDate to) {
        return Math.max(0, WorkingDays.workingDaysBetween(from, to));
    }
}
