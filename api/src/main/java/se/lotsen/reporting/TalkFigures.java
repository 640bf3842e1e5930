package se.lotsen.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    private final CountedTalks talks;
    private final Clock clock;

    TalkFigures(CountedTalks talks, Clock clock) {
        this.talks = talks;
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
        return contents(period, talks.in(period, actor.municipalityId()));
    }

    /** Counts several periods. */
    public Map<Period, Contents> read(Set<Period> periods, Actor actor) {
        return talks.in(periods, actor.municipalityId()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> contents(one.getKey(), one.getValue())));
    }

    private Contents contents(Period period, List<Figure> figures) {
        return new Contents(period, clock.instant(), talks.threshold(), figures);
    }
}
