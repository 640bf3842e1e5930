package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.lotsen.reporting.Suppression.Divided;

/**
 * Someone who lays every table of a year beside the others: all of it, each group of each division, all totals. Every figure is an unknown,
 * every sum that must hold is an equation, and what is shown is known. Shares no code and no method with {@link Suppression}: one way solves
 * the equations, the other narrows what each figure can be.
 */
public final class DividedReader {

    private static final double NOTHING = 1e-7;
    private static final int UNBOUNDED = 1_000_000;

    private final List<ShownTable> tables = new ArrayList<>();
    private final int rows;
    private final int columns;

    /** Each equation as unknowns, of which the last is the sum of the others. */
    private final List<int[]> sums = new ArrayList<>();

    /** A reader of tables that are shown. */
    public DividedReader(Divided divided) {
        tables.add(divided.whole());
        divided.divisions().forEach(tables::addAll);
        rows = divided.whole().cells().size();
        columns = divided.whole().cells().getFirst().size();
        for (var table = 0; table < tables.size(); table++) addTotals(table);
        var first = 1;
        for (var division : divided.divisions()) {
            addParts(first, division.size());
            first += division.size();
        }
    }

    private int unknown(int table, int row, int column) {
        return (table * rows + row) * columns + column;
    }

    private void addTotals(int table) {
        for (var r = 0; r < rows; r++) {
            var line = new int[columns];
            for (var c = 0; c < columns; c++) line[c] = unknown(table, r, c);
            sums.add(line);
        }
        for (var c = 0; c < columns; c++) {
            var line = new int[rows];
            for (var r = 0; r < rows; r++) line[r] = unknown(table, r, c);
            sums.add(line);
        }
    }

    private void addParts(int first, int parts) {
        for (var r = 0; r < rows; r++) {
            for (var c = 0; c < columns; c++) {
                var line = new int[parts + 1];
                for (var p = 0; p < parts; p++) line[p] = unknown(first + p, r, c);
                line[parts] = unknown(0, r, c);
                sums.add(line);
            }
        }
    }

    /** No equation, nor any sum of equations, gives a hidden figure; nor do their bounds tell that one is small. */
    public void learnsNothing(List<int[][]> truth, int threshold) {
        var determined = solve();
        var bounds = narrow();
        for (var table = 0; table < tables.size(); table++) {
            for (var r = 0; r < rows; r++) {
                for (var c = 0; c < columns; c++) {
                    var real = truth.get(table)[r][c];
                    var small = real > 0 && real < threshold;
                    var shown = tables.get(table).at(r, c);
                    var what = "table %d, row %d, column %d, really %d".formatted(table, r, c, real);
                    if (!shown.isHidden()) {
                        assertThat(small).as("shown: " + what).isFalse();
                        assertThat(shown.count()).as(what).isEqualTo(real);
                        continue;
                    }
                    if (real == 0) continue;
                    var unknown = unknown(table, r, c);
                    assertThat(determined[unknown]).as("solved: " + what).isFalse();
                    assertThat(bounds[1][unknown]).as("fixed: " + what).isGreaterThan(bounds[0][unknown]);
                    if (small)
                        assertThat(bounds[1][unknown])
                                .as("known to be small: " + what)
                                .isGreaterThanOrEqualTo(threshold);
                }
            }
        }
    }

    /** Gauss and Jordan's elimination over the hidden figures: one that stands alone in a row is determined. */
    private boolean[] solve() {
        var column = new int[tables.size() * rows * columns];
        var hidden = 0;
        for (var i = 0; i < column.length; i++) column[i] = shown(i).isHidden() ? hidden++ : -1;
        var matrix = new ArrayList<double[]>();
        for (var sum : sums) {
            var line = new double[hidden];
            for (var i = 0; i < sum.length; i++) {
                if (column[sum[i]] >= 0) line[column[sum[i]]] += i == sum.length - 1 ? -1 : 1;
            }
            matrix.add(line);
        }
        eliminate(matrix, hidden);
        var alone = new boolean[hidden];
        for (var line : matrix) {
            var filled = Arrays.stream(line).filter(v -> Math.abs(v) > NOTHING).count();
            if (filled != 1) continue;
            for (var i = 0; i < hidden; i++) alone[i] |= Math.abs(line[i]) > NOTHING;
        }
        var determined = new boolean[column.length];
        for (var i = 0; i < column.length; i++) determined[i] = column[i] >= 0 && alone[column[i]];
        return determined;
    }

    private static void eliminate(List<double[]> matrix, int columns) {
        var done = 0;
        for (var c = 0; c < columns && done < matrix.size(); c++) {
            var pivot = done;
            for (var r = done; r < matrix.size(); r++) {
                if (Math.abs(matrix.get(r)[c]) > Math.abs(matrix.get(pivot)[c])) pivot = r;
            }
            if (Math.abs(matrix.get(pivot)[c]) < NOTHING) continue;
            var line = matrix.get(pivot);
            matrix.set(pivot, matrix.get(done));
            matrix.set(done, line);
            var by = line[c];
            for (var i = 0; i < columns; i++) line[i] /= by;
            for (var r = 0; r < matrix.size(); r++) {
                var factor = matrix.get(r)[c];
                if (r == done || Math.abs(factor) < NOTHING) continue;
                for (var i = 0; i < columns; i++) matrix.get(r)[i] -= factor * line[i];
            }
            done++;
        }
    }

    private int[][] narrow() {
        var low = new int[tables.size() * rows * columns];
        var high = new int[low.length];
        for (var i = 0; i < low.length; i++) {
            var count = shown(i).count();
            low[i] = count == null ? 0 : count;
            high[i] = count == null ? UNBOUNDED : count;
        }
        for (var narrowed = true; narrowed; ) {
            narrowed = false;
            for (var sum : sums) narrowed |= narrow(sum, low, high);
        }
        return new int[][] {low, high};
    }

    private static boolean narrow(int[] sum, int[] low, int[] high) {
        var total = sum[sum.length - 1];
        var least = 0;
        var most = 0;
        for (var i = 0; i < sum.length - 1; i++) {
            least += low[sum[i]];
            most += high[sum[i]];
        }
        var narrowed = tighten(total, least, most, low, high);
        for (var i = 0; i < sum.length - 1; i++) {
            narrowed |=
                    tighten(sum[i], low[total] - (most - high[sum[i]]), high[total] - (least - low[sum[i]]), low, high);
        }
        return narrowed;
    }

    private static boolean tighten(int at, int least, int most, int[] low, int[] high) {
        var before = high[at] - low[at];
        low[at] = Math.max(low[at], least);
        high[at] = Math.min(high[at], most);
        return high[at] - low[at] < before;
    }

    private Shown shown(int unknown) {
        return tables.get(unknown / (rows * columns)).at(unknown / columns % rows, unknown % columns);
    }
}
