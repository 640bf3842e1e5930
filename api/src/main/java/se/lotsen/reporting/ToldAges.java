package se.lotsen.reporting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;

/** The ages of those with whom talks were held in a year, as the manager's page tells them and no further. */
@Singleton
public class ToldAges {

    private final CountedTalks talks;

    ToldAges(CountedTalks talks) {
        this.talks = talks;
    }

    /** How many were of an age. */
    public record Told(AgeBand band, Shown talks) {}

    /** A line for each band; none where the page tells no ages. */
    public List<Told> held(int year, String municipalityId) {
        var held = talks.in(year, municipalityId).get(TalkFigure.HELD.ordinal());
        return IntStream.range(0, held.bands().size())
                .mapToObj(row -> new Told(held.bands().get(row), held.table().rowTotal(row)))
                .toList();
    }
}
