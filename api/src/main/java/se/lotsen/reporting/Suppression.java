package se.lotsen.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hides small figures in a table with totals so that they cannot be worked out from those that are left.
 *
 * <p><b>Promise.</b> Whoever knows the rules and all that is shown, and reckons with sums and with figures never being negative, can for
 * every hidden figure from 1 up to the threshold still believe that it is at or above the threshold, and can fix no hidden figure exactly.
 * So neither a single figure nor the sum of two hidden neighbours gives a small group away.
 *
 * <p><b>Rules.</b> A figure from 1 to one less than the threshold is hidden, totals too. Zero tells of nobody and is shown, unless it has to
 * be hidden to protect another figure. When the total of all is small, everything is hidden. Hidden figures all look the same, so that a
 * large one hidden to protect a small one cannot be told from it.
 *
 * <p><b>How.</b> Cell suppression as in Hundepool et al., <i>Statistical Disclosure Control</i> (Wiley 2012), chapter 4, with the network
 * method for two-dimensional tables (Cox, <i>Network models for complementary cell suppression</i>, JASA 90, 1995). Each row and each column,
 * totals included, is a node; each figure is an arc between its row and its column. A change of the figures that keeps every sum is a flow
 * round the network. To protect a small figure we push so much flow through it that it would reach the threshold, along the cheapest way
 * back, and hide the figures on that way: small ones first, then zeros, then totals. The hidden figures can then move as the flow did, and
 * nobody can know that they did not. More hidden figures never undo a protection, so one pass over the small figures is enough.
 *
 * <p><b>Limits.</b> The promise is for one table. Two tables of overlapping periods can be subtracted; the same figure must therefore not be
 * published for periods that differ by a little.
 */
public final class Suppression {

    private static final int PRICE_OF_ZERO = 1_000;
    private static final int PRICE_OF_TOTAL = 100_000;
    private static final int PRICE_OF_GRAND_TOTAL = 10_000_000;

    private final int[][] counts;
    private final boolean[][] hidden;
    private final int threshold;
    private final int lastRow;
    private final int lastColumn;

    private Suppression(int[][] counts, int threshold) {
        this.counts = counts;
        this.threshold = threshold;
        this.lastRow = counts.length - 1;
        this.lastColumn = counts[0].length - 1;
        this.hidden = new boolean[counts.length][counts[0].length];
    }

    /**
     * Adds the totals and hides what has to be hidden.
     *
     * @param table counts row by row, without totals, none negative; at least one row and one column
     * @param threshold the smallest figure above zero that is shown, usually 5
     */
    public static ShownTable hide(List<List<Integer>> table, int threshold) {
        var work = new Suppression(withTotals(table), threshold);
        work.hideSmall();
        work.protectSmall();
        return work.shown();
    }

    private static int[][] withTotals(List<List<Integer>> table) {
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
        return counts;
    }

    private boolean isSmall(int count) {
        return count > 0 && count < threshold;
    }

    private void hideSmall() {
        var everything = isSmall(counts[lastRow][lastColumn]);
        for (var r = 0; r <= lastRow; r++) {
            for (var c = 0; c <= lastColumn; c++) hidden[r][c] = everything || isSmall(counts[r][c]);
        }
    }

    private void protectSmall() {
        for (var r = 0; r <= lastRow; r++) {
            for (var c = 0; c <= lastColumn; c++) {
                if (isSmall(counts[r][c])) raise(r, c, threshold - counts[r][c]);
            }
        }
    }

    /** Finds a change of the figures that keeps every sum and lifts this one, and hides all that the change touches. */
    private void raise(int row, int column, int by) {
        var change = new int[lastRow + 1][lastColumn + 1];
        var lifted = 0;
        while (lifted < by) {
            var way = cheapestWayBack(row, column, change);
            var step = by - lifted;
            for (var move : way) {
                if (move.down()) step = Math.min(step, room(move, change));
            }
            for (var move : way) change[move.row()][move.column()] += move.down() ? -step : step;
            lifted += step;
        }
        for (var r = 0; r <= lastRow; r++) {
            for (var c = 0; c <= lastColumn; c++) hidden[r][c] |= change[r][c] != 0;
        }
    }

    /** A figure on the way that goes up or down. */
    private record Move(int row, int column, boolean down) {}

    private int room(Move move, int[][] change) {
        return counts[move.row()][move.column()] + change[move.row()][move.column()];
    }

    /** Bellman and Ford's search. There always is a way: by the row's total, the grand total and the column's total. */
    private List<Move> cheapestWayBack(int row, int column, int[][] change) {
        var start = to(row, column, false);
        var goal = from(row, column, false);
        var nodes = lastRow + lastColumn + 2;
        var price = new int[nodes];
        Arrays.fill(price, Integer.MAX_VALUE);
        price[start] = 0;
        var cameBy = new @Nullable Move[nodes];
        for (var better = true; better; ) {
            better = false;
            for (var move : moves(row, column, change)) {
                var from = from(move.row(), move.column(), move.down());
                var to = to(move.row(), move.column(), move.down());
                if (price[from] == Integer.MAX_VALUE) continue;
                var there = price[from] + price(move, change);
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
    private List<Move> moves(int row, int column, int[][] change) {
        var moves = new ArrayList<Move>();
        for (var r = 0; r <= lastRow; r++) {
            for (var c = 0; c <= lastColumn; c++) {
                if (r == row && c == column) continue;
                moves.add(new Move(r, c, false));
                if (counts[r][c] + change[r][c] > 0) moves.add(new Move(r, c, true));
            }
        }
        return moves;
    }

    private int price(Move move, int[][] change) {
        var r = move.row();
        var c = move.column();
        if (hidden[r][c] || change[r][c] != 0) return 0;
        if (r == lastRow && c == lastColumn) return PRICE_OF_GRAND_TOTAL;
        if (r == lastRow || c == lastColumn) return PRICE_OF_TOTAL;
        return counts[r][c] == 0 ? PRICE_OF_ZERO : 1 + Math.min(counts[r][c], PRICE_OF_ZERO / 2);
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

    private ShownTable shown() {
        var rows = new ArrayList<List<Shown>>();
        for (var r = 0; r <= lastRow; r++) {
            var cells = new ArrayList<Shown>();
            for (var c = 0; c <= lastColumn; c++) cells.add(hidden[r][c] ? Shown.HIDDEN : new Shown(counts[r][c]));
            rows.add(List.copyOf(cells));
        }
        return new ShownTable(List.copyOf(rows));
    }
}
