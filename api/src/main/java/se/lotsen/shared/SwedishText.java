package se.lotsen.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times in words, as they stand in letters and on screens: "tis 24 nov 2026 kl. 10.00". */
public final class SwedishText {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy", SWEDISH);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM", SWEDISH);
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("EEEE d MMMM", SWEDISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", SWEDISH);

    private SwedishText() {}

    /** "tis 24 nov 2026". */
    public static String date(LocalDate date) {
        return withoutDots(DATE.format(date));
    }

    /** "24 nov". */
    public static String shortDate(LocalDate date) {
        return withoutDots(SHORT_DATE.format(date));
    }

    /** "tisdag 24 november". */
    public static String longDate(LocalDate date) {
        return LONG_DATE.format(date);
    }

    /** "10.00", local time. */
    public static String time(Instant at) {
        return TIME.format(at.atZone(Swedish.ZONE));
    }

    /** "tis 24 nov 2026 kl. 10.00", local time. */
    public static String dateTime(Instant at) {
        return date(LocalDate.ofInstant(at, Swedish.ZONE)) + " kl. " + time(at);
    }

    private static String withoutDots(String text) {
        return text.replace(".", "");
    }
}
