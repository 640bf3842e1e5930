package se.lotsen.support;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.reporting.AgeBand;
import se.lotsen.reporting.FixedPeriod;
import se.lotsen.reporting.Period;
import se.lotsen.reporting.ShownTable;
import se.lotsen.reporting.YearInThirds;
import se.lotsen.shared.Sex;
import se.lotsen.shared.SmallestShown;

/**
 * View: the support and service of a year or a third of it. Occasions and visits are work and are shown as they are; persons, all and new ones,
 * are slices of one {@link YearInThirds} for each service.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class SupportFigures {

    private static final int THIRDS = 3;

    private final CountRows rows;
    private final SupportAges ages;
    private final int threshold;

    SupportFigures(CountRows rows, SupportAges ages, SmallestShown smallest) {
        this.rows = rows;
        this.ages = ages;
        this.threshold = smallest.figure();
    }

    /** Work of one form. */
    public record Work(SupportForm form, int occasions, int visits) {}

    /**
     * One service.
     *
     * @param work by form, those without work left out
     * @param bands the tables' rows, before the row of totals; none for a third, nor where ages are not told
     * @param persons all persons, by age band and sex with totals
     * @param newPersons those of them who never had the service before
     */
    public record Figure(
            SupportService service, List<Work> work, List<AgeBand> bands, ShownTable persons, ShownTable newPersons) {

        /** All visits. */
        public int visits() {
            return work.stream().mapToInt(Work::visits).sum();
        }

        /** All occasions. */
        public int occasions() {
            return work.stream().mapToInt(Work::occasions).sum();
        }

        /** True when nothing is counted. */
        public boolean isEmpty() {
            return work.isEmpty() && Objects.equals(persons.total().count(), 0);
        }

        /** Share of the persons who are new, in whole per cent; null when there is none or when it is hidden. */
        public @Nullable Integer newShare() {
            var all = persons.total().count();
            var fresh = newPersons.total().count();
            if (all == null || fresh == null || all == 0) return null;
            return Math.round(100f * fresh / all);
        }
    }

    /**
     * What the page shows.
     *
     * @param sexes columns of the tables, before the column of totals
     * @param threshold smaller figures of persons than this are hidden
     */
    public record Contents(FixedPeriod period, List<Sex> sexes, int threshold, List<Figure> figures) {

        /** Visits of all services. */
        public int visits() {
            return figures.stream().mapToInt(Figure::visits).sum();
        }
    }

    /** Counts a period. */
    public Contents read(FixedPeriod period, Actor actor) {
        var days = period.days();
        var work = rows.occasions(actor.municipalityId(), days.from(), days.to());
        var told = told(period.year(), actor);
        var figures = Arrays.stream(SupportService.values())
                .map(service -> figure(
                        period,
                        service,
                        work.stream().filter(row -> row.service() == service),
                        Objects.requireNonNull(told.get(service))))
                .toList();
        return new Contents(period, List.of(Sex.values()), threshold, figures);
    }

    /** All persons of a year, for each service. */
    public Map<SupportService, YearInThirds> persons(int year, Actor actor) {
        var persons = new EnumMap<SupportService, YearInThirds>(SupportService.class);
        told(year, actor).forEach((service, told) -> persons.put(service, told.persons()));
        return persons;
    }

    /** Visits of all services on some days. */
    public int visits(Period days, Actor actor) {
        return rows.occasions(actor.municipalityId(), days.from(), days.to()).stream()
                .mapToInt(OccasionCountRow::visits)
                .sum();
    }

    private record Told(YearInThirds newPersons, YearInThirds persons) {}

    private Map<SupportService, Told> told(int year, Actor actor) {
        var days = Period.year(year);
        var counted = rows.persons(actor.municipalityId(), days.from(), days.to());
        var told = new EnumMap<SupportService, Told>(SupportService.class);
        for (var service : SupportService.values()) {
            var thirds = IntStream.rangeClosed(1, 3)
                    .mapToObj(third -> counted.stream()
                            .filter(row -> row.service() == service && row.tertial() == third)
                            .toList())
                    .map(persons -> List.of(
                            table(persons, PersonCountRow::newPersons),
                            table(persons, row -> row.persons() - row.newPersons())))
                    .toList();
            var shown = YearInThirds.of(thirds, threshold);
            told.put(service, new Told(shown.getFirst(), shown.getLast()));
        }
        return told;
    }

    private Figure figure(FixedPeriod period, SupportService service, Stream<OccasionCountRow> work, Told told) {
        var byForm = work.sorted(Comparator.comparing(OccasionCountRow::form))
                .map(row -> new Work(row.form(), row.occasions(), row.visits()))
                .toList();
        var tertial = period.tertial();
        if (tertial != null) {
            var persons = told.persons().thirds().get(tertial - 1);
            return new Figure(
                    service,
                    byForm,
                    List.of(),
                    persons,
                    told.newPersons().thirds().get(tertial - 1));
        }
        var bothTellAges = told.persons().tellsAges() && told.newPersons().tellsAges();
        return bothTellAges
                ? new Figure(
                        service,
                        byForm,
                        ages.bands(),
                        told.persons().year(),
                        told.newPersons().year())
                : new Figure(
                        service,
                        byForm,
                        List.of(),
                        told.persons().first(THIRDS),
                        told.newPersons().first(THIRDS));
    }

    private List<List<Integer>> table(List<PersonCountRow> rows, ToIntFunction<PersonCountRow> count) {
        return ages.bands().stream()
                .map(band -> Arrays.stream(Sex.values())
                        .map(sex -> rows.stream()
                                .filter(row -> row.sex() == sex && band.holds(row.age()))
                                .mapToInt(count)
                                .sum())
                        .toList())
                .toList();
    }
}
