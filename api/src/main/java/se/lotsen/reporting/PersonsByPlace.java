package se.lotsen.reporting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Persons at each of several places, where one who came to two is counted at both, and in all, where each is counted once; and those of them who
 * came so often that they are kept.
 *
 * <p>The kept and the others at the places are hidden as the two parts of a table whose sums are told ({@link Suppression}), though its totals are not:
 * those who are not kept could be had by subtraction. For every small figure there are then others with the same sums in which it is at the
 * threshold. Beside the numbers in all nobody can know that they did not come so. So the number in all is told unless it is small itself, and the
 * kept in all unless they or the others are. Nor are the kept at a place told where few in all are left beside them: the others at the place are no more.
 *
 * @param places in the order given, as is {@code kept}
 * @param all each person once, as in {@code allKept}
 */
public record PersonsByPlace(List<Shown> places, List<Shown> kept, Shown all, Shown allKept) {

    /**
     * Hides what has to be hidden.
     *
     * @param kept at each place some of those at the place
     * @param all no less than at any place
     * @param threshold the smallest number above zero that is shown
     */
    public static PersonsByPlace of(List<Integer> places, List<Integer> kept, int all, int allKept, int threshold) {
        var tellsAll = isTold(all, threshold);
        var tellsKept = tellsAll && isTold(allKept, threshold) && isTold(all - allKept, threshold);
        var hidden = divide(places, kept, threshold);
        var toldKept = row(hidden.divisions().getFirst().getFirst(), places.size());
        return new PersonsByPlace(
                row(hidden.whole(), places.size()),
                IntStream.range(0, places.size())
                        .mapToObj(
                                place -> isTold(all - kept.get(place), threshold) ? toldKept.get(place) : Shown.HIDDEN)
                        .toList(),
                tellsAll ? new Shown(all) : Shown.HIDDEN,
                tellsKept ? new Shown(allKept) : Shown.HIDDEN);
    }

    private static Suppression.Divided divide(List<Integer> places, List<Integer> kept, int threshold) {
        if (places.isEmpty()) return Suppression.divide(List.of(List.of(List.of(List.of(0)))), threshold);
        var others = IntStream.range(0, places.size())
                .mapToObj(place -> places.get(place) - kept.get(place))
                .toList();
        return Suppression.divide(List.of(List.of(List.of(kept), List.of(others))), threshold);
    }

    private static List<Shown> row(ShownTable table, int places) {
        return table.cells().getFirst().subList(0, places);
    }

    private static boolean isTold(int number, int threshold) {
        return number == 0 || number >= threshold;
    }
}
