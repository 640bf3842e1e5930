package se.lotsen.reporting;

import jakarta.inject.Singleton;
import java.util.stream.IntStream;
import se.lotsen.shared.Sex;

/** What the manager's page and the tertial reports tell of a year's talks, for whoever tells of the same talks elsewhere. */
@Singleton
public class ToldTalks {

    private final CountedTalks talks;

    ToldTalks(CountedTalks talks) {
        this.talks = talks;
    }

    /** True when it is told how many talks were held in a year, and so in each third of it: then their number, told anew, gives no third away. */
    public boolean tellAll(int year, String municipalityId) {
        return !held(year, municipalityId).total().isHidden();
    }

    /**
     * True when women and men of all talks held in a year are told, and so in each third of it: then the same talks by sex, told anew in other
     * parts of the year, give no third away.
     */
    public boolean tellSexes(int year, String municipalityId) {
        var held = held(year, municipalityId);
        return IntStream.range(0, Sex.values().length)
                .noneMatch(sex -> held.columnTotal(sex).isHidden());
    }

    private ShownTable held(int year, String municipalityId) {
        return talks.in(year, municipalityId).get(TalkFigure.HELD.ordinal()).table();
    }
}
