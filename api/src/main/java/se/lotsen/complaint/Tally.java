package se.lotsen.complaint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many items of a period are in each line of the board's table.
 *
 * @param items all that are sorted
 * @param byLine by the line's key, in the table's order
 */
public record Tally(int items, Map<String, Integer> byLine) {

    /** Counts them. */
    public static Tally of(List<Counted> items) {
        var byLine = new LinkedHashMap<String, Integer>();
        for (var line : Line.ALL) {
            byLine.put(line.key(), (int) items.stream().filter(line.holds()).count());
        }
        return new Tally(items.size(), byLine);
    }

    /** The items of a line. */
    public int in(Line line) {
        return byLine.getOrDefault(line.key(), 0);
    }
}
