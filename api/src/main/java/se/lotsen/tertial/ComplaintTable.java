package se.lotsen.tertial;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.lotsen.complaint.Line;
import se.lotsen.complaint.Tally;

/**
 * The board's table of complaints: for each line T1, T2, VB and their sum. A third that is locked keeps what was told; what has come to it
 * since stands beside as a correction, and is in the sum.
 *
 * @param rows one for each of {@link Line#ALL}
 */
public record ComplaintTable(List<Row> rows) {

    /**
     * A line.
     *
     * @param thirds T1, T2 and VB
     */
    public record Row(Line line, List<Cell> thirds, Cell sum) {}

    /**
     * Makes the table.
     *
     * @param now what each third holds now
     * @param locked what each locked third was told to hold, by the line's key; a third that is not locked is not there
     */
    static ComplaintTable of(Map<Third, Tally> now, Map<Third, Map<String, Integer>> locked) {
        return new ComplaintTable(
                Line.ALL.stream().map(line -> row(line, now, locked)).toList());
    }

    private static Row row(Line line, Map<Third, Tally> now, Map<Third, Map<String, Integer>> locked) {
        var thirds = Arrays.stream(Third.values())
                .map(third -> cell(line, third, now, locked))
                .toList();
        return new Row(line, thirds, sum(thirds));
    }

    private static Cell cell(Line line, Third third, Map<Third, Tally> now, Map<Third, Map<String, Integer>> locked) {
        var tally = now.get(third);
        var counted = tally == null ? 0 : tally.in(line);
        var told = locked.get(third);
        return told == null ? Cell.of(counted) : Cell.of(told.getOrDefault(line.key(), 0), counted);
    }

    /** The table as a report of a third has it, which tells nothing of what comes after. */
    ComplaintTable until(Third last) {
        return new ComplaintTable(rows.stream()
                .map(row -> {
                    var told = IntStream.range(0, row.thirds().size())
                            .mapToObj(at -> at <= last.ordinal() ? row.thirds().get(at) : Cell.of(0))
                            .toList();
                    return new Row(row.line(), told, sum(told));
                })
                .toList());
    }

    private static Cell sum(List<Cell> thirds) {
        return Cell.of(thirds.stream().mapToInt(Cell::now).sum());
    }

    /** What the table says of a third now, for the lock to keep. */
    List<Told> told(Third third) {
        return rows.stream()
                .filter(row -> row.thirds().get(third.ordinal()).now() != 0)
                .map(row -> new Told(
                        Told.Kind.COMPLAINTS,
                        "complaints." + row.line().key(),
                        row.line().key(),
                        Integer.toString(row.thirds().get(third.ordinal()).now())))
                .toList();
    }

    /** The lines under one heading. */
    public List<Row> under(Line.Group group) {
        return rows.stream().filter(row -> row.line().group() == group).toList();
    }

    /** True when some locked third is no longer as it was told. */
    public boolean isCorrected() {
        return rows.stream().flatMap(row -> row.thirds().stream()).anyMatch(cell -> cell.correction() != 0);
    }

    /** True when the table holds nothing at all. */
    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.sum().now() == 0);
    }
}
