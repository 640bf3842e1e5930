package se.lotsen.reporting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Sex;
import se.lotsen.shared.Swedish;

/** A manager imports how many residents there are in the groups to reach: the whole table, or nothing while a line is wrong. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class ImportPopulation {

    private static final int FIRST_YEAR = 1990;
    private static final int MOST = 9_999_999;
    private static final int LONGEST_SOURCE = 200;
    private static final int OLDEST = 120;

    private final PopulationRows rows;
    private final Clock clock;

    ImportPopulation(PopulationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A line of the table, and the year that it is about. */
    public record Line(int year, PopulationFigure figure) {}

    /**
     * What is wrong in a line.
     *
     * @param against number of the line that it cannot stand beside, or null
     */
    public record Fault(
            int line, FieldError error, @Nullable Integer against) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept; what was imported before for the year is replaced. */
        record Kept(int figures) implements Outcome {}

        /** None was. */
        record Refused(List<Fault> faults) implements Outcome {}
    }

    /** Imports a table. */
    public Outcome take(List<Line> lines, Actor actor) {
        var faults = faults(lines);
        if (!faults.isEmpty()) return new Outcome.Refused(faults);
        var id = Ids.next();
        rows.addImport(actor.municipalityId(), id, lines.getFirst().year(), clock.instant(), actor.requireStaffId());
        for (var line : lines) {
            var figure = line.figure();
            rows.addFigure(
                    actor.municipalityId(),
                    id,
                    figure.line(),
                    figure.reachGroup(),
                    figure.sex(),
                    figure.ageFrom(),
                    figure.ageTo(),
                    figure.persons(),
                    figure.source());
        }
        return new Outcome.Kept(lines.size());
    }

    private List<Fault> faults(List<Line> lines) {
        if (lines.isEmpty()) return List.of(new Fault(1, new FieldError("", "reach.empty"), null));
        var faults = new ArrayList<Fault>();
        var before = new ArrayList<PopulationFigure>();
        for (var line : lines) {
            var figure = line.figure();
            for (var error : errors(line, lines.getFirst().year())) faults.add(new Fault(figure.line(), error, null));
            before.stream()
                    .filter(figure::isBeside)
                    .map(other -> against(figure, other))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(faults::add);
            before.add(figure);
        }
        return List.copyOf(faults);
    }

    /** Why a line cannot stand beside an earlier one of its group and sex; empty when it can. */
    private static Optional<Fault> against(PopulationFigure figure, PopulationFigure other) {
        if (figure.band().equals(other.band()))
            return Optional.of(new Fault(figure.line(), new FieldError("group", "reach.twice"), other.line()));
        if (isBand(figure) && isBand(other) && figure.band().overlaps(other.band()))
            return Optional.of(new Fault(figure.line(), new FieldError("age", "reach.overlap"), other.line()));
        return Optional.empty();
    }

    private List<FieldError> errors(Line line, int year) {
        var errors = new ArrayList<FieldError>();
        var figure = line.figure();
        if (line.year() < FIRST_YEAR || line.year() > Swedish.today(clock).getYear())
            errors.add(new FieldError("year", "reach.year"));
        else if (line.year() != year) errors.add(new FieldError("year", "reach.oneYear"));
        if (figure.reachGroup() == ReachGroup.SINGLE_MEN && figure.sex() == Sex.WOMAN)
            errors.add(new FieldError("sex", "reach.men"));
        if (!isBand(figure)) errors.add(new FieldError("age", "reach.age"));
        if (figure.persons() < 0 || figure.persons() > MOST) errors.add(new FieldError("persons", "reach.persons"));
        if (figure.source().isBlank() || figure.source().length() > LONGEST_SOURCE)
            errors.add(new FieldError("source", "reach.source"));
        return errors;
    }

    /** All ages, or a band of whichever ages the source has counted in. */
    private static boolean isBand(PopulationFigure figure) {
        var from = figure.ageFrom();
        var to = figure.ageTo();
        if (from == null) return to == null;
        return from <= OLDEST && (to == null || (to >= from && to <= OLDEST));
    }
}
