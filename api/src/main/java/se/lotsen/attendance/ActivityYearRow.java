package se.lotsen.attendance;

import io.micronaut.core.annotation.Introspected;

/** What an activity at a place came to in a year, or between two days. */
@Introspected
public record ActivityYearRow(String activity, int held, int counted, int cancelled, long visits, long portions) {

    /** Visits for each counted session, in tenths. */
    public long visitsPerSessionInTenths() {
        return counted == 0 ? 0 : Math.round(visits * 10.0 / counted);
    }
}
