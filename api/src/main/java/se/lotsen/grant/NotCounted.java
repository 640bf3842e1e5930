package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.SmallestShown;

/**
 * Talks held in a grant's period that it does not count. How many they are in all can be reckoned from the talks of the year, so of the two parts neither is
 * told where one is few.
 *
 * @param outside the person is known to be outside the target group
 * @param notAsked nobody has answered whether the person has home care
 */
@Introspected
record NotCounted(int outside, int notAsked) {

    /** True when a part is few, so that neither is told. */
    boolean hasFew(SmallestShown smallest) {
        return smallest.hides(outside) || smallest.hides(notAsked);
    }

    boolean isEmpty() {
        return outside + notAsked == 0;
    }

    /** How many are not asked, or null where that is not told. */
    @Nullable
    Integer toldNotAsked(SmallestShown smallest) {
        return hasFew(smallest) ? null : (Integer) notAsked;
    }
}
