package se.lotsen.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What may be told of a year that is divided by sex and in other ways, and further where that takes nothing away. Men by household, and each further
 * division, are told only where everything told without them stays as it was; otherwise nothing is told of their groups.
 *
 * @param divisions the parts of each division, as they were given
 * @param men the two parts of the men together
 * @param waysOfGroups false when groups are told by step only
 */
record ToldYear(ShownTable whole, List<List<ShownTable>> divisions, ShownTable men, boolean waysOfGroups) {

    /** Places of the two parts of the men among the sexes. */
    private static final int FIRST_MEN = 1;

    private static final int OTHER_MEN = 2;

    /**
     * Hides. Where the groups cannot be told by way in and step without hiding how far the cases came in all, they are told by step only, and the
     * ways in are one division among the others: a group's way in is then no figure at all.
     *
     * @param divisions counts as in {@link Suppression#divide}: rows are ways in, columns are steps
     * @param sexes which division is women, men of the one kind, men of the other, and not stated
     * @param wanted how many divisions are wanted, the sexes among them; those after are further ones
     */
    static ToldYear of(List<List<List<List<Integer>>>> divisions, int sexes, int wanted, int threshold) {
        return Suppression.together(withMenTogether(divisions.subList(0, wanted), sexes), threshold)
                .map(plain -> inFull(divisions, plain, sexes, wanted, threshold))
                .orElseGet(() -> byStep(divisions, sexes, wanted, threshold));
    }

    private static ToldYear byStep(List<List<List<List<Integer>>>> divisions, int sexes, int wanted, int threshold) {
        var ways = Suppression.whole(divisions.getFirst()).stream()
                .map(way -> List.of(way))
                .toList();
        var steps = divisions.stream()
                .map(parts -> parts.stream().map(ToldYear::steps).toList())
                .toList();
        var all = Stream.concat(Stream.of(ways), steps.stream()).toList();
        var told = inFull(all, sexes + 1, wanted + 1, threshold);
        return new ToldYear(
                ShownTable.ofTotals(told.divisions.getFirst(), told.whole),
                told.divisions.stream()
                        .skip(1)
                        .map(parts -> parts.stream()
                                .map(part -> part.withRowsHidden(ways.size()))
                                .toList())
                        .toList(),
                told.men.withRowsHidden(ways.size()),
                false);
    }

    private static List<List<Integer>> steps(List<List<Integer>> table) {
        return List.of(IntStream.range(0, table.getFirst().size())
                .mapToObj(step -> table.stream().mapToInt(way -> way.get(step)).sum())
                .toList());
    }

    /** Every group by way in and step, as far as some divisions do not have to be left out. */
    static ToldYear inFull(List<List<List<List<Integer>>>> divisions, int sexes, int wanted, int threshold) {
        var plain = Suppression.divide(withMenTogether(divisions.subList(0, wanted), sexes), threshold);
        return inFull(divisions, plain, sexes, wanted, threshold);
    }

    private static ToldYear inFull(
            List<List<List<List<Integer>>>> divisions,
            Suppression.Divided plain,
            int sexes,
            int wanted,
            int threshold) {
        var first = divisions.subList(0, wanted);
        var split = Suppression.divide(first, threshold);
        var men = plain.divisions().get(sexes).get(FIRST_MEN);
        var tellsHouseholds =
                plain.whole().equals(split.whole()) && plain.divisions().equals(withMenTogether(split, sexes));
        var taken = tellsHouseholds ? first : withMenTogether(first, sexes);
        var told = tellsHouseholds ? split : plain;
        var further = new ArrayList<List<ShownTable>>();
        for (var division : divisions.subList(wanted, divisions.size())) {
            var more = new ArrayList<>(taken);
            more.add(division);
            var next = Suppression.divide(more, threshold);
            var takesNothing = next.whole().equals(told.whole())
                    && next.divisions().subList(0, taken.size()).equals(told.divisions());
            further.add(
                    takesNothing
                            ? next.divisions().getLast()
                            : Collections.nCopies(division.size(), told.whole().hidden()));
            if (!takesNothing) continue;
            taken = more;
            told = next;
        }
        var shown = new ArrayList<>(told.divisions().subList(0, wanted));
        if (!tellsHouseholds) {
            var parts = new ArrayList<>(shown.get(sexes));
            parts.set(FIRST_MEN, told.whole().hidden());
            parts.add(OTHER_MEN, told.whole().hidden());
            shown.set(sexes, List.copyOf(parts));
        }
        shown.addAll(further);
        return new ToldYear(told.whole(), List.copyOf(shown), men, true);
    }

    private static List<List<List<List<Integer>>>> withMenTogether(
            List<List<List<List<Integer>>>> divisions, int sexes) {
        var all = new ArrayList<>(divisions);
        var parts = new ArrayList<>(divisions.get(sexes));
        var others = parts.remove(OTHER_MEN);
        parts.set(FIRST_MEN, Suppression.whole(List.of(parts.get(FIRST_MEN), others)));
        all.set(sexes, parts);
        return all;
    }

    /** The same with the tables that are told: men are what the two parts show. */
    private static List<List<ShownTable>> withMenTogether(Suppression.Divided split, int sexes) {
        var all = new ArrayList<>(split.divisions());
        var parts = new ArrayList<>(split.divisions().get(sexes));
        var others = parts.remove(OTHER_MEN);
        var men = parts.remove(FIRST_MEN);
        parts.add(FIRST_MEN, ShownTable.sum(men, others, split.whole(), List.copyOf(parts)));
        all.set(sexes, parts);
        return all;
    }
}
