package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.reporting.Suppression.Together;

/**
 * Someone who lays tables that add up beside one another and tries every set of small tables that fits all that is shown. Shares no code and
 * no method with {@link Suppression}.
 */
final class SubtractingReader {

    private final Together together;
    private final int shownParts;
    private final int rows;
    private final int columns;
    private final int highestTry;
    private final int[][][] guess;
    private final int[][][] lowest;
    private final int[][][] highest;

    /**
     * A reader.
     *
     * @param shownParts how many of the parts are printed; the others can only be had by subtraction
     * @param highestTry the largest single figure that is tried
     */
    SubtractingReader(Together together, int shownParts, int highestTry) {
        this.together = together;
        this.shownParts = shownParts;
        this.rows = together.sum().cells().size() - 1;
        this.columns = together.sum().cells().getFirst().size() - 1;
        this.highestTry = highestTry;
        var tables = together.parts().size() + 1;
        this.guess = new int[tables][rows + 1][columns + 1];
        this.lowest = new int[tables][rows + 1][columns + 1];
        this.highest = new int[tables][rows + 1][columns + 1];
        for (var table : lowest) for (var line : table) Arrays.fill(line, Integer.MAX_VALUE);
        for (var table : highest) for (var line : table) Arrays.fill(line, -1);
    }

    /** Tries everything and holds what is left against the truth. */
    void cannotUndo(List<List<List<Integer>>> truth, int threshold) {
        tryAll(0);
        judge(real(truth), threshold);
    }

    private void tryAll(int at) {
        var parts = together.parts().size();
        if (at == parts * rows * columns) {
            if (fits(guess)) keep();
            return;
        }
        var part = at % parts;
        var row = at / parts / columns;
        var column = at / parts % columns;
        for (var value = 0; value <= highestTry; value++) {
            if (contradicts(part, row, column, value)) continue;
            guess[part][row][column] = value;
            if (part == parts - 1 && contradictsSum(row, column)) continue;
            if (part == parts - 1 && column == columns - 1 && contradictsRow(row)) continue;
            tryAll(at + 1);
        }
        guess[part][row][column] = 0;
    }

    private boolean contradicts(int part, int row, int column, int value) {
        if (part >= shownParts) return false;
        var count = together.parts().get(part).at(row, column).count();
        return count != null && count != value;
    }

    private boolean contradictsSum(int row, int column) {
        var count = together.sum().at(row, column).count();
        var sum = 0;
        for (var part = 0; part < together.parts().size(); part++) sum += guess[part][row][column];
        return count != null && count != sum;
    }

    /** Whether the printed total of a row that is wholly guessed says otherwise. */
    private boolean contradictsRow(int row) {
        var ofAll = 0;
        for (var part = 0; part < together.parts().size(); part++) {
            var total = 0;
            for (var column = 0; column < columns; column++) total += guess[part][row][column];
            ofAll += total;
            if (part < shownParts
                    && isOther(together.parts().get(part).at(row, columns).count(), total)) return true;
        }
        return isOther(together.sum().at(row, columns).count(), ofAll);
    }

    private static boolean isOther(@Nullable Integer shown, int reckoned) {
        return shown != null && shown != reckoned;
    }

    /** Reckons the totals and the sum of a guess, and holds it against what is printed. */
    private boolean fits(int[][][] tables) {
        addUp(tables);
        for (var t = 0; t < tables.length; t++) {
            if (t >= shownParts && t < tables.length - 1) continue;
            var shown =
                    t == tables.length - 1 ? together.sum() : together.parts().get(t);
            for (var r = 0; r <= rows; r++) {
                for (var c = 0; c <= columns; c++) {
                    var count = shown.at(r, c).count();
                    if (count != null && count != tables[t][r][c]) return false;
                }
            }
        }
        return true;
    }

    private void addUp(int[][][] tables) {
        var sum = tables[tables.length - 1];
        for (var line : sum) Arrays.fill(line, 0);
        for (var t = 0; t < tables.length - 1; t++) {
            var table = tables[t];
            Arrays.fill(table[rows], 0);
            for (var r = 0; r < rows; r++) {
                table[r][columns] = 0;
                for (var c = 0; c < columns; c++) {
                    table[r][columns] += table[r][c];
                    table[rows][c] += table[r][c];
                }
                table[rows][columns] += table[r][columns];
            }
            for (var r = 0; r <= rows; r++) {
                for (var c = 0; c <= columns; c++) sum[r][c] += table[r][c];
            }
        }
    }

    private void keep() {
        for (var t = 0; t < guess.length; t++) {
            for (var r = 0; r <= rows; r++) {
                for (var c = 0; c <= columns; c++) {
                    lowest[t][r][c] = Math.min(lowest[t][r][c], guess[t][r][c]);
                    highest[t][r][c] = Math.max(highest[t][r][c], guess[t][r][c]);
                }
            }
        }
    }

    private int[][][] real(List<List<List<Integer>>> truth) {
        var real = new int[truth.size() + 1][rows + 1][columns + 1];
        for (var t = 0; t < truth.size(); t++) {
            for (var r = 0; r < rows; r++) {
                for (var c = 0; c < columns; c++)
                    real[t][r][c] = truth.get(t).get(r).get(c);
            }
        }
        addUp(real);
        return real;
    }

    private void judge(int[][][] real, int threshold) {
        for (var t = 0; t < real.length; t++) {
            for (var r = 0; r <= rows; r++) {
                for (var c = 0; c <= columns; c++) {
                    var count = real[t][r][c];
                    var what = "table %d, row %d, column %d, really %d, of %s shown as %s"
                            .formatted(t, r, c, count, Arrays.deepToString(real), together);
                    if (count > 0 && count < threshold) {
                        assertThat(lowest[t][r][c]).as("fixed: " + what).isLessThan(highest[t][r][c]);
                        assertThat(highest[t][r][c])
                                .as("known to be small: " + what)
                                .isGreaterThanOrEqualTo(threshold);
                    }
                    if (count > 0 && isHidden(t, r, c))
                        assertThat(lowest[t][r][c]).as("fixed: " + what).isLessThan(highest[t][r][c]);
                }
            }
        }
    }

    private boolean isHidden(int table, int row, int column) {
        if (table == together.parts().size())
            return together.sum().at(row, column).isHidden();
        return table < shownParts && together.parts().get(table).at(row, column).isHidden();
    }
}
