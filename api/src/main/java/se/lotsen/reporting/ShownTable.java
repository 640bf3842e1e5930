package se.lotsen.reporting;

import java.util.List;

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
}
