package se.lotsen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.evaluation.Subject.Answered;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.instrument.AskedAs;
import se.lotsen.instrument.Mode;

/** Who is compared, who is missing, and what is shown of it. */
class DifferenceTest {

    private static final AskedAs HOME = new AskedAs("1.0", Mode.INTERVIEW, "sv");
    private static final AskedAs PHONE = new AskedAs("1.0", Mode.PHONE, "sv");
    private static final MeasuredAt LATER = MeasuredAt.THREE_MONTHS;

    @Test
    void the_same_form_is_compared_and_another_form_and_the_missing_are_told() {
        var all = new ArrayList<Subject>();
        for (var i = 0; i < 10; i++) all.add(subject(answered(HOME, 7), answered(HOME, i % 2 == 0 ? 5 : 7)));
        for (var i = 0; i < 5; i++) all.add(subject(answered(HOME, 7), answered(PHONE, 3)));
        for (var i = 0; i < 6; i++) all.add(subject(answered(HOME, 7), null));

        var shown = at(LATER, false, all, 5);

        assertThat(shown.compared().count()).isEqualTo(10);
        assertThat(shown.otherForm().count()).isEqualTo(5);
        assertThat(shown.missing().count()).isEqualTo(6);
        assertThat(shown.change())
                .isNotNull()
                .satisfies(change -> assertThat(change.mean()).isEqualTo(-1.0));
    }

    @Test
    void one_whose_time_has_not_come_is_not_missing() {
        var waits = new Subject(Map.of(MeasuredAt.BASELINE, answered(HOME, 7)), Set.of(MeasuredAt.BASELINE));

        assertThat(at(LATER, false, List.of(waits), 5).due()).isZero();
    }

    @Test
    void a_small_number_of_missing_is_hidden_and_cannot_be_had_by_subtraction() {
        var all = new ArrayList<Subject>();
        for (var i = 0; i < 20; i++) all.add(subject(answered(HOME, 7), answered(HOME, 6)));
        for (var i = 0; i < 3; i++) all.add(subject(answered(HOME, 7), null));

        var shown = at(LATER, false, all, 5);

        assertThat(shown.missing().isHidden()).isTrue();
        assertThat(shown.compared().isHidden() || shown.total().isHidden()).isTrue();
    }

    @Test
    void fewer_than_five_pairs_show_no_difference() {
        var all = IntStream.range(0, 4)
                .mapToObj(_ -> subject(answered(HOME, 7), answered(HOME, 6)))
                .toList();

        assertThat(at(LATER, false, all, 5).change()).isNull();
    }

    @Test
    void a_score_that_could_not_be_reckoned_is_missing() {
        var shown = at(
                LATER,
                false,
                IntStream.range(0, 6)
                        .mapToObj(_ -> subject(answered(HOME, 7), new Answered(HOME, null)))
                        .toList(),
                5);

        assertThat(shown.missing().count()).isEqualTo(6);
    }

    @Test
    void ordered_words_are_counted_and_never_averaged() {
        var all = new ArrayList<Subject>();
        for (var i = 0; i < 6; i++) all.add(subject(answered(HOME, 2), answered(HOME, 3)));
        for (var i = 0; i < 5; i++) all.add(subject(answered(HOME, 2), answered(HOME, 2)));

        var shown = at(LATER, true, all, 5);

        assertThat(shown.change()).isNull();
        assertThat(shown.steps()).isNotNull().satisfies(steps -> {
            assertThat(steps.at(0, 0).count()).isZero();
            assertThat(steps.at(0, 1).count()).isEqualTo(5);
            assertThat(steps.at(0, 2).count()).isEqualTo(6);
        });
    }

    @Test
    void an_activity_beside_everybody_does_not_tell_what_two_others_answered() {
        var came = pairs(38);
        var others = pairs(2);

        var shown = Difference.at(LATER, false, new Followed(came, List.of(others), true), 5);

        assertThat(shown.counts().hidesEverything()).isTrue();
        assertThat(shown.change()).isNull();
        assertThat(shown.givesAway()).isTrue();
    }

    @Test
    void an_activity_is_told_beside_many_others_and_where_there_are_none() {
        for (var others : List.of(pairs(6), List.<Subject>of())) {
            var shown = Difference.at(LATER, false, new Followed(pairs(38), List.of(others), true), 5);

            assertThat(shown.compared().count()).isEqualTo(38);
            assertThat(shown.change()).isNotNull();
            assertThat(shown.givesAway()).isFalse();
        }
    }

    private static List<Subject> pairs(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(i -> subject(answered(HOME, 7), answered(HOME, i % 2 == 0 ? 5 : 7)))
                .toList();
    }

    /** Of a plan that follows everybody. */
    private static Difference at(MeasuredAt occasion, boolean ordered, List<Subject> all, int threshold) {
        return Difference.at(occasion, ordered, new Followed(all, List.of(), true), threshold);
    }

    private static Answered answered(AskedAs as, int value) {
        return new Answered(as, value);
    }

    private static Subject subject(Answered before, @Nullable Answered after) {
        var answers =
                after == null ? Map.of(MeasuredAt.BASELINE, before) : Map.of(MeasuredAt.BASELINE, before, LATER, after);
        return new Subject(answers, Set.of(MeasuredAt.BASELINE, LATER));
    }
}
