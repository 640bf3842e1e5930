package se.lotsen.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hides small figures in tables with totals so that they cannot be worked out from those that are left. Tables that add up to one another
 * (held, declined and waiting are all that were offered) are hidden together, since what one hides another could give away. The same holds for
 * a table that is divided in several ways, each of which adds up to it: by women and men, and by age.
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
 * cheapest way back, and hide the figures on that way. So that the parts still add up, the flow goes through other tables at the same time,
 * along a {@link Lane}: either backwards through another part of the same division, and then the whole stays as it is, or forwards through
 * the whole and through one part of every other division. The hidden figures can then move as the flow did, in all tables of the lane alike,
 * while every other table stays as it is, and nobody can know that they did not. For any parts of which each division adds up to the
 * whole there are persons who would be counted so, since a figure can be divided in each way without regard to the other ways. More hidden
 * figures never undo a protection, so one pass over the small figures is enough.
 *
 * <p><b>Limits.</b> The promise is for tables of the same persons. Figures of one period and of another that overlaps it, or of two divisions at
 * once, can be subtracted; they must therefore be parts of the same whole, or not be published.
 */
public final class Suppression {

    private static final int PRICE_OF_ZERO = 1_000;
    private static final int PRICE_OF_TOTAL = 100_000;
    private static final int PRICE_OF_A_STEP = 5_000;
    private static final int PRICE_OF_GRAND_TOTAL = 10_000_000;

    /** What is hidden in a table that is divided in several ways is missed more than what is hidden in one of its parts. */
    private static final int PRICE_OF_WHOLE = 20;

    private static final int MOST_PARTNERS = 4;

    private final List<List<Table>> divisions;
    private final Table sum;
    private final int threshold;
    private final boolean betweenParts;
    private final int lastRow;
    private final int lastColumn;

    private Suppression(List<List<List<List<Integer>>>> divisions, int threshold, boolean betweenParts) {
        this.divisions = divisions.stream()
                .map(parts -> parts.stream().map(Table::of).toList())
                .toList();
        this.sum = Table.sum(this.divisions.getFirst());
        this.threshold = threshold;
        this.betweenParts = betweenParts;
        this.lastRow = sum.counts.length - 1;
        this.lastColumn = sum.counts[0].length - 1;
        for (var parts : this.divisions) {
            if (!Arrays.deepEquals(Table.sum(parts).counts, sum.counts))
                throw new IllegalArgumentException("the divisions are not of the same whole");
        }
    }

    /** Tables that may go out: each part, in the order given, and their sum. */
    public record Together(List<ShownTable> parts, ShownTable sum) {}

    /** Tables that may go out: the parts of each division, in the order given, and the whole that each division adds up to. */
    public record Divided(ShownTable whole, List<List<ShownTable>> divisions) {

        /** True when all that the totals of another tell is told in these too. */
        private boolean tellsTotalsOf(Divided other) {
            return whole.totals().equals(other.whole.totals());
        }
    }

    /**
     * Adds the totals and the sum of the parts, and hides what has to be hidden.
     *
     * @param parts at least one table, all of the same shape: counts row by row, without totals, none negative; at least one row and one
     *     column. A part that is not going to be shown belongs here too when the others can be subtracted to get it.
     * @param threshold the smallest figure above zero that is shown, usually 5
     */
    public static Together hide(List<List<List<Integer>>> parts, int threshold) {
        var shown = new Suppression(List.of(parts), threshold, false).work();
        return new Together(shown.divisions.getFirst(), shown.whole);
    }

    /** Hides in a table that stands alone. */
    public static ShownTable hideOne(List<List<Integer>> table, int threshold) {
        return hide(List.of(table), threshold).sum();
    }

    /**
     * Adds the totals and the whole, and hides what has to be hidden in all of it together, rather in the parts than in the whole. The totals of
     * the whole come first: where all divisions together would hide more of them than the whole does alone, those that cannot be told beside
     * them are left out, and nothing is shown of their parts.
     *
     * @param divisions at least one, the most wanted first; the parts of each add up to the same whole. Parts are as in {@link #hide}.
     * @param threshold the smallest figure above zero that is shown, usually 5
     */
    public static Divided divide(List<List<List<List<Integer>>>> divisions, int threshold) {
        return together(divisions, threshold).orElseGet(() -> leaveOut(divisions, threshold));
    }

    /** The same, or empty where some division would have to be left out. */
    static Optional<Divided> together(List<List<List<List<Integer>>>> divisions, int threshold) {
        var together = new Suppression(divisions, threshold, true).work();
        return together.tellsTotalsOf(alone(divisions, threshold)) ? Optional.of(together) : Optional.empty();
    }

    private static Divided alone(List<List<List<List<Integer>>>> divisions, int threshold) {
        return new Suppression(List.of(List.of(whole(divisions.getFirst()))), threshold, true).work();
    }

    /** Takes each division along with those before it as long as the totals can be told as if the whole stood alone. */
    private static Divided leaveOut(List<List<List<List<Integer>>>> divisions, int threshold) {
        var alone = alone(divisions, threshold);
        var told = List.<List<List<List<Integer>>>>of();
        var answer = alone;
        var places = new ArrayList<@Nullable Integer>();
        for (var division : divisions) {
            var more = Stream.concat(told.stream(), Stream.of(division)).toList();
            var next = new Suppression(more, threshold, true).work();
            places.add(next.tellsTotalsOf(alone) ? told.size() : null);
            if (!next.tellsTotalsOf(alone)) continue;
            told = more;
            answer = next;
        }
        var shown = new ArrayList<List<ShownTable>>();
        for (var d = 0; d < places.size(); d++) {
            var place = places.get(d);
            shown.add(
                    place == null
                            ? Collections.nCopies(divisions.get(d).size(), answer.whole.hidden())
                            : answer.divisions.get(place));
        }
        return new Divided(answer.whole, List.copyOf(shown));
    }

    /** Counts of several parts together. */
    static List<List<Integer>> whole(List<List<List<Integer>>> parts) {
        var counts = Table.sum(parts.stream().map(Table::of).toList()).counts;
        return Arrays.stream(counts, 0, counts.length - 1)
                .map(row -> Arrays.stream(row, 0, row.length - 1).boxed().toList())
                .toList();
    }

    private Divided work() {
        hideSmall();
        protectSmall();
        return new Divided(
                sum.shown(),
                divisions.stream()
                        .map(parts -> parts.stream().map(Table::shown).toList())
                        .toList());
    }

    private boolean isSmall(int count) {
        return count > 0 && count < threshold;
    }

    private void hideSmall() {
        var allParts = divisions.stream().flatMap(List::stream).toList();
        allParts.forEach(this::hideSmall);
        hideSmall(sum);
        if (isSmall(sum.total())) allParts.forEach(Table::hideAll);
    }

    private void hideSmall(Table table) {
        if (isSmall(table.total())) table.hideAll();
        for (var r = 0; r <= lastRow; r++) {
            for (var c = 0; c <= lastColumn; c++) table.hidden[r][c] |= isSmall(table.counts[r][c]);
        }
    }

    private void protectSmall() {
        for (var division : divisions) {
            for (var part : division) protectSmall(part, lanes(division, part));
        }
        protectSmall(sum, List.of(throughTheWhole(divisions)));
    }

    private void protectSmall(Table table, List<Lane> lanes) {
        for (var r = 0; r <= lastRow; r++) {
            for (var c = 0; c <= lastColumn; c++) {
                if (isSmall(table.counts[r][c]) && !table.lifted[r][c])
                    raise(lanes, r, c, threshold - table.counts[r][c]);
            }
        }
    }

    /**
     * Tables through which a change may go at the same time while everything else stays as it is.
     *
     * @param along those that change as the figure that is lifted
     * @param against those that change the other way
     */
    private record Lane(List<Table> along, List<Table> against) {}

    private List<Lane> lanes(List<Table> division, Table part) {
        var lanes = new ArrayList<Lane>();
        if (betweenParts) {
            division.stream()
                    .filter(other -> other != part)
                    .sorted(Comparator.comparing(Table::total).reversed())
                    .limit(MOST_PARTNERS)
                    .forEach(other -> lanes.add(new Lane(List.of(part), List.of(other))));
        }
        var others = divisions.stream().filter(other -> other != division).toList();
        var whole = throughTheWhole(others);
        whole.along.add(part);
        lanes.add(whole);
        return lanes;
    }

    /** Along the whole, and along the largest part of each of the divisions. */
    private Lane throughTheWhole(List<List<Table>> some) {
        var along = new ArrayList<Table>();
        along.add(sum);
        for (var division : some) {
            along.add(division.stream().max(Comparator.comparing(Table::total)).orElseThrow());
        }
        return new Lane(along, List.of());
    }

    /** Finds the cheapest change that keeps every total and lifts this figure, and hides all that the change touches. */
    private void raise(List<Lane> lanes, int row, int column, int by) {
        Lane cheapest = null;
        int[][] best = null;
        var lowest = Long.MAX_VALUE;
        for (var lane : lanes) {
            var change = change(lane, row, column, by);
            if (change == null) continue;
            var price = price(lane, change, column);
            if (price >= lowest) continue;
            cheapest = lane;
            best = change;
            lowest = price;
            if (price == 0) break;
        }
        if (cheapest == null || best == null) throw new IllegalStateException("a table without a way round");
        touch(cheapest.along, best, 1);
        touch(cheapest.against, best, -1);
    }

    private void touch(List<Table> tables, int[][] change, int sign) {
        for (var table : tables) {
            for (var r = 0; r <= lastRow; r++) {
                for (var c = 0; c <= lastColumn; c++) {
                    if (change[r][c] == 0) continue;
                    table.hidden[r][c] = true;
                    table.lifted[r][c] |= table.counts[r][c] + sign * change[r][c] >= threshold;
                }
            }
        }
    }

    /** A change along a lane that lifts a figure by so much, or null when there is no room for it. */
    private int @Nullable [][] change(Lane lane, int row, int column, int by) {
        var change = new int[lastRow + 1][lastColumn + 1];
        if (room(lane, row, column, change, false) < by) return null;
        var lifted = 0;
        while (lifted < by) {
            var way = cheapestWayBack(lane, row, column, change);
            if (way == null) return null;
            var step = by - lifted;
            for (var move : way) step = Math.min(step, room(lane, move.row(), move.column(), change, move.down()));
            for (var move : way) change[move.row()][move.column()] += move.down() ? -step : step;
            lifted += step;
        }
        change[row][column] = lifted;
        return change;
    }

    /** A figure on the way that goes up or down. */
    private record Move(int row, int column, boolean down) {}

    /** How far a figure can go down, or up, until it is zero in some table of the lane. */
    private static int room(Lane lane, int row, int column, int[][] change, boolean down) {
        var room = Integer.MAX_VALUE;
        for (var table : down ? lane.along : lane.against) {
            var moved = down ? change[row][column] : -change[row][column];
            room = Math.min(room, table.counts[row][column] + moved);
        }
        return room;
    }

    /** Bellman and Ford's search; null when there is no way. Along the whole there always is one: by the row's, the grand and the column's total. */
    private @Nullable List<Move> cheapestWayBack(Lane lane, int row, int column, int[][] change) {
        var moves = moves(lane, row, column, change);
        var prices = moves.stream()
                .mapToLong(move -> price(lane, move, change, column))
                .toArray();
        var start = to(row, column, false);
        var price = new long[lastRow + lastColumn + 2];
        Arrays.fill(price, Long.MAX_VALUE);
        price[start] = 0;
        var cameBy = new @Nullable Move[price.length];
        for (var better = true; better; ) {
            better = false;
            for (var i = 0; i < prices.length; i++) {
                var move = moves.get(i);
                var from = from(move.row(), move.column(), move.down());
                var to = to(move.row(), move.column(), move.down());
                if (price[from] == Long.MAX_VALUE) continue;
                var there = price[from] + prices[i];
                if (there >= price[to]) continue;
                price[to] = there;
                cameBy[to] = move;
                better = true;
            }
        }
        var goal = from(row, column, false);
        return price[goal] == Long.MAX_VALUE ? null : walkBack(start, goal, cameBy);
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

    /** Every figure but the one to lift can go up and down as far as there is room. */
    private List<Move> moves(Lane lane, int row, int column, int[][] change) {
        var moves = new ArrayList<Move>();
        for (var r = 0; r <= lastRow; r++) {
            for (var c = 0; c <= lastColumn; c++) {
                if (r == row && c == column) continue;
                if (room(lane, r, c, change, false) > 0) moves.add(new Move(r, c, false));
                if (room(lane, r, c, change, true) > 0) moves.add(new Move(r, c, true));
            }
        }
        return moves;
    }

    private long price(Lane lane, Move move, int[][] change, int lifted) {
        if (change[move.row()][move.column()] != 0) return 0;
        return price(lane, move.row(), move.column(), lifted);
    }

    private long price(Lane lane, int[][] change, int lifted) {
        var price = 0L;
        for (var r = 0; r <= lastRow; r++) {
            for (var c = 0; c <= lastColumn; c++) {
                if (change[r][c] != 0) price += price(lane, r, c, lifted);
            }
        }
        return price;
    }

    private long price(Lane lane, int row, int column, int lifted) {
        var price = 0L;
        for (var table : lane.along) price += price(table, row, column, lifted);
        for (var table : lane.against) price += price(table, row, column, lifted);
        return price;
    }

    private long price(Table table, int row, int column, int lifted) {
        if (table.hidden[row][column]) return 0;
        var weight = betweenParts && table == sum ? PRICE_OF_WHOLE : 1;
        return (long) weight * (price(table.counts[row][column], row, column) + priceOfDistance(row, column, lifted));
    }

    /** Of two totals that could be hidden with a third the nearer one is missed less: what lies beyond it can still be added up. */
    private int priceOfDistance(int row, int column, int lifted) {
        return row == lastRow && column < lastColumn ? PRICE_OF_A_STEP * Math.abs(column - lifted) : 0;
    }

    private int price(int count, int row, int column) {
        if (row == lastRow && column == lastColumn) return PRICE_OF_GRAND_TOTAL;
        if (row == lastRow || column == lastColumn) return PRICE_OF_TOTAL;
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

    /**
     * Counts with their totals in the last row and column.
     *
     * @param hidden which of them are hidden
     * @param lifted which of them may be at or above the threshold for all that anyone can know
     */
    private record Table(int[][] counts, boolean[][] hidden, boolean[][] lifted) {

        private static Table of(int[][] counts) {
            var rows = counts.length;
            var columns = counts[0].length;
            return new Table(counts, new boolean[rows][columns], new boolean[rows][columns]);
        }

        int total() {
            return counts[counts.length - 1][counts[0].length - 1];
        }

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
            return of(counts);
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
            return of(counts);
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
