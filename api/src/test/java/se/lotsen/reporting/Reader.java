package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

/**
 * Someone who wants to know the hidden figures of a table and reckons with all that is shown. Shares no code and no method with
 * {@link Suppression}: one way tries every table that fits, the other narrows intervals row by row and column by column.
 */
final class Reader {

    private static final int UNBOUNDED = 1_000_000;

    /** The tables that are tried have figures up to 9, and no figure has to move by more than 4 to lift a 1 to 5. */
    private static final int HIGHEST_TRY = 13;

    private final ShownTable shown;
    private final int rows;
    private final int columns;
    private final int[][] lowest;
    private final int[][] highest;

    Reader(ShownTable shown) {
        this.shown = shown;
        this.rows = shown.cells().size();
        this.columns = shown.cells().getFirst().size();
        this.lowest = new int[rows][columns];
        this.highest = new int[rows][columns];
        for (var r = 0; r < rows; r++) {
            for (var c = 0; c < columns; c++) {
                var count = shown.at(r, c).count();
                lowest[r][c] = count == null ? 0 : count;
                highest[r][c] = count == null ? UNBOUNDED : count;
            }
        }
    }

    /** Tries every table that fits what is shown. */
    void cannotUndo(List<List<Integer>> truth, int threshold) {
        for (var line : lowest) Arrays.fill(line, UNBOUNDED);
        for (var line : highest) Arrays.fill(line, -1);
        tryAll(new int[rows][columns], 0);
        judge(truth, threshold);
    }

    /** Narrows what every hidden figure can be until nothing gets narrower. */
    void findsNothingByIntervals(List<List<Integer>> truth, int threshold) {
        for (var narrowed = true; narrowed; ) {
            narrowed = false;
            for (var r = 0; r < rows; r++) narrowed |= narrow(r, 0, 0, 1, columns);
            for (var c = 0; c < columns; c++) narrowed |= narrow(0, c, 1, 0, rows);
        }
        judge(truth, threshold);
    }

    private void tryAll(int[][] guess, int at) {
        var inner = (rows - 1) * (columns - 1);
        if (at == inner) {
            if (fits(guess)) keep(guess);
            return;
        }
        var r = at / (columns - 1);
        var c = at % (columns - 1);
        var known = shown.at(r, c).count();
        var rowTotal = shown.rowTotal(r).count();
        var sofar = Arrays.stream(guess[r], 0, c).sum();
        var most = rowTotal == null ? HIGHEST_TRY : Math.min(HIGHEST_TRY, rowTotal - sofar);
        for (var value = known == null ? 0 : known; value <= (known == null ? most : known); value++) {
            guess[r][c] = value;
            tryAll(guess, at + 1);
        }
        guess[r][c] = 0;
    }

    private boolean fits(int[][] guess) {
        for (var c = 0; c < columns; c++) guess[rows - 1][c] = 0;
        for (var r = 0; r < rows - 1; r++) {
            guess[r][columns - 1] = Arrays.stream(guess[r], 0, columns - 1).sum();
            for (var c = 0; c < columns; c++) guess[rows - 1][c] += guess[r][c];
        }
        for (var r = 0; r < rows; r++) {
            for (var c = 0; c < columns; c++) {
                var count = shown.at(r, c).count();
                if (count != null && count != guess[r][c]) return false;
            }
        }
        return true;
    }

    private void keep(int[][] guess) {
        for (var r = 0; r < rows; r++) {
            for (var c = 0; c < columns; c++) {
                lowest[r][c] = Math.min(lowest[r][c], guess[r][c]);
                highest[r][c] = Math.max(highest[r][c], guess[r][c]);
            }
        }
    }

    /** One line of figures whose last is the sum of the others. */
    private boolean narrow(int row, int column, int down, int right, int length) {
        var low = 0;
        var high = 0;
        for (var i = 0; i < length - 1; i++) {
            low += lowest[row + i * down][column + i * right];
            high += highest[row + i * down][column + i * right];
        }
        var totalRow = row + (length - 1) * down;
        var totalColumn = column + (length - 1) * right;
        var narrowed = tighten(totalRow, totalColumn, low, high);
        for (var i = 0; i < length - 1; i++) {
            var r = row + i * down;
            var c = column + i * right;
            narrowed |= tighten(
                    r,
                    c,
                    lowest[totalRow][totalColumn] - (high - highest[r][c]),
                    highest[totalRow][totalColumn] - (low - lowest[r][c]));
        }
        return narrowed;
    }

    private boolean tighten(int row, int column, int low, int high) {
        var before = highest[row][column] - lowest[row][column];
        lowest[row][column] = Math.max(lowest[row][column], low);
        highest[row][column] = Math.min(highest[row][column], high);
        return highest[row][column] - lowest[row][column] < before;
    }

    private void judge(List<List<Integer>> truth, int threshold) {
        for (var r = 0; r < rows; r++) {
            for (var c = 0; c < columns; c++) {
                var count = shown.at(r, c).count();
                var real = real(truth, r, c);
                var small = real > 0 && real < threshold;
                var what = "row %d, column %d, really %d, of %s shown as %s".formatted(r, c, real, truth, shown);
                if (small) assertThat(count).as("shown: " + what).isNull();
                if (count != null) continue;
                assertThat(highest[r][c]).as("fixed: " + what).isGreaterThan(lowest[r][c]);
                if (small)
                    assertThat(highest[r][c]).as("known to be small: " + what).isGreaterThanOrEqualTo(threshold);
            }
        }
    }

    private int real(List<List<Integer>> truth, int row, int column) {
        var sum = 0;
        for (var r = 0; r < rows - 1; r++) {
            for (var c = 0; c < columns - 1; c++) {
                var inRow = row == rows - 1 || row == r;
                var inColumn = column == columns - 1 || column == c;
                if (inRow && inColumn) sum += truth.get(r).get(c);
            }
        }
        return sum;
    }
}
