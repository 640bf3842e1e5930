package se.lotsen.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Swedish;

/**
 * View: an association's year, for those who lead its activities with accounts: everything that any of them leads, as it was counted. Visits,
 * never persons. A session that nobody counted has no visits here, also where the guides know that someone came.
 */
@UseCase(roles = Role.ACTIVITY_LEADER, logs = Logs.NOTHING, countsProtected = true)
public class AssociationYear {

    private final AccountRows rows;
    private final Units units;
    private final Clock clock;

    AssociationYear(AccountRows rows, Units units, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    /**
     * An activity at a place.
     *
     * @param place its name, or empty
     */
    public record Line(String activity, String place, Figures figures) {}

    /**
     * The year.
     *
     * @param association its name
     * @param lines by activity and place
     */
    public record Account(int year, int thisYear, Instant asOf, String association, List<Line> lines, Figures all) {}

    /**
     * Counts it.
     *
     * @param asked a year, or null for this one
     */
    public Account show(@Nullable Integer asked, Actor actor) {
        var year = AskedYear.of(asked, clock);
        var unitId = actor.requireUnitId();
        var lines = rows.ledBy(actor.municipalityId(), unitId, year.from(), year.until(), clock.instant()).stream()
                .map(row -> new Line(row.activity(), row.place(), row.figures()))
                .toList();
        return new Account(
                year.number(),
                Swedish.today(clock).getYear(),
                clock.instant(),
                units.unit(actor, unitId).name(),
                lines,
                lines.stream().map(Line::figures).reduce(Figures.NOTHING, (one, two) -> one.plus(two, 0)));
    }
}
