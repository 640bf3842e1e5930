package se.lotsen.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lotsen.instrument.ScoringTest.answers;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lotsen.instrument.Comparison.Difference;
import se.lotsen.instrument.Comparison.Direction;
import se.lotsen.instrument.Comparison.NotComparable;
import se.lotsen.instrument.Comparison.Reading;
import se.lotsen.instrument.Comparison.Reason;
import se.lotsen.instrument.Comparison.Step;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({"9, 3, -6, BETTER", "6, 5, -1, BETTER", "6, 6, 0, UNCHANGED", "5, 6, 1, WORSE", "3, 9, 6, WORSE"})
    void a_ucla_change_is_a_number_and_a_direction_and_nothing_more(int before, int now, int raw, Direction direction) {
        assertThat(Comparison.compare(ucla(before), ucla(now)))
                .isEqualTo(new Difference(raw, direction, Reading.NO_VALIDATED_THRESHOLD));
    }

    @ParameterizedTest
    @CsvSource({
        "40, 40, 0, UNCHANGED, BELOW_WORTH_NOTING",
        "40, 48, 8, BETTER, BELOW_WORTH_NOTING",
        "40, 52, 12, BETTER, WORTH_NOTING",
        "48, 40, -8, WORSE, BELOW_WORTH_NOTING",
        "52, 40, -12, WORSE, WORTH_NOTING",
        "0, 100, 100, BETTER, WORTH_NOTING",
    })
    void a_who_change_of_ten_points_is_worth_noting_both_ways(
            int before, int now, int raw, Direction direction, Reading reading) {
        assertThat(Comparison.compare(who(before), who(now))).isEqualTo(new Difference(raw, direction, reading));
    }

    @ParameterizedTest
    @CsvSource({"9, BELOW_WORTH_NOTING", "10, WORTH_NOTING"})
    void the_edge_is_at_exactly_ten(int change, Reading reading) {
        var before = whoScored(40);
        var up = whoScored(40 + change);
        var down = whoScored(40 - change);

        assertThat(Comparison.compare(before, up)).isEqualTo(new Difference(change, Direction.BETTER, reading));
        assertThat(Comparison.compare(before, down)).isEqualTo(new Difference(-change, Direction.WORSE, reading));
    }

    @Test
    void less_often_lonely_is_better_and_poorer_health_is_worse() {
        assertThat(Comparison.compare(single(Instrument.DIRECT_LONELINESS, 1), single(Instrument.DIRECT_LONELINESS, 3)))
                .isEqualTo(new Step(1, 3, Direction.BETTER));
        assertThat(Comparison.compare(single(Instrument.DIRECT_LONELINESS, 4), single(Instrument.DIRECT_LONELINESS, 2)))
                .isEqualTo(new Step(4, 2, Direction.WORSE));
        assertThat(Comparison.compare(single(Instrument.SELF_RATED_HEALTH, 2), single(Instrument.SELF_RATED_HEALTH, 4)))
                .isEqualTo(new Step(2, 4, Direction.WORSE));
        assertThat(Comparison.compare(single(Instrument.SELF_RATED_HEALTH, 3), single(Instrument.SELF_RATED_HEALTH, 3)))
                .isEqualTo(new Step(3, 3, Direction.UNCHANGED));
    }

    @Test
    void only_like_is_compared_with_like() {
        var now = ucla(6);

        assertThat(Comparison.compare(who(40), now)).isEqualTo(new NotComparable(Reason.OTHER_INSTRUMENT));
        assertThat(Comparison.compare(
                        new Measurement(Instrument.UCLA_3, "0.9", Mode.INTERVIEW, "sv", now.answers(), now.score()),
                        now))
                .isEqualTo(new NotComparable(Reason.OTHER_VERSION));
        assertThat(Comparison.compare(Measurement.of(Instrument.UCLA_3, Mode.SELF, "sv", now.answers()), now))
                .isEqualTo(new NotComparable(Reason.OTHER_MODE));
        assertThat(Comparison.compare(Measurement.of(Instrument.UCLA_3, Mode.PHONE, "sv", now.answers()), now))
                .isEqualTo(new NotComparable(Reason.OTHER_MODE));
        assertThat(Comparison.compare(Measurement.of(Instrument.UCLA_3, Mode.INTERVIEW, "fi", now.answers()), now))
                .isEqualTo(new NotComparable(Reason.OTHER_LANGUAGE));
    }

    @Test
    void without_a_score_on_either_side_there_is_no_difference() {
        var declined = Measurement.of(
                Instrument.UCLA_3, Mode.INTERVIEW, "sv", new Answers(Map.of(Ucla3.COMPANIONSHIP, Answer.declined())));

        assertThat(Comparison.compare(declined, ucla(6))).isEqualTo(new NotComparable(Reason.NOTHING_BEFORE));
        assertThat(Comparison.compare(ucla(6), declined)).isEqualTo(new NotComparable(Reason.NOTHING_NOW));
    }

    @Test
    void without_a_usable_word_on_either_side_there_is_no_step() {
        var given = single(Instrument.DIRECT_LONELINESS, 2);
        var none = Measurement.of(Instrument.DIRECT_LONELINESS, Mode.INTERVIEW, "sv", Answers.none());
        var off = single(Instrument.DIRECT_LONELINESS, 7);

        assertThat(Comparison.compare(none, given)).isEqualTo(new NotComparable(Reason.NOTHING_BEFORE));
        assertThat(Comparison.compare(given, none)).isEqualTo(new NotComparable(Reason.NOTHING_NOW));
        assertThat(Comparison.compare(given, off)).isEqualTo(new NotComparable(Reason.NOTHING_NOW));
    }

    private static Measurement ucla(int sum) {
        var first = Math.clamp(sum - 2, 1, 3);
        var second = Math.clamp(sum - first - 1, 1, 3);
        return Measurement.of(
                Instrument.UCLA_3,
                Mode.INTERVIEW,
                "sv",
                answers(Instrument.UCLA_3, first, second, sum - first - second));
    }

    private static Measurement who(int value) {
        var left = value / 4;
        var codes = new int[5];
        for (var i = 0; i < 5; i++) {
            codes[i] = Math.min(5, left);
            left -= codes[i];
        }
        return Measurement.of(Instrument.WHO_5, Mode.INTERVIEW, "sv", answers(Instrument.WHO_5, codes));
    }

    private static Measurement whoScored(int value) {
        return new Measurement(
                Instrument.WHO_5, "1.0", Mode.INTERVIEW, "sv", Answers.none(), new Score.Scored(value, 0, 100));
    }

    private static Measurement single(Instrument instrument, int code) {
        return Measurement.of(instrument, Mode.INTERVIEW, "sv", answers(instrument, code));
    }
}
