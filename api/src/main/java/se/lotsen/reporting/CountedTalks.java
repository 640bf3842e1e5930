package se.lotsen.reporting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lotsen.reporting.TalkFigures.Figure;
import se.lotsen.shared.Sex;
import se.lotsen.shared.SmallestShown;

/**
 * Counts health talks and hides what is small, the three figures together: offered is the sum of held, declined and those whose
 * talk was booked and has not been held, so that each could be had by subtracting the others. A year and its thirds are one {@link YearInThirds}.
 */
@Singleton
class CountedTalks {

    private final FigureRows rows;
    private final List<AgeBand> bands;
    private final int threshold;

    CountedTalks(FigureRows rows, ReportedAges ages, SmallestShown smallest) {
        this.rows = rows;
        this.bands = ages.bands();
        this.threshold = smallest.figure();
    }

    /** The smallest figure above zero that is shown. */
    int threshold() {
        return threshold;
    }

    /** The figures of a year as they may be shown, in the order of {@link TalkFigure}. */
    List<Figure> in(int year, String municipalityId) {
        return in(Set.of(year), municipalityId).values().iterator().next();
    }

    /** The same of several years, read once: where the talks of a municipality are found takes the time, not which days they were on. */
    Map<Integer, List<Figure>> in(Set<Integer> years, String municipalityId) {
        var around = Period.around(years.stream().map(Period::year).toList());
        var counted = rows.talks(municipalityId, around.from(), around.to());
        return years.stream().collect(Collectors.toMap(year -> year, year -> shown(counted, year)));
    }

    private List<Figure> shown(List<TalkCountRow> counted, int year) {
        var thirds = IntStream.rangeClosed(1, 3)
                .mapToObj(third -> counted.stream()
                        .filter(row -> row.year() == year && row.tertial() == third)
                        .toList())
                .map(inThird -> List.of(
                        table(inThird, TalkFigure.HELD), table(inThird, TalkFigure.DECLINED), table(inThird, null)))
                .toList();
        var shown = YearInThirds.of(thirds, threshold);
        return List.of(
                figure(TalkFigure.OFFERED, shown.getLast()),
                figure(TalkFigure.HELD, shown.get(0)),
                figure(TalkFigure.DECLINED, shown.get(1)));
    }

    private Figure figure(TalkFigure figure, YearInThirds told) {
        return new Figure(figure, told.tellsAges() ? bands : List.of(), List.of(Sex.values()), told);
    }

    private List<List<Integer>> table(List<TalkCountRow> counted, @Nullable TalkFigure figure) {
        return bands.stream()
                .map(band -> List.of(Sex.values()).stream()
                        .map(sex -> counted.stream()
                                .filter(row -> row.figure() == figure && row.sex() == sex && band.holds(row.age()))
                                .mapToInt(TalkCountRow::talks)
                                .sum())
                        .toList())
                .toList();
    }
}
