package se.lotsen.finger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lotsen.reporting.Shown;

class ApplicationsTest {

    private static final int THRESHOLD = 5;
    private static final int PARTS = 5;

    @Test
    void nobody_reckons_a_small_group_from_what_is_told() {
        var random = new Random(47);
        for (var times = 0; times < 2_000; times++) {
            var truth = IntStream.range(0, PARTS)
                    .mapToObj(_ -> random.nextInt(3) == 0 ? 0 : random.nextInt(12))
                    .toList();
            var cohort = random.nextInt(40);
            judge(truth, cohort, Applications.of(truth, cohort, THRESHOLD));
        }
    }

    /** Knows the group, subtracts it from all who applied, and adds and subtracts what is left. */
    private static void judge(List<Integer> truth, int cohort, Applications told) {
        var parts = Stream.of(told.excluded(), told.incomplete(), told.queued(), told.asked(), told.ended())
                .toList();
        var what = truth + " and " + cohort + " told as " + told;
        assertThat(parts).as(what).noneMatch(ApplicationsTest::isSmall);
        var applied = told.applied().count();
        if (applied == null) return;
        var others = applied - cohort;
        assertThat(isSmall(new Shown(others))).as(what).isFalse();
        var known = parts.stream()
                .map(Shown::count)
                .filter(Objects::nonNull)
                .mapToInt(count -> count)
                .sum();
        var hidden = parts.stream().filter(Shown::isHidden).count();
        assertThat(hidden).as(what).isNotEqualTo(1);
        if (hidden > 0) assertThat(others - known).as(what).isGreaterThanOrEqualTo(THRESHOLD);
    }

    private static boolean isSmall(Shown shown) {
        var count = shown.count();
        return count != null && count > 0 && count < THRESHOLD;
    }

    @Test
    void large_groups_are_told_with_their_sum() {
        assertThat(Applications.of(List.of(25, 0, 216, 8, 5), 21, THRESHOLD))
                .isEqualTo(new Applications(
                        new Shown(275), new Shown(25), new Shown(0), new Shown(216), new Shown(8), new Shown(5), 21));
    }

    @Test
    void a_small_group_takes_another_with_it_and_leaves_the_sum() {
        var told = Applications.of(List.of(25, 2, 216, 0, 0), 34, THRESHOLD);

        assertThat(told.applied()).isEqualTo(new Shown(277));
        assertThat(told.incomplete()).isEqualTo(Shown.HIDDEN);
        assertThat(told.excluded()).isEqualTo(Shown.HIDDEN);
        assertThat(told.queued()).isEqualTo(new Shown(216));
    }
}
