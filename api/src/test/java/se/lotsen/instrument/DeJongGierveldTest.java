package se.lotsen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lotsen.instrument.DeJongGierveld.Scores;

/** The rules of the manual (1999, and its six-item form of 2006). */
class DeJongGierveldTest {

    private static final int NO = 1;
    private static final int MORE_OR_LESS = 2;
    private static final int YES = 3;

    @Test
    void the_items_are_in_the_order_of_the_manual_and_answers_of_the_order_before_are_scored_alike() {
        assertThat(DeJongGierveld.ITEMS)
                .containsExactly("emptiness", "rely", "trust", "close", "miss-people", "rejected");
        var keptInTheOrderBefore = new LinkedHashMap<String, Integer>();
        keptInTheOrderBefore.put("emptiness", NO);
        keptInTheOrderBefore.put("rely", YES);
        keptInTheOrderBefore.put("miss-people", YES);
        keptInTheOrderBefore.put("trust", YES);
        keptInTheOrderBefore.put("close", NO);
        keptInTheOrderBefore.put("rejected", NO);

        assertThat(DeJongGierveld.score(keptInTheOrderBefore)).isEqualTo(new Scores(2, 1, 1));
    }

    @Test
    void emotional_items_count_on_yes_and_social_ones_on_no() {
        assertThat(DeJongGierveld.score(all(YES, NO))).isEqualTo(new Scores(6, 3, 3));
        assertThat(DeJongGierveld.score(all(NO, YES))).isEqualTo(new Scores(0, 0, 0));
    }

    @Test
    void more_or_less_counts_on_both() {
        assertThat(DeJongGierveld.score(all(MORE_OR_LESS, MORE_OR_LESS))).isEqualTo(new Scores(6, 3, 3));
    }

    @Test
    void the_total_stands_with_one_item_missing_and_that_subscale_does_not() {
        var answers = all(YES, NO);
        answers.remove(DeJongGierveld.REJECTED);

        assertThat(DeJongGierveld.score(answers)).isEqualTo(new Scores(5, null, 3));
    }

    @Test
    void nothing_but_a_whole_subscale_stands_with_two_missing() {
        var answers = all(YES, NO);
        answers.remove(DeJongGierveld.REJECTED);
        answers.remove(DeJongGierveld.EMPTINESS);

        assertThat(DeJongGierveld.score(answers)).isEqualTo(new Scores(null, null, 3));
    }

    private static Map<String, Integer> all(int emotional, int social) {
        var answers = new LinkedHashMap<String, Integer>();
        answers.put(DeJongGierveld.EMPTINESS, emotional);
        answers.put(DeJongGierveld.MISS_PEOPLE, emotional);
        answers.put(DeJongGierveld.REJECTED, emotional);
        answers.put(DeJongGierveld.RELY, social);
        answers.put(DeJongGierveld.TRUST, social);
        answers.put(DeJongGierveld.CLOSE, social);
        return answers;
    }
}
