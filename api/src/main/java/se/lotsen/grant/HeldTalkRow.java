package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import se.lotsen.healthtalk.Barrier;

/**
 * A talk held in a grant's year.
 *
 * @param lonely the person answered that she feels lonely often or sometimes
 * @param introduced she was booked to an activity before the year was over
 * @param barriers names of {@link Barrier}, with a space between
 */
@Introspected
record HeldTalkRow(boolean lonely, boolean introduced, String barriers) {

    boolean has(Barrier.Group group) {
        return Arrays.stream(barriers.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Barrier::valueOf)
                .anyMatch(barrier -> barrier.group() == group);
    }
}
