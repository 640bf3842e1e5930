package se.lotsen.reporting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.reporting.TalkFigures.Figure;
import se.lotsen.shared.Sex;
import se.lotsen.shared.SmallestShown;

/**
 * Counts health talks and hides what is small, the three figures together: offered is the sum of held, declined and those whose
 * talk was booked and has not been held, so that each could be had by subtracting the others.
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

    /** The figures of a period as they may be shown, in the order of {@link TalkFigure}. */
    List<Figure> in(Period period, String municipalityId) {
        return in(Set.of(period), municipalityId).values().iterator().next();
    }

    /** The same of several periods, read once: where the talks of a municipality are found takes the time, not which days they were on. */
    Map<Period, List<Figure>> in(Set<Period> periods, String municipalityId) {
        var around = Period.around(periods);
        var counted = rows.talks(municipalityId, around.from(), around.to());
        return periods.stream()
                .collect(Collectors.toMap(
                        period -> period,
                        period -> shown(counted.stream()
                                .filter(row -> period.holds(row.onDate()))
                                .toList())));
    }

    private List<Figure> shown(List<TalkCountRow> counted) {
        var held = table(counted, TalkFigure.HELD);
        var declined = table(counted, TalkFigure.DECLINED);
        var waiting = table(counted, null);
        var shown = Suppression.hide(List.of(held, declined, waiting), threshold);
        return List.of(
                figure(TalkFigure.OFFERED, shown.sum()),
                figure(TalkFigure.HELD, shown.parts().get(0)),
                figure(TalkFigure.DECLINED, shown.parts().get(1)));
    }

    private Figure figure(TalkFigure figure, ShownTable table) {
        return new Figure(figure, bands, List.of(Sex.values()), table);
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
