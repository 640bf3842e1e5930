package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.reporting.Accumulated.Row;

class AccumulatedTest {

    @Test
    void nothing_small_is_told_as_it_comes() {
        var told = Accumulated.of(List.of(row(20, 12, 8), row(15, 9, 6)), row(35, 21, 14));

        assertThat(told.parts()).extracting(Shown::count).containsExactly(20, 15);
        assertThat(told.whole()).isEqualTo(row(35, 21, 14));
    }

    @Test
    void a_hidden_part_cannot_be_had_by_subtracting_a_part_that_was_told_before_from_the_whole() {
        var told = Accumulated.of(List.of(row(20, 12, 8), row(null, null, null)), row(23, 13, 10));

        assertThat(told.parts()).extracting(Shown::count).containsExactly(20, null);
        assertThat(told.whole()).isEqualTo(row(null, null, null));
    }

    @Test
    void a_hidden_sex_of_a_part_hides_the_sexes_of_the_whole_and_not_the_total_which_the_parts_tell() {
        var told = Accumulated.of(List.of(row(20, 12, 8), row(9, null, null)), row(29, 15, 14));

        assertThat(told.parts()).extracting(Shown::count).containsExactly(20, 9);
        assertThat(told.whole()).isEqualTo(row(29, null, null));
    }

    @Test
    void parts_that_add_up_to_a_hidden_whole_are_hidden() {
        var told = Accumulated.of(List.of(row(20, 12, 8), row(15, 9, 6)), row(null, null, null));

        assertThat(told.parts()).containsOnly(Shown.HIDDEN);
    }

    private static Row row(@Nullable Integer total, @Nullable Integer women, @Nullable Integer men) {
        return new Row(new Shown(total), new Shown(women), new Shown(men));
    }
}
