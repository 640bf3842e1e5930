package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random small populations, counted in every way in which a manager can ask for them. */
class DivisionTest {

    private static final int THRESHOLD = 5;

    @Test
    void no_filters_periods_totals_and_files_together_give_away_what_is_hidden() {
        var random = new Random(20261128);
        for (var i = 0; i < 250; i++) {
            var population = new Population(random, 2 + random.nextInt(2), 3, new int[] {3, 2, 3}, random.nextInt(90));
            new DividedReader(Suppression.divide(population.divisions(), THRESHOLD))
                    .learnsNothing(population.withTotals(), THRESHOLD);
        }
    }

    @Test
    void nor_in_a_year_with_all_ways_steps_and_divisions() {
        var random = new Random(65);
        for (var persons : List.of(40, 350)) {
            var population = new Population(random, 6, 6, new int[] {3, 3, 7, 4, 6}, persons);
            new DividedReader(Suppression.divide(population.divisions(), THRESHOLD))
                    .learnsNothing(population.withTotals(), THRESHOLD);
        }
    }

    @Test
    void a_large_year_is_told_in_all() {
        var population = new Population(new Random(80), 15, 6, new int[] {3, 3, 7, 10, 11}, 3_450);

        var whole = Suppression.divide(population.divisions(), THRESHOLD).whole();

        assertThat(whole.total().count()).isEqualTo(3_450);
    }

    @Test
    void a_small_year_is_told_in_all_and_gives_nobody_away() {
        var random = new Random(46);
        for (var i = 0; i < 20; i++) {
            var population = new Population(random, 6, 6, new int[] {3, 3, 7, 4, 6}, 46);
            var shown = Suppression.divide(population.divisions(), THRESHOLD);

            assertThat(shown.whole().total().count()).isEqualTo(46);
            new DividedReader(shown).learnsNothing(population.withTotals(), THRESHOLD);
        }
    }

    @Test
    void a_funnel_adds_up_and_tells_nothing_that_its_table_hides() {
        var random = new Random(3);
        for (var i = 0; i < 300; i++) {
            var population = new Population(random, 3, 6, new int[] {2}, random.nextInt(200));
            var table = Suppression.divide(population.divisions(), THRESHOLD).whole();
            var truth = population.withTotals().getFirst();
            var funnel = Funnel.of(table);
            for (var line = 0; line < 4; line++) {
                for (var step : Step.values()) {
                    var count = funnel.at(line, step).count();
                    if (count == null) continue;
                    var real = Arrays.stream(truth[line], step.ordinal(), 6).sum();
                    assertThat(count).isEqualTo(real);
                    assertThat(count == 0 || count >= THRESHOLD).isTrue();
                }
            }
        }
    }

    @Test
    void the_sum_of_two_groups_is_true_and_gives_no_small_group_away() {
        var random = new Random(1946);
        var told = 0;
        for (var i = 0; i < 300; i++) {
            var population = new Population(random, 3, 4, new int[] {4, 3}, random.nextInt(160));
            var shown = Suppression.divide(population.divisions(), THRESHOLD);
            var parts = shown.divisions().getFirst();
            var truth = population.withTotals();

            var sum = ShownTable.sum(parts.get(1), parts.get(2), shown.whole(), List.of(parts.get(0), parts.get(3)));

            for (var r = 0; r < 4; r++) {
                for (var c = 0; c < 5; c++) {
                    var count = sum.at(r, c).count();
                    if (count == null) continue;
                    assertThat(count).isEqualTo(truth.get(2)[r][c] + truth.get(3)[r][c]);
                    assertThat(count == 0 || count >= THRESHOLD).isTrue();
                    told++;
                }
            }
        }
        assertThat(told).isPositive();
    }

    @Test
    void what_is_told_further_takes_nothing_from_what_was_told_before() {
        var random = new Random(33);
        var further = 0;
        for (var i = 0; i < 40; i++) {
            var counts = new Population(random, 3, 4, new int[] {3, 4, 3, 2}, 20 + random.nextInt(300)).divisions();
            var told = ToldYear.inFull(counts, 1, 3, THRESHOLD);
            var men = told.divisions().get(1).subList(1, 3);
            var plain = Suppression.divide(together(counts.subList(0, 3)), THRESHOLD);

            assertThat(told.whole()).isEqualTo(plain.whole());
            assertThat(told.men()).isEqualTo(plain.divisions().get(1).get(1));
            assertThat(told.divisions().get(0)).isEqualTo(plain.divisions().get(0));
            assertThat(told.divisions().get(2)).isEqualTo(plain.divisions().get(2));
            assertThat(men).hasSize(2);
            if (!told.divisions().get(3).getFirst().hidesEverything()) further++;
        }
        assertThat(further).isPositive();
    }

    @Test
    void how_far_the_cases_came_in_all_is_told_before_any_group() {
        var random = new Random(292);
        var told = 0;
        for (var i = 0; i < 40; i++) {
            var counts =
                    new Population(random, 6, 6, new int[] {3, 4, 7, 3, 6, 2}, 30 + random.nextInt(400)).divisions();
            var all = new Population(counts).withTotals().getFirst()[6];

            var year = ToldYear.of(counts, 1, 5, THRESHOLD);

            if (Arrays.stream(all).noneMatch(count -> count > 0 && count < THRESHOLD))
                assertThat(year.whole().totals().hidesSomething()).isFalse();
            if (!year.waysOfGroups()) {
                assertThat(year.divisions().stream()
                                .flatMap(List::stream)
                                .flatMap(table -> table.cells().stream().limit(6)))
                        .allMatch(way -> way.stream().allMatch(Shown::isHidden));
                if (year.divisions().get(2).stream()
                        .anyMatch(age -> !age.total().isHidden())) told++;
            }
        }
        assertThat(told).isPositive();
    }

    @Test
    void groups_by_step_only_give_nobody_away_beside_the_ways_in() {
        var random = new Random(54);
        for (var i = 0; i < 60; i++) {
            var counts = new Population(random, 3, 4, new int[] {3, 4, 3, 2}, 20 + random.nextInt(120)).divisions();
            var year = ToldYear.of(counts, 1, 3, THRESHOLD);
            if (year.waysOfGroups()) continue;
            var ways = Suppression.whole(counts.getFirst());
            var steps = new ArrayList<List<List<List<Integer>>>>();
            steps.add(ways.stream().map(way -> List.of(way)).toList());
            counts.forEach(parts -> steps.add(parts.stream()
                    .map(table -> List.of(IntStream.range(0, 4)
                            .mapToObj(step -> table.stream()
                                    .mapToInt(way -> way.get(step))
                                    .sum())
                            .toList()))
                    .toList()));
            var told = new ArrayList<List<ShownTable>>();
            told.add(IntStream.range(0, 3)
                    .mapToObj(way -> twice(year.whole().cells().get(way)))
                    .toList());
            year.divisions()
                    .forEach(parts -> told.add(parts.stream()
                            .map(part -> twice(part.cells().getLast()))
                            .toList()));

            new DividedReader(new Suppression.Divided(twice(year.whole().cells().getLast()), List.copyOf(told)))
                    .learnsNothing(new Population(steps).withTotals(), THRESHOLD);
        }
    }

    /** A table of one row, with its totals. */
    private static ShownTable twice(List<Shown> row) {
        return new ShownTable(List.of(row, row));
    }

    /** The second and third part of the second division as one. */
    private static List<List<List<List<Integer>>>> together(List<List<List<List<Integer>>>> divisions) {
        var all = new ArrayList<>(divisions);
        var parts = divisions.get(1);
        var sum = IntStream.range(0, parts.get(1).size())
                .mapToObj(r -> IntStream.range(0, parts.get(1).get(r).size())
                        .mapToObj(c ->
                                parts.get(1).get(r).get(c) + parts.get(2).get(r).get(c))
                        .toList())
                .toList();
        all.set(1, List.of(parts.get(0), sum, parts.get(3)));
        return all;
    }

    /** Persons with a way in, a furthest step and a group in each division; some of each are far more common than others. */
    private record Population(List<List<List<List<Integer>>>> divisions) {

        Population(Random random, int ways, int steps, int[] sizes, int persons) {
            this(count(random, ways, steps, sizes, persons));
        }

        private static List<List<List<List<Integer>>>> count(
                Random random, int ways, int steps, int[] sizes, int persons) {
            var counts = new int[sizes.length][][][];
            for (var d = 0; d < sizes.length; d++) counts[d] = new int[sizes[d]][ways][steps];
            for (var person = 0; person < persons; person++) {
                var way = common(random, ways);
                var step = common(random, steps);
                for (var d = 0; d < sizes.length; d++) counts[d][common(random, sizes[d])][way][step]++;
            }
            return Arrays.stream(counts)
                    .map(parts -> Arrays.stream(parts)
                            .map(part -> Arrays.stream(part)
                                    .map(line -> Arrays.stream(line).boxed().toList())
                                    .toList())
                            .toList())
                    .toList();
        }

        private static int common(Random random, int of) {
            return Math.min(random.nextInt(of), random.nextInt(of));
        }

        /** The whole and each part, with totals. */
        List<int[][]> withTotals() {
            var tables = new ArrayList<int[][]>();
            var rows = divisions.getFirst().getFirst().size() + 1;
            var columns = divisions.getFirst().getFirst().getFirst().size() + 1;
            var whole = new int[rows][columns];
            tables.add(whole);
            for (var division : divisions) {
                for (var part : division) {
                    var table = new int[rows][columns];
                    IntStream.range(0, (rows - 1) * (columns - 1)).forEach(i -> {
                        var r = i / (columns - 1);
                        var c = i % (columns - 1);
                        var count = part.get(r).get(c);
                        for (var row : new int[] {r, rows - 1}) {
                            for (var column : new int[] {c, columns - 1}) {
                                table[row][column] += count;
                                if (division == divisions.getFirst()) whole[row][column] += count;
                            }
                        }
                    });
                    tables.add(table);
                }
            }
            return tables;
        }
    }
}
