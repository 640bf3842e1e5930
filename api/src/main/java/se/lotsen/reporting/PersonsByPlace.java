package se.lotsen.reporting;

import java.util.List;

/**
 * Persons at each of several places, where one who came to two is counted at both, and in all, where each is counted once.
 *
 * <p>The places are hidden as figures whose sum is told ({@link Suppression}), though that sum is not. For every small figure there are then
 * others with the same sum in which it is at the threshold, and none of them is above the number in all: that many persons can have come so.
 * Beside the number in all nobody can know that they did not. So the number is told unless it is small itself.
 *
 * @param places in the order given
 * @param all each person once
 */
public record PersonsByPlace(List<Shown> places, Shown all) {

    /**
     * Hides what has to be hidden.
     *
     * @param all no less than at any place
     * @param threshold the smallest number above zero that is shown
     */
    public static PersonsByPlace of(List<Integer> places, int all, int threshold) {
        var shown = places.isEmpty()
                ? List.<Shown>of()
                : Suppression.hideOne(List.of(places), threshold)
                        .cells()
                        .getFirst()
                        .subList(0, places.size());
        return new PersonsByPlace(shown, all > 0 && all < threshold ? Shown.HIDDEN : new Shown(all));
    }
}
