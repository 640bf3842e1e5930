package se.lotsen.reporting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import se.lotsen.shared.Sex;

/** What the manager's page and the tertial reports tell of a year's talks and no further, for whoever tells of the same talks elsewhere. */
@Singleton
public class ToldTalks {

    private final CountedTalks talks;

    ToldTalks(CountedTalks talks) {
        this.talks = talks;
    }

    /** How many talks were with persons of an age. */
    public record OfAge(AgeBand band, Shown talks) {}

    /**
     * The talks of a year.
     *
     * @param offered those held, those declined and those that wait
     * @param table those held, by age and sex
     * @param ages of those held, a line for each band; none where the page tells no ages
     */
    public record OfYear(Shown offered, Shown declined, ShownTable table, List<OfAge> ages) {

        /** How many were held. */
        public Shown held() {
            return table.total();
        }

        /** Those offered that were not declined: held, or waited for. */
        public Shown accepted() {
            return offered.minus(declined);
        }

        /**
         * True when it is told how many were held, and so in each third of the year: then their number, told anew, gives no third away.
         */
        public boolean tellsHeld() {
            return !held().isHidden();
        }

        /**
         * True when women and men of those held are told, and so in each third of the year: then the same talks by sex, told anew in other parts
         * of the year, give no third away.
         */
        public boolean tellsSexes() {
            return IntStream.range(0, Sex.values().length)
                    .noneMatch(sex -> table.columnTotal(sex).isHidden());
        }
    }

    /** Reads those of a year. */
    public OfYear of(int year, String municipalityId) {
        var figures = talks.in(year, municipalityId);
        var held = figures.get(TalkFigure.HELD.ordinal());
        var ages = IntStream.range(0, held.bands().size())
                .mapToObj(row -> new OfAge(held.bands().get(row), held.table().rowTotal(row)))
                .toList();
        return new OfYear(total(figures, TalkFigure.OFFERED), total(figures, TalkFigure.DECLINED), held.table(), ages);
    }

    private static Shown total(List<TalkFigures.Figure> figures, TalkFigure figure) {
        return figures.get(figure.ordinal()).table().total();
    }
}
