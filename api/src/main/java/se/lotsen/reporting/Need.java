package se.lotsen.reporting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many lack one kind of thing in a year, as it may be shown. Nothing is summed over several kinds, since one person may lack many; so each
 * kind is a table of its own, in which everybody counts once.
 *
 * @param kind an interest as in a health talk, or {@link #OTHER}
 * @param areas the table's rows: towns and districts of the catalogue, and {@link #NO_AREA} last
 * @param table its columns are the thirds of the year
 */
public record Need(String kind, List<String> areas, ShownTable table) {

    /** What is none of the interests of a health talk. */
    public static final String OTHER = "OTHER";

    /** No place was written, or none that the catalogue has. */
    public static final String NO_AREA = "";

    /** How many in a year or a third of it. */
    public Shown in(FixedPeriod period) {
        return at(areas.size(), period);
    }

    /** How many of them in an area, by its row. */
    public Shown at(int area, FixedPeriod period) {
        var third = period.tertial();
        return third == null ? table.rowTotal(area) : table.at(area, third - 1);
    }

    /** True when what was written may be read: where a third of the year hides how many, the days would tell it. */
    public boolean hasRows() {
        return IntStream.rangeClosed(0, 3)
                .noneMatch(third -> table.at(areas.size(), third).isHidden());
    }
}
