package se.lotsen.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.grant.Money;
import se.lotsen.reporting.PersonsByPlace;
import se.lotsen.reporting.Shown;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SmallestShown;
import se.lotsen.shared.Swedish;

/**
 * View: the meeting places' year. Visits are counted each time someone comes; persons are those booked by name, each once. The two stand
 * apart, and few persons are not told, nor what they could be worked out from ({@link PersonsByPlace}).
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class YearlyAccount {

    private final AccountRows rows;
    private final CostRows costs;
    private final SmallestShown smallest;
    private final Clock clock;

    YearlyAccount(AccountRows rows, CostRows costs, SmallestShown smallest, Clock clock) {
        this.rows = rows;
        this.costs = costs;
        this.smallest = smallest;
        this.clock = clock;
    }

    /**
     * One place in the year.
     *
     * @param newFrom day of the first session that was held there, when that is in the year; null for an older place
     * @param persons known by name who came
     * @param kept those of them who came three times or more
     * @param costs what it costs by kind and payer
     */
    public record PlaceYear(
            UUID placeId,
            String slug,
            String name,
            @Nullable LocalDate newFrom,
            Figures figures,
            Shown persons,
            Shown kept,
            List<CostLine> costs) {

        /** What a payer pays for the place. */
        public Money paidBy(Payer payer) {
            return sum(costs, payer);
        }
    }

    /**
     * All places in the year.
     *
     * @param persons known by name who came to any of them
     * @param kept those of them who came three times or more
     * @param shared costs that no single place has
     */
    public record Account(
            int year,
            int thisYear,
            Instant asOf,
            List<PlaceYear> places,
            Figures all,
            Shown persons,
            Shown kept,
            List<CostLine> shared) {

        /** What a payer pays for all, shared costs too. */
        public Money paidBy(Payer payer) {
            return places.stream().map(place -> place.paidBy(payer)).reduce(sum(shared, payer), Money::plus);
        }
    }

    /** One place in the year, activity by activity. */
    public record PlaceAccount(
            int year, int thisYear, Instant asOf, PlaceYear place, List<ActivityYearRow> activities) {}

    /**
     * All places.
     *
     * @param asked a year, or null for this one
     */
    public Account all(@Nullable Integer asked, Actor actor) {
        var askedYear = AskedYear.of(asked, clock);
        var year = askedYear.number();
        var from = askedYear.from();
        var until = askedYear.until();
        var came = persons(from, until, actor);
        var paid = costs.of(actor.municipalityId(), year);
        var read = rows.places(actor.municipalityId(), year, from, until, clock.instant());
        var told = told(read, came);
        var found = IntStream.range(0, read.size())
                .mapToObj(at -> place(
                        read.get(at), year, told.places().get(at), told.kept().get(at), paid))
                .toList();
        var weeks = rows.weeks(actor.municipalityId(), from, until, clock.instant());
        var all = found.stream().map(PlaceYear::figures).reduce(Figures.NOTHING, (one, two) -> one.plus(two, weeks));
        var shared = paid.stream().filter(line -> line.placeId() == null).toList();
        return new Account(
                year, Swedish.today(clock).getYear(), clock.instant(), found, all, told.all(), told.allKept(), shared);
    }

    /** One place, by its name in addresses. */
    public PlaceAccount of(String slug, @Nullable Integer asked, Actor actor) {
        var account = all(asked, actor);
        var place = account.places().stream()
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new Missing("place"));
        var year = AskedYear.of(asked, clock);
        var activities =
                rows.activities(actor.municipalityId(), place.placeId(), year.from(), year.until(), clock.instant());
        return new PlaceAccount(account.year(), account.thisYear(), account.asOf(), place, activities);
    }

    private Map<@Nullable UUID, PersonsRow> persons(Instant from, Instant until, Actor actor) {
        var found = new HashMap<@Nullable UUID, PersonsRow>();
        rows.persons(actor.municipalityId(), from, until).forEach(row -> found.put(row.placeId(), row));
        return found;
    }

    private PersonsByPlace told(List<PlaceYearRow> read, Map<@Nullable UUID, PersonsRow> came) {
        var each = read.stream()
                .map(row -> came.getOrDefault(row.placeId(), PersonsRow.NOBODY))
                .toList();
        var all = came.getOrDefault(null, PersonsRow.NOBODY);
        return PersonsByPlace.of(
                each.stream().map(PersonsRow::persons).toList(),
                each.stream().map(PersonsRow::kept).toList(),
                all.persons(),
                all.kept(),
                smallest.figure());
    }

    private static PlaceYear place(PlaceYearRow row, int year, Shown persons, Shown kept, List<CostLine> paid) {
        var first = row.firstOn();
        return new PlaceYear(
                row.placeId(),
                row.slug(),
                row.place(),
                first != null && first.getYear() == year ? first : null,
                row.figures(),
                persons,
                kept,
                paid.stream()
                        .filter(line -> Objects.equals(line.placeId(), row.placeId()))
                        .toList());
    }

    private static Money sum(List<CostLine> costs, Payer payer) {
        return costs.stream()
                .filter(line -> line.payer() == payer)
                .map(CostLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
