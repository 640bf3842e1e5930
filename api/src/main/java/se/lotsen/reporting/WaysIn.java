package se.lotsen.reporting;

import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.WayIn;
import se.lotsen.shared.Sex;

/**
 * Cases opened in a period by the way in and sex: the first step of the funnel, whose total is the sum of the ways. A case that was a mistake
 * is not counted. Persons with protected identity are; what leaves is only what {@link Suppression} lets through.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class WaysIn {

    private final FigureRows rows;
    private final CountedTalks talks;

    WaysIn(FigureRows rows, CountedTalks talks) {
        this.rows = rows;
        this.talks = talks;
    }

    /**
     * The table.
     *
     * @param ways the table's rows, before the row of totals
     * @param sexes the table's columns, before the column of totals
     */
    public record Contents(List<WayIn> ways, List<Sex> sexes, ShownTable table) {}

    /** Counts a period. */
    public Contents read(Period period, Actor actor) {
        var counted = rows.ways(actor.municipalityId(), period.from(), period.to());
        var ways = List.of(WayIn.values());
        var sexes = List.of(Sex.values());
        var table = ways.stream()
                .map(way -> sexes.stream().map(sex -> count(counted, way, sex)).toList())
                .toList();
        return new Contents(ways, sexes, Suppression.hideOne(table, talks.threshold()));
    }

    private static int count(List<WayInCountRow> counted, WayIn way, Sex sex) {
        return counted.stream()
                .filter(row -> row.wayIn() == way && row.sex() == sex)
                .mapToInt(WayInCountRow::cases)
                .sum();
    }
}
