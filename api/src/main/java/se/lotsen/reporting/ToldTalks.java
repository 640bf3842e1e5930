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
     * The talks held in a year.
     *
     * @param table by age and sex
     * @param ages a line for each band; none where the page tells no ages
     */
    public record Held(ShownTable table, List<OfAge> ages) {

        /** True when it is told how many there were, and so in each third of the year: then their number, told anew, gives no third away. */
        public boolean tellsAll() {
            return !table.total().isHidden();
        }

        /**
         * True when women and men of all of them are told, and so in each third of the year: then the same talks by sex, told anew in other parts
         * of the year, give no third away.
         */
        public boolean tellsSexes() {
            return IntStream.range(0, Sex.values().length)
                    .noneMatch(sex -> table.columnTotal(sex).isHidden());
        }
    }

    /** Reads those of a year. */
    public Held held(int year, String municipalityId) {
        var held = talks.in(year, municipalityId).get(TalkFigure.HELD.ordinal());
        var ages = IntStream.range(0, held.bands().size())
                .mapToObj(row -> new OfAge(held.bands().get(row), held.table().rowTotal(row)))
                .toList();
        return new Held(held.table(), ages);
    }
}
