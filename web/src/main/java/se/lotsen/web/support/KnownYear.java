package se.lotsen.web.support;

import java.util.List;
import java.util.stream.IntStream;
import se.lotsen.shared.Missing;

/** Years in addresses. */
public final class KnownYear {

    private static final int FIRST = 2000;
    private static final int LAST = 2999;

    private KnownYear() {}

    /** Years to choose among, the latest first. */
    public static List<Integer> latest(int thisYear, int count) {
        return IntStream.range(0, count).mapToObj(back -> thisYear - back).toList();
    }

    /** A year that there can be anything for; any other address leads nowhere. */
    public static int of(int year) {
        if (year < FIRST || year > LAST) throw new Missing("year");
        return year;
    }
}
