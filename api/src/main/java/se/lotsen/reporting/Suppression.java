package se.lotsen.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hides small figures in tables with totals so that they cannot be worked out from those that are left. Tables that add up to one another
 * (held, declined and waiting are all that were offered) are hidden together, since what one hides another could give away.
 *
 * <p><b>Promise.</b> Whoever knows the rules and all that is shown, and reckons with sums and with figures never being negative, can for
 * every hidden figure from 1 up to the threshold still believe that it is at or above the threshold, and can fix no hidden figure above
 * zero exactly. So neither a single figure, nor the sum of two hidden neighbours, nor the difference of two tables gives a small group away.
 *
 * <p><b>Rules.</b> A figure from 1 to one less than the threshold is hidden, totals too. Zero tells of nobody and is shown, unless it has to
 * be hidden to protect another figure. When the total of all is small, everything is hidden. Hidden figures all look the same, so that a
 * large one hidden to protect a small one cannot be told from it.
 *
 * <p><b>How.</b> Cell suppression as in Hundepool et al., <i>Statistical Disclosure Control</i> (Wiley 2012), chapter 4, with the network
 * method for two-dimensional tables (Cox, <i>Network models for complementary cell suppression</i>, JASA 90, 1995). Each row and each column,
 * totals included, is a node; each figure is an arc between its row and its column. A change of the figures that keeps every sum is a flow
 * round the network. To protect a small figure of a part we push so much flow through it that it would reach the threshold, along the
 * cheapest way back, and hide the figures on that way, in the part and in the sum: small ones first, then zeros, then totals. The hidden
 * figures can then move as the flow did, in the part and in the sum alike, while every other part stays as it is, and nobody can know that
 * they did not. A small sum has a small part, and what lifts the part lifts the sum. More hidden figures never undo a protection, so one
 * pass over the small figures is enough.
 *
 * <p><b>Limits.</b> The promise is for tables of one period. Two of overlapping periods can be subtracted; the same figure must therefore not
 * be published for periods that differ by a little.
 */
public final class Suppression {

    private static final int PRICE_OF_ZERO = 1_000;
    private static final int PRICE_OF_TOTAL = 100_000;
    private static final int PRICE_OF_GRAND_TOTAL = 10_000_000;

    private final List<Table> parts;
    private final Table sum;
    private final int threshold;
    private final int lastRow;
    private final int lastColumn;

    private Suppression(List<Table> parts, int threshold) {
        this.parts = parts;
        this.sum = Table.sum(parts);
        this.threshold = threshold;
        this.lastRow = sum.counts.length - 1;
        this.lastColumn = sum.counts[0].length - 1;
    }

    /** Tables that may go out: each part, in the order given, and their sum. */
    public record Together(List<ShownTable> parts, ShownTable sum) {}

    /**
     * Adds the totals and the sum of the parts, and hides what has to be hidden.
     *
     * @param parts at least one table, all of the same shape: counts row by row, without totals, none negative; at least one row and one
     *     column. A part that is not going to be shown belongs here too when the others can be subtracted to get it.
     * @param threshold the smallest figure above zero that is shown, usually 5
     */
    public static Together hide(List<List<List<Integer>>> parts, int threshold) {
        var work = new Suppression(parts.stream().map(Table::of).toList(), threshold);
        work.hideSmall();
        work.protectSmall();
        return new Together(work.parts.stream().map(Table::shown).toList(), work.sum.shown());
    }

    /** Hides in a table that stands alone. */
    public static ShownTable hideOne(List<List<Integer>> table, int threshold) {
        return hide(List.of(table), threshold).sum();
    }

    private boolean isSmall(int count) {
        return count > 0 && count < threshold;
    }

    private void hideSmall() {
        for (var table : parts) hideSmall(table);
        hideSmall(sum);
        if (isSmall(sum.counts[lastRow][lastColumn])) parts.forEach(Table::hideAll);
    }

    private void hideSmall(Table table) {
        if (isSmall(table.counts[lastRow][lastColumn])) table.hideAll();
        for (var r = 0; r <= lastRow; r++) {
            for (var c = 0; c <= lastColumn; c++) table.hidden[r][c] |= isSmall(table.counts[r][c]);
        }
    }

    private void protectSmall() {
        for (var part : parts) {
            for (var r = 0; r <= lastRow; r++) {
                for (var c = 0; c <= lastColumn; c++) {
                    if (isSmall(part.counts[r][c])) raise(part, r, c, threshold - part.counts[r][c]);
                }
            }
        }
    }

    /** Finds a change of a part that keeps every total and lifts this figure, and hides all that the change touches. */
    private void raise(Table part, int row, int column, int by) {
        var change = new int[lastRow + 1][lastColumn + 1];
        var lifted = 0;
        while (lifted < by) {
            var way = cheapestWayBack(part, row, column, change);
            var step = by - lifted;
            for (var move : way) {
                if (move.down()) step = Math.min(step, room(part, move.row(), move.column(), change));
            }
            for (var move : way) change[move.row()][move.column()] += move.down() ? -step : step;
            lifted += step;
        }
        change[row][column] = lifted;
        for (var r = 0; r <= lastRow; r++) {
            for (var c = 0; c <= lastColumn; c++) {
                part.hidden[r][c] |= change[r][c] != 0;
                sum.hidden[r][c] |= change[r][c] != 0;
            }
        }
    }

    /** A figure on the way that goes up or down. */
    private record Move(int row, int column, boolean down) {}

    private static int room(Table part, int row, int column, int[][] change) {
        return part.counts[row][column] + change[row][column];
    }

    /** Bellman and Ford's search. There always is a way: by the row's total, the grand total and the column's total. */
    private List<Move> cheapestWayBack(Table part, int row, int column, int[][] change) {
        var start = to(row, column, false);
        var goal = from(row, column, false);
        var nodes = lastRow + lastColumn + 2;
        var price = new int[nodes];
        Arrays.fill(price, Integer.MAX_VALUE);
        price[start] = 0;
        var cameBy = new @Nullable Move[nodes];
        for (var better = true; better; ) {
            better = false;
            for (var move : moves(part, row, column, change)) {
                var from = from(move.row(), move.column(), move.down());
                var to = to(move.row(), move.column(), move.down());
                if (price[from] == Integer.MAX_VALUE) continue;
                var there = price[from] + price(part, move, change);
                if (there >= price[to]) continue;
                price[to] = there;
                cameBy[to] = move;
                better = true;
            }
        }
        return walkBack(start, goal, cameBy);
    }

    private List<Move> walkBack(int start, int goal, @Nullable Move[] cameBy) {
        var way = new ArrayList<Move>();
        for (var node = goal; node != start; ) {
            var move = cameBy[node];
            if (move == null) throw new IllegalStateException("a table without a way round");
            way.add(move);
            node = from(move.row(), move.column(), move.down());
        }
        return way;
    }

    /** Every figure but the one to lift can go up, and down as far as to zero. */
    private List<Move> moves(Table part, int row, int column, int[][] change) {
        var moves = new ArrayList<Move>();
        for (var r = 0; r <= lastRow; r++) {
            for (var c = 0; c <= lastColumn; c++) {
                if (r == row && c == column) continue;
                moves.add(new Move(r, c, false));
                if (room(part, r, c, change) > 0) moves.add(new Move(r, c, true));
            }
        }
        return moves;
    }

    private int price(Table part, Move move, int[][] change) {
        if (change[move.row()][move.column()] != 0) return 0;
        return price(part, move.row(), move.column()) + price(sum, move.row(), move.column());
    }

    private int price(Table table, int row, int column) {
        if (table.hidden[row][column]) return 0;
        if (row == lastRow && column == lastColumn) return PRICE_OF_GRAND_TOTAL;
        if (row == lastRow || column == lastColumn) return PRICE_OF_TOTAL;
        var count = table.counts[row][column];
        return count == 0 ? PRICE_OF_ZERO : 1 + Math.min(count, PRICE_OF_ZERO / 2);
    }

    /** The node that flow through a figure leaves: its row for figures and the grand total, its column for other totals. */
    private int from(int row, int column, boolean down) {
        return leavesRow(row, column) != down ? row : lastRow + 1 + column;
    }

    private int to(int row, int column, boolean down) {
        return leavesRow(row, column) != down ? lastRow + 1 + column : row;
    }

    private boolean leavesRow(int row, int column) {
        return (row == lastRow) == (column == lastColumn);
    }

    /** Counts with their totals in the last row and column, and which of them are hidden. */
    private record Table(int[][] counts, boolean[][] hidden) {

        static Table of(List<List<Integer>> table) {
            var rows = table.size();
            var columns = table.getFirst().size();
            var counts = new int[rows + 1][columns + 1];
            for (var r = 0; r < rows; r++) {
                for (var c = 0; c < columns; c++) {
                    var count = table.get(r).get(c);
                    counts[r][c] = count;
                    counts[r][columns] += count;
                    counts[rows][c] += count;
                    counts[rows][columns] += count;
                }
            }
            return new Table(counts, new boolean[rows + 1][columns + 1]);
        }

        static Table sum(List<Table> parts) {
            var rows = parts.getFirst().counts.length;
            var columns = parts.getFirst().counts[0].length;
            var counts = new int[rows][columns];
            for (var part : parts) {
                for (var r = 0; r < rows; r++) {
                    for (var c = 0; c < columns; c++) counts[r][c] += part.counts[r][c];
                }
            }
            return new Table(counts, new boolean[rows][columns]);
        }

        void hideAll() {
            for (var row : hidden) Arrays.fill(row, true);
        }

        ShownTable shown() {
            var rows = new ArrayList<List<Shown>>();
            for (var r = 0; r < counts.length; r++) {
                var cells = new ArrayList<Shown>();
                for (var c = 0; c < counts[r].length; c++)
                    cells.add(hidden[r][c] ? Shown.HIDDEN : new Shown(counts[r][c]));
                rows.add(List.copyOf(cells));
            }
            return new ShownTable(List.copyOf(rows));
        }
    }
}
