package se.lotsen.bench;

import java.util.Arrays;
import java.util.Locale;

/** Measured times of one kind, in nanoseconds. */
record Times(long[] sorted, double seconds) {

    static Times of(long[] nanos, double seconds) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Times(sorted, seconds);
    }

    /** The time that the given share of requests did not exceed, in milliseconds. */
    double percentile(double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }

    double perSecond() {
        return sorted.length / seconds;
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}
