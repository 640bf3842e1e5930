package se.lotsen.profiles.compiled;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Dates and times as FHIR writes them. */
final class Moments {

    private static final int WITH_TIME = 19;
    private static final int DAY = 10;

    private Moments() {}

    /** Less than, equal or greater; null when one of them tells too little to decide, or is no date. */
    static @Nullable Integer compare(String left, String right) {
        try {
            if (left.length() >= WITH_TIME && right.length() >= WITH_TIME) {
                var a = OffsetDateTime.parse(left).toInstant();
                return a.compareTo(OffsetDateTime.parse(right).toInstant());
            }
        } catch (DateTimeException e) {
            return null;
        }
        var shared = Math.min(Math.min(left.length(), right.length()), DAY);
        var order = left.substring(0, shared).compareTo(right.substring(0, shared));
        if (order != 0) return order;
        return left.length() == right.length() ? 0 : null;
    }

    /** Whether the day, if there is one, exists in the calendar. */
    static boolean isDay(String date) {
        try {
            if (date.length() >= DAY) LocalDate.parse(date.substring(0, DAY));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
