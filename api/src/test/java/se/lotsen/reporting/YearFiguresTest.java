package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.WayIn;
import se.lotsen.shared.Sex;

class YearFiguresTest {

    private static final List<Group> SEXES = Stream.of(Sex.values())
            .map(sex -> Group.of(Division.SEX, sex.name()))
            .toList();

    @Test
    void a_group_of_which_the_others_leave_nobody_is_told_to_have_nobody() {
        var hidden = table(0).hidden();

        var figures = figures(table(53), List.of(table(23), table(30), hidden), true);

        assertThat(figures.table(SEXES.getLast())).isEqualTo(table(0));
        assertThat(figures.funnel(SEXES.getLast()).all(Step.TALK)).isEqualTo(new Shown(0));
    }

    @Test
    void where_groups_have_no_ways_in_it_has_none_either() {
        var hidden = table(0).hidden();

        var told =
                figures(table(53), List.of(table(23), table(30), hidden), false).table(SEXES.getLast());

        assertThat(told.total()).isEqualTo(new Shown(0));
        assertThat(told.rowTotal(0)).isEqualTo(Shown.HIDDEN);
    }

    @Test
    void what_is_told_of_a_hidden_group_is_nobody_and_follows_from_what_is_told_of_the_others() {
        var random = new Random(53);
        var found = 0;
        for (var i = 0; i < 2_000; i++) {
            var counts = IntStream.range(0, SEXES.size())
                    .mapToObj(_ -> random.nextBoolean() ? 0 : random.nextInt(12))
                    .toList();
            var all = counts.stream().mapToInt(Integer::intValue).sum();
            var whole = told(all, random);
            var groups = counts.stream().map(count -> told(count, random)).toList();
            var figures = figures(whole, groups, true);
            for (var g = 0; g < SEXES.size(); g++) {
                var before = groups.get(g).total();
                var after = figures.table(SEXES.get(g)).total();
                if (after.equals(before)) continue;
                found++;
                assertThat(after).isEqualTo(new Shown(0));
                assertThat(counts.get(g)).isZero();
                assertThat(whole.total()).isEqualTo(new Shown(all));
                assertThat(groups).filteredOn(group -> group.total().isHidden()).hasSize(1);
            }
        }
        assertThat(found).isPositive();
    }

    private static ShownTable told(int count, Random random) {
        return random.nextInt(4) == 0 ? table(count).hidden() : table(count);
    }

    /** All by one way in, and as far as a talk. */
    private static ShownTable table(int count) {
        var steps = IntStream.range(0, Step.values().length)
                .mapToObj(step -> step == Step.TALK.ordinal() ? count : 0)
                .toList();
        return Suppression.hideOne(List.of(steps), 1);
    }

    private static YearFigures figures(ShownTable whole, List<ShownTable> groups, boolean waysOfGroups) {
        var divided = new LinkedHashMap<Group, ShownTable>();
        for (var g = 0; g < SEXES.size(); g++) divided.put(SEXES.get(g), groups.get(g));
        return new YearFigures(
                2026,
                Instant.EPOCH,
                5,
                List.of(WayIn.HEALTH_CENTRE),
                whole,
                divided,
                waysOfGroups,
                new TalkFigures.Contents(2026, Instant.EPOCH, 5, List.of()));
    }
}
