package se.lotsen.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Swedish;

/** View: the visits at a meeting place between two days, by whom and by activity, with the same days a year before beside. Visits, never persons. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class PlaceVisits {

    private final AccountRows rows;
    private final Clock clock;

    PlaceVisits(AccountRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * An activity in both times.
     *
     * @param now null when it was not held
     * @param before null when it was not held
     */
    public record Activity(
            String name,
            @Nullable ActivityYearRow now,
            @Nullable ActivityYearRow before) {}

    /**
     * The visits.
     *
     * @param before the same days a year before
     * @param activities by name
     */
    public record Contents(Figures now, Figures before, List<Activity> activities) {}

    /** Counts them, both days included. */
    public Contents show(UUID placeId, LocalDate from, LocalDate to, Actor actor) {
        var now = activities(placeId, from, to, actor);
        var before = activities(placeId, from.minusYears(1), to.minusYears(1), actor);
        var names = new TreeSet<String>();
        now.forEach(row -> names.add(row.activity()));
        before.forEach(row -> names.add(row.activity()));
        return new Contents(
                figures(placeId, from, to, actor),
                figures(placeId, from.minusYears(1), to.minusYears(1), actor),
                names.stream()
                        .map(name -> new Activity(name, named(name, now), named(name, before)))
                        .toList());
    }

    private static @Nullable ActivityYearRow named(String name, List<ActivityYearRow> rows) {
        return rows.stream()
                .filter(row -> row.activity().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Figures figures(UUID placeId, LocalDate from, LocalDate to, Actor actor) {
        return rows
                .places(actor.municipalityId(), from.getYear(), start(from), start(to.plusDays(1)), clock.instant())
                .stream()
                .filter(row -> row.placeId().equals(placeId))
                .map(PlaceYearRow::figures)
                .findFirst()
                .orElse(Figures.NOTHING);
    }

    private List<ActivityYearRow> activities(UUID placeId, LocalDate from, LocalDate to, Actor actor) {
        return rows.activities(actor.municipalityId(), placeId, start(from), start(to.plusDays(1)), clock.instant());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Swedish.ZONE).toInstant();
    }
}
