package se.lotsen.reporting;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean difference between two measurements of the same persons, with the interval of the mean at 95 per cent: the mean plus and minus
 * Student's t times the standard error. It says how much differs and how surely that is known; what made the difference it does not say.
 *
 * <p>Source: Student (1908), The probable error of a mean, Biometrika 6(1):1–25.
 *
 * @param pairs persons measured both times
 * @param mean later minus earlier
 * @param lower lower end of the interval
 * @param upper upper end of the interval
 */
public record PairedChange(int pairs, double mean, double lower, double upper) {

    private static final double TWO_SIDED_95 = 0.975;

    /** What arithmetic may make of no spread at all. */
    private static final double SAME = 1e-9;

    /** One person measured twice. */
    public record Pair(double before, double after) {

        double difference() {
            return after - before;
        }
    }

    /** The difference of these pairs; empty below two, of which no interval can be reckoned. */
    public static Optional<PairedChange> of(List<Pair> pairs) {
        var n = pairs.size();
        if (n < 2) return Optional.empty();
        var mean = pairs.stream().mapToDouble(Pair::difference).average().orElseThrow();
        var squares = pairs.stream()
                .mapToDouble(pair -> Math.pow(pair.difference() - mean, 2))
                .sum();
        var error = Math.sqrt(squares / (n - 1) / n);
        var reach = TDistribution.of(n - 1.0).inverseCumulativeProbability(TWO_SIDED_95) * error;
        return Optional.of(new PairedChange(n, mean, mean - reach, mean + reach));
    }

    /** The same, when it may be shown: of enough pairs that do not all differ alike, for then the mean would tell everybody's own difference. */
    public static Optional<PairedChange> of(List<Pair> pairs, int threshold) {
        return pairs.size() < threshold || isAlike(pairs) ? Optional.empty() : of(pairs);
    }

    private static boolean isAlike(List<Pair> pairs) {
        var differences = pairs.stream().mapToDouble(Pair::difference).summaryStatistics();
        return differences.getMax() - differences.getMin() < SAME;
    }

    /** True when no difference at all is within the interval. */
    public boolean holdsZero() {
        return lower <= 0 && upper >= 0;
    }
}
