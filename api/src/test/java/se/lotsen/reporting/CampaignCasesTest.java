package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.reporting.CampaignCases.OfYear;
import se.lotsen.reporting.CampaignCases.OfYears;
import se.lotsen.reporting.CampaignCases.Told;
import se.lotsen.shared.Ids;

class CampaignCasesTest {

    private static final int THRESHOLD = 5;
    private static final UUID ONE = Ids.next();
    private static final UUID OTHER = Ids.next();

    @Test
    void a_campaign_is_told_where_the_year_and_its_own_table_tell_all_that_it_is_part_of() {
        var told = both(List.of(row(ONE, 18, 10), row(null, 9, 0)), new Shown(27), new Shown(10));

        assertThat(told.of(ONE)).isEqualTo(new Told(new Shown(18), new Shown(10)));
        assertThat(told.of(OTHER)).isEqualTo(new Told(new Shown(0), new Shown(0)));
    }

    @Test
    void what_the_funnel_hides_no_campaign_gives_away() {
        var counted = List.of(row(ONE, 18, 10));

        assertThat(both(counted, Shown.HIDDEN, new Shown(10)).of(ONE)).isEqualTo(Told.HIDDEN);
        assertThat(both(counted, new Shown(18), Shown.HIDDEN).of(ONE)).isEqualTo(Told.HIDDEN);
    }

    @Test
    void the_large_one_of_two_campaigns_does_not_give_the_small_one_away() {
        var told = both(List.of(row(ONE, 15, 15), row(OTHER, 2, 2)), new Shown(17), new Shown(17));

        assertThat(told.of(ONE).cases().isHidden()).isTrue();
        assertThat(told.of(OTHER).cases().isHidden()).isTrue();
    }

    @Test
    void talks_are_hidden_where_they_leave_few_without_one() {
        var told = both(List.of(row(ONE, 18, 16), row(OTHER, 40, 20)), new Shown(58), new Shown(36));

        assertThat(told.of(ONE)).isEqualTo(new Told(new Shown(18), Shown.HIDDEN));
    }

    @Test
    void a_campaign_that_ran_over_the_new_year_is_told_when_both_years_tell_it() {
        var first = both(List.of(row(ONE, 18, 10)), new Shown(18), new Shown(10));
        var second = both(List.of(row(ONE, 6, 0)), new Shown(6), new Shown(0));
        var hidden = both(List.of(row(ONE, 6, 0)), Shown.HIDDEN, new Shown(0));

        assertThat(new OfYears(Map.of(2026, first, 2027, second)).of(ONE, IntStream.of(2026, 2027)))
                .isEqualTo(new Told(new Shown(24), new Shown(10)));
        assertThat(new OfYears(Map.of(2026, first, 2027, hidden)).of(ONE, IntStream.of(2026, 2027)))
                .isEqualTo(Told.HIDDEN);
    }

    @Test
    void whoever_lays_all_campaigns_beside_the_funnel_can_always_believe_in_a_large_figure() {
        var random = new Random(412);
        var tellsSomething = 0;
        for (var i = 0; i < 300; i++) {
            var counted = IntStream.range(0, 2)
                    .mapToObj(campaign -> row(Ids.next(), random.nextInt(9), random.nextInt(5)))
                    .map(row -> row(row.campaignId(), row.cases() + row.talks(), row.talks()))
                    .toList();
            var cases = counted.stream().mapToInt(CampaignCountRow::cases).sum();
            var talks = counted.stream().mapToInt(CampaignCountRow::talks).sum();
            var told = both(counted, shownAs(cases), shownAs(talks));
            if (!told.tells()) {
                assertThat(told.campaigns()).isEmpty();
                continue;
            }
            tellsSomething++;
            var table = CampaignCases.table(counted, THRESHOLD);
            new Reader(table)
                    .cannotUndo(
                            counted.stream()
                                    .map(row -> List.of(row.cases() - row.talks(), row.talks()))
                                    .toList(),
                            THRESHOLD);
            assertThat(table.total().count()).isEqualTo(cases);
            assertThat(table.columnTotal(1).count()).isEqualTo(talks);
            for (var r = 0; r < counted.size(); r++) {
                assertThat(told.of(Objects.requireNonNull(counted.get(r).campaignId())))
                        .isEqualTo(new Told(table.rowTotal(r), table.at(r, 1)));
            }
        }
        assertThat(tellsSomething).isPositive();
    }

    private static Shown shownAs(int count) {
        return count > 0 && count < THRESHOLD ? Shown.HIDDEN : new Shown(count);
    }

    private static CampaignCountRow row(@Nullable UUID campaign, int cases, int talks) {
        return new CampaignCountRow(campaign, cases, talks);
    }

    private static OfYear both(List<CampaignCountRow> counted, Shown found, Shown talks) {
        var line = IntStream.range(0, Step.values().length)
                .mapToObj(step ->
                        step == Step.FOUND.ordinal() ? found : step == Step.TALK.ordinal() ? talks : new Shown(0))
                .toList();
        return CampaignCases.both(counted, new Funnel(List.of(line)), 0, THRESHOLD);
    }
}
