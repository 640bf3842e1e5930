package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final int THRESHOLD = 5;

    @Test
    void a_table_without_small_figures_is_shown_whole() {
        var shown = Suppression.hideOne(List.of(List.of(10, 5), List.of(0, 20)), THRESHOLD);

        assertThat(shown.hidesSomething()).isFalse();
        assertThat(shown.total().count()).isEqualTo(35);
        assertThat(shown.at(1, 0).count()).isZero();
    }

    @Test
    void one_small_figure_takes_three_others_with_it_and_leaves_the_totals() {
        var shown =
                Suppression.hideOne(List.of(List.of(3, 40, 50), List.of(20, 60, 70), List.of(30, 80, 90)), THRESHOLD);

        assertThat(shown.at(0, 0).isHidden()).isTrue();
        assertThat(hiddenIn(shown)).isEqualTo(4);
        assertThat(shown.at(0, 1).isHidden()).isTrue();
        assertThat(shown.at(1, 0).isHidden()).isTrue();
        assertThat(shown.rowTotal(0).count()).isEqualTo(93);
        assertThat(shown.total().count()).isEqualTo(443);
    }

    @Test
    void of_the_totals_the_nearest_is_hidden_with_a_small_one() {
        var furthest = List.of(8, 7, 8, 28, 2, 0);

        var shown = Suppression.hideOne(List.of(furthest), THRESHOLD);

        assertThat(shown.cells().getLast().stream().map(Shown::count)).containsExactly(8, 7, 8, null, null, 0, 53);
    }

    @Test
    void two_small_neighbours_whose_sum_is_small_need_a_third() {
        var shown = Suppression.hideOne(List.of(List.of(1, 2, 50), List.of(1, 2, 60)), THRESHOLD);

        assertThat(shown.at(0, 2).isHidden() || shown.rowTotal(0).isHidden()).isTrue();
    }

    @Test
    void when_the_total_of_all_is_small_even_zeros_are_hidden() {
        var shown = Suppression.hideOne(List.of(List.of(3, 0), List.of(0, 0)), THRESHOLD);

        assertThat(hiddenIn(shown)).isEqualTo(9);
    }

    @Test
    void an_empty_table_shows_its_zeros() {
        assertThat(Suppression.hideOne(List.of(List.of(0, 0), List.of(0, 0)), THRESHOLD)
                        .hidesSomething())
                .isFalse();
    }

    @Test
    void a_reader_who_tries_every_table_can_always_believe_in_a_large_figure() {
        var random = new Random(20261122);
        for (var i = 0; i < 400; i++) {
            var table = randomTable(random, 2 + random.nextInt(2), 2, 9);
            var shown = Suppression.hideOne(table, THRESHOLD);
            new Reader(shown).cannotUndo(table, THRESHOLD);
        }
    }

    @Test
    void a_reader_who_narrows_intervals_gets_nowhere_in_tables_as_large_as_ours() {
        var random = new Random(8585);
        for (var i = 0; i < 3_000; i++) {
            var table = randomTable(random, 3 + random.nextInt(6), 3, 1 + random.nextInt(40));
            var shown = Suppression.hideOne(table, THRESHOLD);
            new Reader(shown).findsNothingByIntervals(table, THRESHOLD);
        }
    }

    @Test
    void what_one_table_hides_the_difference_of_two_others_does_not_give_away() {
        var held = List.of(List.of(20, 9), List.of(30, 12));
        var declined = List.of(List.of(2, 7), List.of(8, 9));

        var shown = Suppression.hide(List.of(held, declined), THRESHOLD);

        assertThat(shown.parts().get(1).at(0, 0).isHidden()).isTrue();
        assertThat(shown.sum().at(0, 0).isHidden()).isTrue();
        assertThat(shown.parts().get(0).at(0, 0).count()).isEqualTo(20);
        assertThat(shown.sum().total().count()).isEqualTo(97);
    }

    @Test
    void a_reader_who_subtracts_tables_from_one_another_can_always_believe_in_a_large_figure() {
        var random = new Random(417);
        for (var i = 0; i < 150; i++) {
            var parts = List.of(randomTable(random, 2, 2, 4), randomTable(random, 2, 2, 4));
            new SubtractingReader(Suppression.hide(parts, 3), 1 + i % 2, 6).cannotUndo(parts, 3);
        }
        for (var i = 0; i < 300; i++) {
            var parts =
                    List.of(randomTable(random, 1, 2, 4), randomTable(random, 1, 2, 4), randomTable(random, 1, 2, 4));
            new SubtractingReader(Suppression.hide(parts, 3), 2, 6).cannotUndo(parts, 3);
        }
    }

    @Test
    void figures_that_are_shown_are_true() {
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            var table = randomTable(random, 4, 3, 30);
            var shown = Suppression.hideOne(table, THRESHOLD);
            for (var r = 0; r < 4; r++) {
                for (var c = 0; c < 3; c++) {
                    var figure = shown.at(r, c);
                    if (!figure.isHidden())
                        assertThat(figure.count()).isEqualTo(table.get(r).get(c));
                }
            }
        }
    }

    private static long hiddenIn(ShownTable table) {
        return table.cells().stream()
                .flatMap(List::stream)
                .filter(Shown::isHidden)
                .count();
    }

    /** Small figures and zeros are common, as in real tables of few persons. */
    private static List<List<Integer>> randomTable(Random random, int rows, int columns, int largest) {
        return IntStream.range(0, rows)
                .mapToObj(_ -> IntStream.range(0, columns)
                        .mapToObj(_ -> random.nextInt(3) == 0 ? 0 : random.nextInt(largest + 1))
                        .toList())
                .toList();
    }
}
