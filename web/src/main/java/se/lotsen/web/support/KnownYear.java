package se.lotsen.web.support;

import se.lotsen.shared.Missing;

/** Years in addresses. */
public final class KnownYear {

    private static final int FIRST = 2000;
    private static final int LAST = 2999;

    private KnownYear() {}

    /** A year that there can be anything for; any other address leads nowhere. */
    public static int of(int year) {
        if (year < FIRST || year > LAST) throw new Missing("year");
        return year;
    }
}
