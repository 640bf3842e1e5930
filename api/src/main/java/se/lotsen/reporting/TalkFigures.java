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
     * @param bands the year's rows, before the row of totals; none where ages are not told
     * @param sexes the tables' columns, before the column of totals
     */
    public record Figure(TalkFigure figure, List<AgeBand> bands, List<Sex> sexes, YearInThirds told) {

        /** The year. */
        public ShownTable table() {
            return told.year();
        }
    }

    /**
     * What the page shows.
     *
     * @param asOf when it was counted
     * @param threshold smaller figures than this are hidden
     */
    public record Contents(int year, Instant asOf, int threshold, List<Figure> figures) {

        /** One of the figures. */
        public Figure of(TalkFigure figure) {
            return figures.stream()
                    .filter(f -> f.figure() == figure)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Counts each of the years. */
    public Map<Integer, Contents> read(Set<Integer> years, Actor actor) {
        return talks.in(years, actor.municipalityId()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> contents(one.getKey(), one.getValue())));
    }

    private Contents contents(int year, List<Figure> figures) {
        return new Contents(year, clock.instant(), talks.threshold(), figures);
    }
}
