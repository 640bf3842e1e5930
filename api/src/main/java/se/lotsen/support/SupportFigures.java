package se.lotsen.support;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.reporting.AgeBand;
import se.lotsen.reporting.Period;
import se.lotsen.reporting.ShownTable;
import se.lotsen.reporting.Suppression;
import se.lotsen.shared.Sex;
import se.lotsen.shared.SmallestShown;

/**
 * View: the support and service of a period. Occasions and visits are work and are shown as they are; persons are shown by age and sex, all
 * and new ones, as far as {@link Suppression} lets them.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class SupportFigures {

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
     * @param persons all persons, by age band and sex with totals
     * @param newPersons those of them who never had the service before
     */
    public record Figure(SupportService service, List<Work> work, ShownTable persons, ShownTable newPersons) {

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
     * @param bands rows of the tables, before the row of totals
     * @param sexes columns of the tables, before the column of totals
     * @param threshold smaller figures of persons than this are hidden
     */
    public record Contents(Period period, List<AgeBand> bands, List<Sex> sexes, int threshold, List<Figure> figures) {

        /** Visits of all services. */
        public int visits() {
            return figures.stream().mapToInt(Figure::visits).sum();
        }
    }

    /** Counts a period. */
    public Contents read(Period period, Actor actor) {
        var work = rows.occasions(actor.municipalityId(), period.from(), period.to());
        var persons = rows.persons(actor.municipalityId(), period.from(), period.to());
        var figures = Arrays.stream(SupportService.values())
                .map(service -> figure(
                        service,
                        work.stream().filter(row -> row.service() == service),
                        persons.stream().filter(row -> row.service() == service).toList()))
                .toList();
        return new Contents(period, ages.bands(), List.of(Sex.values()), threshold, figures);
    }

    private Figure figure(SupportService service, Stream<OccasionCountRow> work, List<PersonCountRow> persons) {
        var byForm = work.sorted(java.util.Comparator.comparing(OccasionCountRow::form))
                .map(row -> new Work(row.form(), row.occasions(), row.visits()))
                .toList();
        var fresh = table(persons, PersonCountRow::newPersons);
        var known = table(persons, row -> row.persons() - row.newPersons());
        var shown = Suppression.hide(List.of(fresh, known), threshold);
        return new Figure(service, byForm, shown.sum(), shown.parts().getFirst());
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
