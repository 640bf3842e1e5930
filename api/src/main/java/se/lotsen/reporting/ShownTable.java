package se.lotsen.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table with totals as it may be shown.
 *
 * @param cells row by row; the last row and the last column are totals
 */
public record ShownTable(List<List<Shown>> cells) {

    /** A figure, or a row's total when the column is the last, or a column's when the row is. */
    public Shown at(int row, int column) {
        return cells.get(row).get(column);
    }

    /** The total of a row. */
    public Shown rowTotal(int row) {
        return cells.get(row).getLast();
    }

    /** Several rows together, from shown figures only: their totals, or what the other rows leave of the total of all. */
    public Shown rowsTotal(Set<Integer> rows) {
        var some = new Shown(0);
        var left = total();
        for (var row = 0; row < cells.size() - 1; row++) {
            if (rows.contains(row)) some = some.plus(rowTotal(row));
            else left = left.minus(rowTotal(row));
        }
        return some.isHidden() ? left : some;
    }

    /** The total of a column. */
    public Shown columnTotal(int column) {
        return cells.getLast().get(column);
    }

    /** The total of all. */
    public Shown total() {
        return cells.getLast().getLast();
    }

    /** True when no figure at all is shown, so that a sentence says more than the table. */
    public boolean hidesEverything() {
        return cells.stream().flatMap(List::stream).allMatch(Shown::isHidden);
    }

    /** True when some figure is hidden, so that the page has to say so. */
    public boolean hidesSomething() {
        return cells.stream().flatMap(List::stream).anyMatch(Shown::isHidden);
    }

    /** Its totals alone. */
    ShownTable totals() {
        return new ShownTable(List.of(cells.getLast()));
    }

    /** Tables of the same shape added figure by figure, from shown figures only. It tells nothing that they do not. */
    static ShownTable together(List<ShownTable> tables) {
        var first = tables.getFirst();
        return new ShownTable(IntStream.range(0, first.cells.size())
                .mapToObj(r -> IntStream.range(0, first.cells.get(r).size())
                        .mapToObj(c ->
                                tables.stream().map(table -> table.at(r, c)).reduce(new Shown(0), Shown::plus))
                        .toList())
                .toList());
    }

    /** A row for the totals of each of the parts, and last those of the whole. */
    static ShownTable ofTotals(List<ShownTable> parts, ShownTable whole) {
        return new ShownTable(Stream.concat(parts.stream(), Stream.of(whole))
                .map(table -> table.cells.getLast())
                .toList());
    }

    /** Its totals under so many rows of which nothing is told. */
    ShownTable withRowsHidden(int rows) {
        var row = Collections.nCopies(cells.getLast().size(), Shown.HIDDEN);
        return new ShownTable(Stream.concat(Collections.nCopies(rows, row).stream(), Stream.of(cells.getLast()))
                .toList());
    }

    /** The same without what some columns tell. */
    ShownTable withoutColumns(int first, int last) {
        return new ShownTable(cells.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> column >= first && column <= last ? Shown.HIDDEN : row.get(column))
                        .toList())
                .toList());
    }

    /** A table of the same shape in which nobody is. */
    ShownTable nobody() {
        return new ShownTable(cells.stream()
                .map(row -> Collections.nCopies(row.size(), new Shown(0)))
                .toList());
    }

    /** A table of the same shape of which nothing is told. */
    public ShownTable hidden() {
        return new ShownTable(cells.stream()
                .map(row -> Collections.nCopies(row.size(), Shown.HIDDEN))
                .toList());
    }

    /**
     * The sum of two groups of a division, from shown figures only: each figure of the two together, or what the others leave of the whole. It tells
     * nothing that the tables do not.
     */
    static ShownTable sum(ShownTable one, ShownTable other, ShownTable whole, List<ShownTable> others) {
        var rows = new ArrayList<List<Shown>>();
        for (var r = 0; r < whole.cells.size(); r++) {
            var line = new ArrayList<Shown>();
            for (var c = 0; c < whole.cells.get(r).size(); c++) {
                var row = r;
                var column = c;
                var together = one.at(r, c).plus(other.at(r, c));
                line.add(
                        together.isHidden()
                                ? others.stream()
                                        .map(table -> table.at(row, column))
                                        .reduce(whole.at(r, c), Shown::minus)
                                : together);
            }
            rows.add(List.copyOf(line));
        }
        return new ShownTable(List.copyOf(rows));
    }
}
