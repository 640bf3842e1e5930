package se.lotsen.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measured times of one kind, in nanoseconds. */
record Times(long[] sorted, double seconds) {

    static Times of(long[] nanos, double seconds) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Times(sorted, seconds);
    }

    /** Of all rounds, one after the other. */
    static Times together(List<Times> rounds) {
        var all = rounds.stream()
                .flatMapToLong(round -> Arrays.stream(round.sorted))
                .toArray();
        return of(all, rounds.stream().mapToDouble(Times::seconds).sum());
    }

    /** The time that the given share of requests did not exceed, in milliseconds. */
    double percentile(double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }

    double perSecond() {
        return sorted.length / seconds;
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
