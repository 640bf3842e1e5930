package se.lotsen.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lotsen.instrument.Score.NotScored;
import se.lotsen.instrument.Score.Reason;
import se.lotsen.instrument.Score.Scored;

class ScoringTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 3",
        "1, 1, 2, 4",
        "1, 2, 2, 5",
        "2, 2, 2, 6",
        "3, 1, 1, 5",
        "3, 2, 1, 6",
        "3, 3, 1, 7",
        "3, 3, 2, 8",
        "3, 3, 3, 9",
    })
    void ucla_adds_three_answers_from_three_to_nine(int first, int second, int third, int sum) {
        var score = Instrument.UCLA_3.score(answers(Instrument.UCLA_3, first, second, third));

        assertThat(score).isEqualTo(new Scored(sum, 3, 9));
    }

    @Test
    void every_possible_ucla_form_lands_on_the_scale() {
        for (var first = 1; first <= 3; first++) {
            for (var second = 1; second <= 3; second++) {
                for (var third = 1; third <= 3; third++) {
                    assertThat(Instrument.UCLA_3.score(answers(Instrument.UCLA_3, first, second, third)))
                            .isEqualTo(new Scored(first + second + third, 3, 9));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UCLA_3", "WHO_5"})
    void one_answer_short_gives_no_score_whichever_it_is(Instrument instrument) {
        for (var item : instrument.items()) {
            var declined = changed(fullest(instrument), item.key(), Answer.declined());
            var notAsked = changed(fullest(instrument), item.key(), Answer.notAsked());
            var absent = new HashMap<>(fullest(instrument).byItem());
            absent.remove(item.key());

            assertThat(instrument.score(declined)).isEqualTo(new NotScored(Reason.DECLINED, List.of(item.key())));
            assertThat(instrument.score(notAsked)).isEqualTo(new NotScored(Reason.NOT_ASKED, List.of(item.key())));
            assertThat(instrument.score(new Answers(absent)))
                    .isEqualTo(new NotScored(Reason.NOT_ASKED, List.of(item.key())));
        }
    }

    @Test
    void a_declined_answer_explains_more_than_one_that_was_not_asked() {
        var answers = new Answers(Map.of(Ucla3.COMPANIONSHIP, Answer.chosen(2), Ucla3.ISOLATED, Answer.declined()));

        assertThat(Instrument.UCLA_3.score(answers)).isEqualTo(new NotScored(Reason.DECLINED, List.of(Ucla3.ISOLATED)));
    }

    @ParameterizedTest
    @CsvSource({"UCLA_3, 0", "UCLA_3, 4", "WHO_5, -1", "WHO_5, 6", "DIRECT_LONELINESS, 0", "DIRECT_LONELINESS, 6"})
    void an_answer_off_the_form_is_refused_and_not_counted(Instrument instrument, int code) {
        var item = instrument.items().getFirst().key();
        var answers = changed(fullest(instrument), item, Answer.chosen(code));

        assertThat(instrument.score(answers)).isEqualTo(new NotScored(Reason.NOT_AN_OPTION, List.of(item)));
    }

    @Test
    void a_question_that_the_instrument_does_not_have_is_refused() {
        var answers = changed(fullest(Instrument.UCLA_3), "extra", Answer.chosen(1));

        assertThat(Instrument.UCLA_3.score(answers)).isEqualTo(new NotScored(Reason.NOT_AN_OPTION, List.of("extra")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, 0",
        "2, 2, 2, 3, 3, 48",
        "2, 2, 3, 3, 3, 52",
        "5, 5, 5, 5, 5, 100",
        "5, 5, 5, 5, 1, 84",
        "5, 5, 0, 5, 5, 80",
        "5, 5, 5, 5, 2, 88",
    })
    void who_multiplies_the_raw_sum_by_four(int first, int second, int third, int fourth, int fifth, int value) {
        var answers = answers(Instrument.WHO_5, first, second, third, fourth, fifth);
        var score = Instrument.WHO_5.score(answers);

        assertThat(score).isEqualTo(new Scored(value, 0, 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void a_single_question_is_a_word_and_never_a_score(int code) {
        assertThat(Instrument.DIRECT_LONELINESS.score(answers(Instrument.DIRECT_LONELINESS, code)))
                .isEqualTo(new NotScored(Reason.ORDERED_ANSWERS_ONLY, List.of(DirectLoneliness.HOW_OFTEN)));
        assertThat(Instrument.SELF_RATED_HEALTH.score(answers(Instrument.SELF_RATED_HEALTH, code)))
                .isEqualTo(new NotScored(Reason.ORDERED_ANSWERS_ONLY, List.of(SelfRatedHealth.GENERAL_HEALTH)));
    }

    @Test
    void a_single_question_left_unanswered_says_so() {
        var declined = new Answers(Map.of(DirectLoneliness.HOW_OFTEN, Answer.declined()));

        assertThat(Instrument.DIRECT_LONELINESS.score(declined))
                .isEqualTo(new NotScored(Reason.DECLINED, List.of(DirectLoneliness.HOW_OFTEN)));
        assertThat(Instrument.SELF_RATED_HEALTH.score(Answers.none()))
                .isEqualTo(new NotScored(Reason.NOT_ASKED, List.of(SelfRatedHealth.GENERAL_HEALTH)));
    }

    @Test
    void a_score_off_its_scale_cannot_exist() {
        assertThatThrownBy(() -> new Scored(10, 3, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scored(2, 3, 9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_question_has_its_message_and_its_answers_in_the_order_of_the_form() {
        assertThat(Instrument.UCLA_3.messageKeys())
                .containsExactly(
                        "instrument.ucla3.title",
                        "instrument.ucla3.intro",
                        "instrument.ucla3.source",
                        "instrument.ucla3.item.companionship",
                        "instrument.ucla3.answer.1",
                        "instrument.ucla3.answer.2",
                        "instrument.ucla3.answer.3",
                        "instrument.ucla3.item.left-out",
                        "instrument.ucla3.item.isolated");
        assertThat(Instrument.WHO_5.items())
                .hasSize(5)
                .allSatisfy(item -> assertThat(item.options().stream().map(Item.Option::code))
                        .containsExactly(5, 4, 3, 2, 1, 0));
        assertThat(Instrument.values()).extracting(Instrument::version).containsOnly("1.0");
    }

    static Answers answers(Instrument instrument, int... codes) {
        var byItem = new HashMap<String, Answer>();
        for (var i = 0; i < codes.length; i++) {
            byItem.put(instrument.items().get(i).key(), Answer.chosen(codes[i]));
        }
        return new Answers(byItem);
    }

    private static Answers fullest(Instrument instrument) {
        var codes = new int[instrument.items().size()];
        Arrays.fill(codes, 2);
        return answers(instrument, codes);
    }

    private static Answers changed(Answers answers, String itemKey, Answer answer) {
        var byItem = new HashMap<>(answers.byItem());
        byItem.put(itemKey, answer);
        return new Answers(byItem);
    }
}
