package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lotsen.reporting.TalkFigures.Figure;
import se.lotsen.shared.Sex;

/** Cases laid beside talks that are hidden: what is still told of the cases leaves as much room as the threshold asks for. */
class BesideTalksTest {

    private static final int THRESHOLD = 5;

    @Test
    void nothing_is_taken_away_where_the_talks_are_told() {
        var furthest = List.of(4, 5, 6, 7, 8, 9);
        var table = table(furthest);
        var talks = talks(List.of(10, 10), List.of(8, 8), 0);

        for (var division : Division.values())
            assertThat(talks.told(division, table, List.of(furthest))).isEqualTo(table);
        assertThat(talks.whole(table, List.of(furthest))).isEqualTo(table);
    }

    @Test
    void where_a_third_hides_its_men_the_sexes_tell_no_talks_and_the_whole_does() {
        var furthest = List.of(9, 9, 9, 9, 9, 9);
        var table = table(furthest);
        var talks = talks(List.of(10, 2), List.of(8, 8), 0);

        assertThat(Funnel.of(talks.told(Division.SEX, table, List.of(furthest))).all(Step.TALK))
                .isEqualTo(Shown.HIDDEN);
        assertThat(Funnel.of(talks.told(Division.MEN, table, List.of(furthest))).all(Step.TALK))
                .isEqualTo(Shown.HIDDEN);
        assertThat(Funnel.of(talks.told(Division.SEX, table, List.of(furthest))).all(Step.FIRST_VISIT))
                .isEqualTo(new Shown(27));
        assertThat(Funnel.of(talks.whole(table, List.of(furthest))).all(Step.TALK))
                .isEqualTo(new Shown(36));
    }

    @Test
    void what_became_of_the_cases_is_not_told_where_those_who_declined_are_hidden() {
        var furthest = List.of(9, 9, 9, 9, 9, 9);
        var table = table(furthest);
        var talks = talks(List.of(10, 10), List.of(8, 8), 3);

        assertThat(talks.told(Division.OUTCOME, table, List.of(furthest))).isEqualTo(table.hidden());
    }

    @Test
    void where_the_talks_are_hidden_there_is_room_for_as_many_more_as_the_threshold() {
        var talks = talks(List.of(10, 10), List.of(1, 1), 0);
        var random = new Random(29);
        for (var i = 0; i < 2_000; i++) {
            var steps = IntStream.range(0, Step.values().length)
                    .mapToObj(_ -> random.nextInt(3) == 0 ? 0 : random.nextInt(9))
                    .toList();
            var had = IntStream.range(Step.TALK.ordinal(), steps.size())
                    .map(steps::get)
                    .sum();
            for (var division : Division.values()) {
                var funnel = Funnel.of(talks.told(division, table(steps), List.of(steps)));
                assertThat(funnel.all(Step.TALK)).as("%s", steps).isEqualTo(Shown.HIDDEN);
                for (var reached : List.of(funnel.all(Step.FOUND), funnel.all(Step.CONTACTED))) {
                    var most = reached.count();
                    if (most != null) assertThat(most - had).as("%s", steps).isGreaterThanOrEqualTo(THRESHOLD);
                }
            }
        }
    }

    /** One way in; nothing of it is small enough to be hidden by itself. */
    private static ShownTable table(List<Integer> furthest) {
        return Suppression.hideOne(List.of(furthest), 1);
    }

    /** Talks with women and men in the first two thirds of a year, nobody of a sex unknown, and how many declined in the first. */
    private static BesideTalks talks(List<Integer> first, List<Integer> second, int declined) {
        var thirds = List.of(third(first, declined), third(second, 0), third(List.of(0, 0), 0));
        var told = YearInThirds.of(thirds, THRESHOLD);
        var figures = List.of(
                figure(TalkFigure.OFFERED, told.getLast()),
                figure(TalkFigure.HELD, told.get(0)),
                figure(TalkFigure.DECLINED, told.get(1)));
        return new BesideTalks(new TalkFigures.Contents(2026, Instant.EPOCH, THRESHOLD, figures));
    }

    private static List<List<List<Integer>>> third(List<Integer> held, int declined) {
        return List.of(bySex(held.get(0), held.get(1)), bySex(declined, 0), bySex(0, 0));
    }

    /** One age band, by the order of {@link Sex}. */
    private static List<List<Integer>> bySex(int women, int men) {
        return List.of(List.of(Sex.values()).stream()
                .map(sex -> switch (sex) {
                    case WOMAN -> women;
                    case MAN -> men;
                    case UNKNOWN -> 0;
                })
                .toList());
    }

    private static Figure figure(TalkFigure figure, YearInThirds told) {
        return new Figure(figure, List.of(), List.of(Sex.values()), told);
    }
}
