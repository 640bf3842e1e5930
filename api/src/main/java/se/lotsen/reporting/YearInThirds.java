package se.lotsen.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A figure about persons who are counted once in a year, each in one third of it: each third by sex, and the year by age and sex. All that is told
 * of such a figure is a slice of this.
 *
 * <p>A third is hidden by itself, since it is told when it is over and what is told stays told. The year adds nothing: its total and its sexes are
 * what the thirds show together, so that a year cannot be subtracted to a third that is hidden. Ages are told of years only, and only where neither
 * the sexes of a third nor those of the year are hidden: then the change that protects a small age leaves every sex, and so every third, as it is.
 *
 * @param thirds each one row of totals
 * @param year a row for each age band and one of totals, or only the latter where ages are not told
 */
public record YearInThirds(List<ShownTable> thirds, ShownTable year) {

    /**
     * Hides figures of the same persons.
     *
     * @param thirds for each third in order its parts, as in {@link Suppression#hide}: ages are rows, sexes are columns
     * @param threshold the smallest figure above zero that is shown
     * @return a figure for each part, in order, and one for the sum of them
     */
    public static List<YearInThirds> of(List<List<List<List<Integer>>>> thirds, int threshold) {
        var bySex = thirds.stream()
                .map(parts -> tables(Suppression.hide(
                        parts.stream().map(YearInThirds::withoutAges).toList(), threshold)))
                .toList();
        var byAge = tables(Suppression.hide(
                IntStream.range(0, thirds.getFirst().size())
                        .mapToObj(part -> Suppression.whole(
                                thirds.stream().map(parts -> parts.get(part)).toList()))
                        .toList(),
                threshold));
        return IntStream.range(0, byAge.size())
                .mapToObj(figure -> of(
                        bySex.stream()
                                .map(tables -> tables.get(figure).totals())
                                .toList(),
                        byAge.get(figure)))
                .toList();
    }

    private static YearInThirds of(List<ShownTable> thirds, ShownTable byAge) {
        var totals = ShownTable.together(thirds);
        var hides = totals.hidesSomething() || byAge.totals().hidesSomething();
        return new YearInThirds(thirds, hides ? totals : byAge);
    }

    /** True when the year has a row for each age band. */
    public boolean tellsAges() {
        return year.cells().size() > 1;
    }

    /** The first thirds together: one row of totals. */
    public ShownTable first(int howMany) {
        return ShownTable.together(thirds.subList(0, howMany));
    }

    private static List<List<Integer>> withoutAges(List<List<Integer>> table) {
        return Suppression.whole(table.stream().map(row -> List.of(row)).toList());
    }

    private static List<ShownTable> tables(Suppression.Together together) {
        var all = new ArrayList<>(together.parts());
        all.add(together.sum());
        return all;
    }
}
