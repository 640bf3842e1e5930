package se.lotsen.cost;

import java.time.Instant;
import java.util.List;
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

/**
 * View: what each meeting place cost in a year, for each visit, session and kept contact. The costs are those of the yearly account, whoever
 * paid them, and so are the kept, as far as they may be told.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class CostAnalysis {

    private final YearlyAccount accounts;
    private final VolunteerRows rows;

    CostAnalysis(YearlyAccount accounts, VolunteerRows rows) {
        this.accounts = accounts;
        this.rows = rows;
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
        var shared = sum(account.shared());
        var parts = SharedKey.split(
                shared,
                account.places().stream()
                        .map(place -> key.weight(place.figures()))
                        .toList());
        var places = IntStream.range(0, account.places().size())
                .mapToObj(at -> cost(account.places().get(at), parts.get(at)))
                .toList();
        var own = places.stream().map(PlaceCost::own).reduce(Money.ZERO, Money::plus);
        return new Contents(
                account.year(),
                account.thisYear(),
                account.asOf(),
                key,
                places,
                new PlaceCost("", "", account.all(), own, shared, account.kept()),
                rows.of(actor.municipalityId(), account.year()));
    }

    private static PlaceCost cost(PlaceYear place, Money shared) {
        return new PlaceCost(place.slug(), place.name(), place.figures(), sum(place.costs()), shared, place.kept());
    }

    private static Money sum(List<CostLine> costs) {
        return costs.stream().map(CostLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
