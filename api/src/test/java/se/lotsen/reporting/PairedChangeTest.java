package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lotsen.reporting.PairedChange.Pair;

class PairedChangeTest {

    /**
     * Hours of sleep gained by ten patients with two medicines: Cushny and Peebles 1905, as Student used them in The probable error of a mean,
     * Biometrika 6(1), 1908. R ships them as {@code sleep}; {@code t.test(paired = TRUE)} there gives mean 1.58, interval 0.7001142 to 2.4598858.
     */
    private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    private static final List<Pair> SLEEP =
            IntStream.range(0, 10).mapToObj(i -> new Pair(FIRST[i], SECOND[i])).toList();

    @Test
    void students_own_example_gives_students_interval() {
        var change = PairedChange.of(SLEEP).orElseThrow();

        assertThat(change.pairs()).isEqualTo(10);
        assertThat(change.mean()).isCloseTo(1.58, within(1e-9));
        assertThat(change.lower()).isCloseTo(0.7001142, within(1e-6));
        assertThat(change.upper()).isCloseTo(2.4598858, within(1e-6));
        assertThat(change.holdsZero()).isFalse();
    }

    @Test
    void too_few_pairs_are_not_shown_and_one_pair_has_no_interval() {
        assertThat(PairedChange.of(SLEEP.subList(0, 4), 5)).isEmpty();
        assertThat(PairedChange.of(SLEEP.subList(0, 5), 5)).isPresent();
        assertThat(PairedChange.of(SLEEP.subList(0, 1))).isEmpty();
    }

    @Test
    void the_same_difference_for_everyone_is_known_exactly() {
        var change = PairedChange.of(List.of(new Pair(1, 2), new Pair(3, 4), new Pair(5, 6)))
                .orElseThrow();

        assertThat(change.lower()).isEqualTo(1.0);
        assertThat(change.upper()).isEqualTo(1.0);
    }

    @Test
    void the_same_difference_for_everyone_is_not_shown() {
        var alike = IntStream.range(0, 5).mapToObj(i -> new Pair(i / 10.0, i / 10.0 + 0.3));

        assertThat(PairedChange.of(alike.toList(), 5)).isEmpty();
        assertThat(PairedChange.of(Collections.nCopies(8, new Pair(7, 6)), 5)).isEmpty();
    }
}
