package se.lotsen.person;

import java.time.LocalDate;
import java.util.Optional;

/** The one rule for the day on which somebody is written to have consented. */
public final class ConsentDay {

    /** Older than this it is a slip of the pen, or so old that the person should be asked again. */
    private static final int MOST_YEARS = 1;

    private ConsentDay() {}

    /** What is wrong with a day, as the key of a text, or empty. */
    public static Optional<String> wrong(LocalDate givenOn, LocalDate today) {
        if (givenOn.isAfter(today)) return Optional.of("consent.givenOn.ahead");
        return givenOn.isBefore(today.minusYears(MOST_YEARS)) ? Optional.of("consent.givenOn.old") : Optional.empty();
    }
}
