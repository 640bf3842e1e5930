package se.lotsen.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import se.lotsen.access.Actor;
import se.lotsen.person.NewPerson;

/**
 * One life in the demonstration.
 *
 * @param start day the referral is sent
 * @param nurse who sends it; the record system sends it when {@code byFhir}
 * @param guide who takes the case
 * @param dice for small differences between lives; seeded, so always the same
 */
record Life(
        Fate fate,
        LocalDate start,
        NewPerson person,
        Portrait portrait,
        Actor nurse,
        Actor client,
        boolean byFhir,
        boolean urgent,
        Actor guide,
        Random dice) {

    /** A moment within office hours on a day so long after the start, moved to the next working day. */
    Instant moment(int daysAfter) {
        return Moments.office(start.plusDays(daysAfter), dice);
    }
}
