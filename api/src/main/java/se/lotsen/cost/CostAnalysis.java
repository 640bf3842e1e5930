package se.lotsen.cost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.attendance.CostLine;
import se.lotsen.attendance.YearlyAccount;
import se.lotsen.attendance.YearlyAccount.PlaceYear;
import se.lotsen.grant.Money;
import se.lotsen.reporting.PersonsByPlace;
import se.lotsen.reporting.Shown;
import se.lotsen.shared.SmallestShown;
import se.lotsen.shared.Swedish;

/**
 * View: what each meeting place cost in a year, for each visit, session and kept contact. The costs are those of the yearly account, whoever
 * paid them. Few persons are not told, nor what they could be worked out from ({@link PersonsByPlace}).
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class CostAnalysis {

    private final YearlyAccount accounts;
    private final VolunteerRows rows;
    private final SmallestShown smallest;

    CostAnalysis(YearlyAccount accounts, VolunteerRows rows, SmallestShown smallest) {
        this.accounts = accounts;
        this.rows = rows;
        this.smallest = smallest;
    }

    /**
     * All places in a year.
     *
     * @param all together; its shared part is all that is shared
     */
    public record Contents(
            int year,
            int thisYear,
            Instant asOf,
            SharedKey key,
            List<PlaceCost> places,
            PlaceCost all,
            List<Volunteers> volunteers) {}

    /**
     * Reads it.
     *
     * @param asked a year, or null for this one
     */
    public Contents read(@Nullable Integer asked, SharedKey key, Actor actor) {
        var account = accounts.all(asked, actor);
        var id = actor.municipalityId();
        var kept = new HashMap<@Nullable UUID, Integer>();
        for (var row : rows.kept(id, startOf(account.year()), startOf(account.year() + 1))) {
            kept.put(row.placeId(), row.persons());
        }
        var shared = sum(account.shared());
        var parts = SharedKey.split(
                shared,
                account.places().stream()
                        .map(place -> key.weight(place.figures()))
                        .toList());
        var told = PersonsByPlace.of(
                account.places().stream()
                        .map(place -> kept.getOrDefault(place.placeId(), 0))
                        .toList(),
                kept.getOrDefault(null, 0),
                smallest.figure());
        var places = IntStream.range(0, account.places().size())
                .mapToObj(at -> cost(
                        account.places().get(at), parts.get(at), told.places().get(at)))
                .toList();
        var own = places.stream().map(PlaceCost::own).reduce(Money.ZERO, Money::plus);
        return new Contents(
                account.year(),
                account.thisYear(),
                account.asOf(),
                key,
                places,
                new PlaceCost("", "", account.all(), own, shared, told.all()),
                rows.of(id, account.year()));
    }

    private static PlaceCost cost(PlaceYear place, Money shared, Shown kept) {
        return new PlaceCost(place.slug(), place.name(), place.figures(), sum(place.costs()), shared, kept);
    }

    private static Money sum(List<CostLine> costs) {
        return costs.stream().map(CostLine::amount).reduce(Money.ZERO, Money::plus);
    }

    private static Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Swedish.ZONE).toInstant();
    }
}
