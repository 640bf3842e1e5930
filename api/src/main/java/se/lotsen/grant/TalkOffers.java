package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;
import java.util.stream.IntStream;
import se.lotsen.shared.SmallestShown;

/**
 * Cases of a grant's year in which a health talk was offered, whoever the grant is for: whether the person has home care is asked in the talk. A
 * year, as everything that is told of persons, and not the grant's own days, for those can be changed.
 *
 * @param held a talk was held
 * @param waiting a talk is booked and has not been held
 * @param declined the person declined and no talk was held
 */
@Introspected
record TalkOffers(int held, int waiting, int declined) {

    int offered() {
        return held + waiting + declined;
    }

    int accepted() {
        return held + waiting;
    }

    /** One of the figures as it may be told: none of them where one part is small, for each could be had from the others. */
    String told(int figure, SmallestShown smallest) {
        return IntStream.of(held, waiting, declined).anyMatch(smallest::hides) ? "" : Integer.toString(figure);
    }
}
