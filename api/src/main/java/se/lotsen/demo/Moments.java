package se.lotsen.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/** Moments in office hours. */
final class Moments {

    private Moments() {}

    /** Some time between nine and half past three on the first working day from a day on. */
    static Instant office(LocalDate day, Random dice) {
        return WorkingDays.nextOnOrAfter(day)
                .atTime(9 + dice.nextInt(6), dice.nextInt(60))
                .atZone(Swedish.ZONE)
                .toInstant();
    }
}
