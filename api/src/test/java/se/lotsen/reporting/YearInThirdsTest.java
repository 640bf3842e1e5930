package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YearInThirdsTest {

    private static final int THRESHOLD = 5;

    @Test
    void ages_are_told_where_every_third_tells_its_sexes() {
        var third = List.of(List.of(List.of(9, 8), List.of(7, 6)));

        var told = YearInThirds.of(List.of(third, third, third), THRESHOLD).getFirst();

        assertThat(told.tellsAges()).isTrue();
        assertThat(told.year().at(0, 0).count()).isEqualTo(27);
        assertThat(told.first(2).total().count()).isEqualTo(60);
    }

    @Test
    void a_small_third_hides_the_year_and_leaves_the_other_thirds() {
        var large = List.of(List.of(List.of(40, 30)));
        var small = List.of(List.of(List.of(3, 0)));
        var none = List.of(List.of(List.of(0, 0)));

        var told = YearInThirds.of(List.of(large, small, none), THRESHOLD).getFirst();

        assertThat(told.thirds().getFirst().columnTotal(0).count()).isEqualTo(40);
        assertThat(told.thirds().get(1).hidesEverything()).isTrue();
        assertThat(told.year().hidesEverything()).isTrue();
        assertThat(told.tellsAges()).isFalse();
    }

    @Test
    void the_sexes_of_a_third_cannot_be_had_from_those_of_the_year() {
        var one = List.of(List.of(List.of(40, 30)));
        var other = List.of(List.of(List.of(9, 2)));

        var told = YearInThirds.of(List.of(one, one, other), THRESHOLD).getFirst();

        assertThat(told.year().total().count()).isEqualTo(151);
        assertThat(told.year().columnTotal(0).isHidden()).isTrue();
        assertThat(told.year().columnTotal(1).isHidden()).isTrue();
    }

    @Test
    void whoever_lays_thirds_and_year_beside_one_another_finds_the_year_in_the_thirds() {
        for (var seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var most = 2 + random.nextInt(30);
            var thirds = IntStream.range(0, 3)
                    .mapToObj(_ -> List.of(table(random, most), table(random, most)))
                    .toList();
            for (var told : YearInThirds.of(thirds, THRESHOLD)) {
                var totals = ShownTable.together(told.thirds());
                assertThat(told.year().totals()).as("seed %d", seed).isEqualTo(totals);
                if (told.tellsAges())
                    assertThat(totals.hidesSomething()).as("seed %d", seed).isFalse();
            }
        }
    }

    private static List<List<Integer>> table(Random random, int most) {
        return IntStream.range(0, 3)
                .mapToObj(_ -> IntStream.range(0, 3)
                        .mapToObj(_ -> random.nextInt(most))
                        .toList())
                .toList();
    }
}
