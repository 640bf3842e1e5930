package se.lotsen.tertial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Ids;

/** What a report says of figures, goals and changes, by plain rules. */
class ReportTest {

    private static final UUID INDICATOR = Ids.next();

    @Test
    void numbers_add_up_and_what_cannot_be_added_tells_the_last() {
        var values = List.of(value(Third.T1, "40"), value(Third.VB, "2.5"));

        var counted = Outcome.written(Unit.COUNT, values, Third.VB, Amount.NOTHING);
        assertThat(kept(counted)).containsExactly("40", "", "2.5", "42.5");
        assertThat(kept(Outcome.written(Unit.PER_CENT, values, Third.VB, Amount.NOTHING)))
                .containsExactly("40", "", "2.5", "2.5");
    }

    @Test
    void a_report_tells_nothing_of_what_comes_after_it_and_an_empty_third_is_nothing_and_not_zero() {
        var values = List.of(value(Third.T1, "40"), value(Third.VB, "2"));

        assertThat(kept(Outcome.written(Unit.COUNT, values, Third.T2, Amount.NOTHING)))
                .containsExactly("40", "", "", "40");
        assertThat(kept(Outcome.written(Unit.COUNT, List.of(), Third.VB, Amount.NOTHING)))
                .containsExactly("", "", "", "");
        assertThat(Amount.kept("")).isEqualTo(Amount.NOTHING);
        assertThat(Amount.kept("hidden")).isEqualTo(Amount.HIDDEN);
    }

    @Test
    void a_sum_with_something_hidden_is_hidden() {
        assertThat(Amount.sum(List.of(Amount.of(12L), Amount.HIDDEN))).isEqualTo(Amount.HIDDEN);
        assertThat(Amount.sum(List.of(Amount.NOTHING, Amount.NOTHING))).isEqualTo(Amount.NOTHING);
    }

    @Test
    void goals_are_read_each_followed_by_those_under_it_and_none_is_lost() {
        var area = goal(null, 0);
        var board = goal(area.goalId(), 1);
        var unit = goal(board.goalId(), 2);
        var second = goal(area.goalId(), 3);
        var lost = goal(Ids.next(), 4);

        assertThat(GoalTree.inOrder(List.of(lost, second, unit, board, area)))
                .extracting(at -> at.goal().position() + "/" + at.depth())
                .containsExactly("0/0", "1/1", "2/2", "3/1", "4/0");
    }

    @Test
    void what_was_said_otherwise_when_it_was_locked_is_told_with_both() {
        var locked = List.of(
                told("T1.a", "Besök", "40"), told("T1.b", "Sjukfrånvaro", "1.8"), told("verdict.c", "Målet", "FULLY"));
        var now = List.of(told("T1.a", "Besök", "41"), told("T1.b", "Frånvaro", "1.8"), told("text.c", "Målet", "Ny"));

        assertThat(Difference.between(locked, now))
                .extracting(difference -> difference.name() + ": " + difference.before() + " > " + difference.now())
                .containsExactly("Besök: 40 > 41", "Målet:  > Ny", "Målet: FULLY > ");
        assertThat(Difference.between(locked, locked)).isEmpty();
    }

    @Test
    void a_text_is_carried_forward_until_somebody_writes_about_the_third() {
        var texts = new TertialTexts(List.of(text(Third.T1, "Först"), text(Third.VB, "Sist")));

        assertThat(texts.of("mål", Third.T1)).isEqualTo(new Written("Först", false));
        assertThat(texts.of("mål", Third.T2)).isEqualTo(new Written("Först", true));
        assertThat(texts.of("mål", Third.VB)).isEqualTo(new Written("Sist", false));
        assertThat(texts.of("annat", Third.VB)).isEqualTo(new Written("", false));
    }

    private static List<String> kept(Outcome outcome) {
        return java.util.stream.Stream.concat(outcome.thirds().stream(), java.util.stream.Stream.of(outcome.soFar()))
                .map(Amount::kept)
                .toList();
    }

    private static ValueRow value(Third third, String outcome) {
        return new ValueRow(INDICATOR, third, new BigDecimal(outcome), null, null);
    }

    private static Goal goal(@Nullable UUID parent, int position) {
        return new Goal(Ids.next(), parent, Level.UNIT, "Mål", null, position);
    }

    private static Told told(String key, String name, String value) {
        return new Told(Told.Kind.T1, key, name, value);
    }

    private static TextRow text(Third third, String text) {
        var now = java.time.Instant.EPOCH;
        return new TextRow("0188", Ids.next(), 2026, third, "mål", text, Ids.next(), now);
    }
}
