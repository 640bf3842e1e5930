package se.lotsen.reporting;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A figure of persons for parts of a year that follow one another, and for all of them, so that no hidden figure can be had by subtracting:
 * what {@link Suppression} promises is for tables of one period. The parts and the whole come already suppressed, each by itself.
 *
 * <p>When anything of any part or of the whole is hidden, the whole is not told here, neither the total nor the sexes: parts are told as they
 * come, in reports that lie some months apart, and a whole beside them would give the hidden part. When the total of the whole is hidden by
 * itself, the parts' totals are not told either, since they would add up to it.
 *
 * @param parts totals of the parts, in order
 * @param whole total, women and men of the whole
 */
public record Accumulated(List<Shown> parts, Row whole) {

    /** One period by sex, as it may be shown. */
    public record Row(Shown total, Shown women, Shown men) {

        /** Nothing that is told. */
        public static final Row HIDDEN = new Row(Shown.HIDDEN, Shown.HIDDEN, Shown.HIDDEN);

        private boolean hidesSomething() {
            return Stream.of(total, women, men).anyMatch(Shown::isHidden);
        }
    }

    /** What may be told of both. */
    public static Accumulated of(List<Row> parts, Row whole) {
        var hides = whole.hidesSomething() || parts.stream().anyMatch(Row::hidesSomething);
        var totals = whole.total().isHidden()
                ? Collections.nCopies(parts.size(), Shown.HIDDEN)
                : parts.stream().map(Row::total).toList();
        return new Accumulated(List.copyOf(totals), hides ? Row.HIDDEN : whole);
    }
}
