package se.lotsen.web.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.SwedishText;

/** Dates and times in words, in the language of a page. What is always Swedish asks {@link SwedishText}, which also words the Swedish pages. */
enum Dates {
    SWEDISH {
        @Override
        String date(LocalDate date) {
            return SwedishText.date(date);
        }

        @Override
        String shortDate(LocalDate date) {
            return SwedishText.shortDate(date);
        }

        @Override
        String longDate(LocalDate date) {
            return SwedishText.longDate(date);
        }

        @Override
        String time(Instant at) {
            return SwedishText.time(at);
        }

        @Override
        String dateTime(Instant at) {
            return SwedishText.dateTime(at);
        }
    },
    /** "Tue 24 Nov 2026 at 10:00". */
    ENGLISH {
        @Override
        String date(LocalDate date) {
            return DATE.format(date);
        }

        @Override
        String shortDate(LocalDate date) {
            return SHORT_DATE.format(date);
        }

        @Override
        String longDate(LocalDate date) {
            return LONG_DATE.format(date);
        }

        @Override
        String time(Instant at) {
            return TIME.format(at.atZone(Swedish.ZONE));
        }

        @Override
        String dateTime(Instant at) {
            return date(LocalDate.ofInstant(at, Swedish.ZONE)) + " at " + time(at);
        }
    };

    // Months in three letters, as the British language data of some Java versions has "Sept".
    private static final Locale IN_ENGLISH = Locale.of("en", "US");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy", IN_ENGLISH);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM", IN_ENGLISH);
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("EEEE d MMMM", IN_ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", IN_ENGLISH);

    abstract String date(LocalDate date);

    abstract String shortDate(LocalDate date);

    abstract String longDate(LocalDate date);

    abstract String time(Instant at);

    abstract String dateTime(Instant at);
}
