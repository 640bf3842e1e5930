package se.lotsen.reporting;

import io.micronaut.context.annotation.Value;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Sex;

/**
 * Health talks offered, held and declined, by women, men and age. Persons with protected identity are counted; what leaves is only what
 * {@link Suppression} lets through.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class TalkFigures {

    private final FigureRows rows;
    private final List<AgeBand> bands;
    private final int threshold;
    private final Clock clock;

    TalkFigures(
            FigureRows rows,
            @Value("${lotsen.reporting.age-bands:`65,70,75,80,85`}") String ages,
            @Value("${lotsen.reporting.smallest-shown:5}") int threshold,
            Clock clock) {
        this.rows = rows;
        this.bands = AgeBand.from(ages);
        this.threshold = threshold;
        this.clock = clock;
    }

    /**
     * A figure by age band and sex.
     *
     * @param bands the table's rows, before the row of totals
     * @param sexes the table's columns, before the column of totals
     */
    public record Figure(TalkFigure figure, List<AgeBand> bands, List<Sex> sexes, ShownTable table) {}

    /**
     * What the page shows.
     *
     * @param asOf when it was counted
     * @param threshold smaller figures than this are hidden
     */
    public record Contents(Period period, Instant asOf, int threshold, List<Figure> figures) {

        /** One of the figures. */
        public Figure of(TalkFigure figure) {
            return figures.stream()
                    .filter(f -> f.figure() == figure)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Counts a period. */
    public Contents read(Period period, Actor actor) {
        var counted = rows.talks(actor.municipalityId(), period.from(), period.to());
        var figures = Arrays.stream(TalkFigure.values())
                .map(figure -> figure(figure, counted))
                .toList();
        return new Contents(period, clock.instant(), threshold, figures);
    }

    private Figure figure(TalkFigure figure, List<TalkCountRow> counted) {
        var sexes = List.of(Sex.values());
        var mine = counted.stream().filter(row -> row.figure() == figure).toList();
        var table = bands.stream()
                .map(band -> sexes.stream().map(sex -> talks(mine, band, sex)).toList())
                .toList();
        return new Figure(figure, bands, sexes, Suppression.hide(table, threshold));
    }

    private static int talks(List<TalkCountRow> counted, AgeBand band, Sex sex) {
        return counted.stream()
                .filter(row -> row.sex() == sex && band.holds(row.age()))
                .mapToInt(TalkCountRow::talks)
                .sum();
    }
}
