package se.lotsen.shared;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/** Years that there can be anything for: from 2000 to the next one, for which goals are set and grants are called before it begins. */
public final class KnownYear {

    private static final int FIRST = 2000;

    private KnownYear() {}

    /** Years to choose among, the latest first. */
    public static List<Integer> latest(int thisYear, int count) {
        return IntStream.range(0, count).mapToObj(back -> thisYear - back).toList();
    }

    /** The last of them. */
    public static int last(int thisYear) {
        return thisYear + 1;
    }

    /** True for a year that is one of them. */
    public static boolean holds(int year, int thisYear) {
        return year >= FIRST && year <= last(thisYear);
    }

    /** A year in an address, which leads nowhere when it is not one of them. */
    public static int of(int year, Clock clock) {
        if (!holds(year, Swedish.today(clock).getYear())) throw new Missing("year");
        return year;
    }
}
