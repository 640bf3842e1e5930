package se.lotsen.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Sex;

/**
 * View: whom the municipality reached in a year, beside how many there are. What is told of persons is a slice of {@link YearFigures}, as the funnel and the
 * key figures of the year are, so that none of them gives away what another hides.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class ShowReach {

    private static final int OLDER = 65;

    private final CountedCases cases;
    private final PopulationRows rows;

    ShowReach(CountedCases cases, PopulationRows rows) {
        this.cases = cases;
        this.rows = rows;
    }

    /**
     * A group and how many of it were reached.
     *
     * @param group null for all
     * @param contacted how many were reached
     * @param talks how many had a health talk
     * @param population how many there are, or null when that is not known
     */
    public record Line(@Nullable Group group, Shown contacted, Shown talks, Population.@Nullable Count population) {

        /** Reached of 1 000 residents, in tenths; null when either is not told, or there is nobody. */
        public @Nullable Integer tenthsOfThousand() {
            var reached = contacted.count();
            if (reached == null || population == null || population.persons() == 0) return null;
            return Math.toIntExact(Math.round(10_000.0 * reached / population.persons()));
        }
    }

    /**
     * What the page shows.
     *
     * @param populationYear the latest year with figures up to the year that is shown, or null when there is none
     * @param imports all, also those that are replaced
     * @param farPlaces all lists, the latest first
     */
    public record Contents(
            YearFigures figures,
            List<Line> lines,
            @Nullable Integer populationYear,
            List<PopulationImport> imports,
            List<FarPlaces> farPlaces) {

        /** True when some list says what is far away in the year. */
        public boolean knowsFarPlaces() {
            return farPlaces.stream().anyMatch(list -> list.fromYear() <= figures.year());
        }

        /** True for those who live far away where no list says who they are. */
        public boolean isUnknown(Line line) {
            var group = line.group();
            return group != null && group.division() == Division.DISTANCE && !knowsFarPlaces();
        }

        /** True where a share of the residents can be told, or is hidden: there are residents, and it is known who they are. */
        public boolean hasShare(Line line) {
            var population = line.population();
            return population != null && population.persons() > 0 && !isUnknown(line);
        }
    }

    /** Counts a year. */
    public Contents read(int year, Actor actor) {
        var figures = cases.in(year, actor);
        var imports = rows.imports(actor.municipalityId());
        var bands = figures.groups(Division.AGE).stream()
                .map(group -> Objects.requireNonNull(group.band()))
                .filter(ShowReach::isOlder)
                .toList();
        var latest = imports.stream()
                .filter(it -> it.counts() && it.year() <= year)
                .findFirst()
                .orElse(null);
        var population = latest == null
                ? new Population(year, List.of(), bands)
                : new Population(latest.year(), rows.figures(actor.municipalityId(), latest.importId()), bands);
        return new Contents(
                figures,
                lines(figures, population),
                latest == null ? null : latest.year(),
                imports,
                rows.farPlaces(actor.municipalityId()));
    }

    private static List<Line> lines(YearFigures figures, Population population) {
        var lines = new ArrayList<Line>();
        lines.add(line(figures, null, population, ReachGroup.EVERYONE));
        for (var group : figures.groups(Division.SEX)) {
            if (!group.key().equals(Sex.UNKNOWN.name()))
                lines.add(line(figures, group, population, ReachGroup.EVERYONE));
        }
        for (var group : figures.groups(Division.AGE)) {
            if (isOlder(Objects.requireNonNull(group.band())))
                lines.add(line(figures, group, population, ReachGroup.EVERYONE));
        }
        lines.add(line(figures, Group.of(Division.MEN, Group.YES), population, ReachGroup.SINGLE_MEN));
        lines.add(line(figures, Group.of(Division.INTERPRETER, Group.YES), population, ReachGroup.INTERPRETER));
        lines.add(line(figures, Group.of(Division.DISTANCE, Group.YES), population, ReachGroup.FAR));
        return List.copyOf(lines);
    }

    private static Line line(YearFigures figures, @Nullable Group group, Population population, ReachGroup reachGroup) {
        var funnel = figures.funnel(group);
        var sex = group != null && group.division() == Division.SEX ? Sex.valueOf(group.key()) : null;
        return new Line(
                group,
                funnel.all(Step.CONTACTED),
                funnel.all(Step.TALK),
                population
                        .of(reachGroup, sex, group == null ? null : group.band())
                        .orElse(null));
    }

    private static boolean isOlder(AgeBand band) {
        return band.from() != null && band.from() >= OLDER;
    }
}
