package se.lotsen.reporting;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A figure of persons for parts of a year that follow one another, and for all of them, so that no hidden figure can be had by subtracting:
 * what {@link Suppression} promises is for tables of one period. The parts and the whole come already suppressed, each by itself.
 *
 * <p>Parts are told as they come, in reports that lie some months apart, and a whole beside them would give a hidden part. So the total of the
 * whole is told only when the total of every part is, and women and men of the whole only when nothing of any part or of the whole is hidden.
 * When the total of the whole is hidden by itself, the parts' totals are not told either, since they would add up to it.
 *
 * @param parts totals of the parts, in order
 * @param whole total, women and men of the whole
 */
public record Accumulated(List<Shown> parts, Row whole) {

    /** One period by sex, as it may be shown. */
    public record Row(Shown total, Shown women, Shown men) {

        private boolean hidesSomething() {
            return Stream.of(total, women, men).anyMatch(Shown::isHidden);
        }
    }

    /** What may be told of both. */
    public static Accumulated of(List<Row> parts, Row whole) {
        if (whole.total().isHidden()) {
            return new Accumulated(
                    Collections.nCopies(parts.size(), Shown.HIDDEN), new Row(Shown.HIDDEN, Shown.HIDDEN, Shown.HIDDEN));
        }
        var totals = parts.stream().map(Row::total).toList();
        var total = totals.stream().anyMatch(Shown::isHidden) ? Shown.HIDDEN : whole.total();
        var hides = whole.hidesSomething() || parts.stream().anyMatch(Row::hidesSomething);
        return new Accumulated(totals, hides ? new Row(total, Shown.HIDDEN, Shown.HIDDEN) : whole);
    }
}
