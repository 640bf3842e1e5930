package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CentreReferralsTest {

    private static final Shown TWELVE = new Shown(12);

    @Test
    void a_number_is_told_where_both_tables_tell_it() {
        var figures = CentreReferrals.both(TWELVE, 3, funnel(TWELVE, new Shown(20)), 0);

        assertThat(figures.received()).isEqualTo(TWELVE);
        assertThat(figures.daysToAnswer()).isEqualTo(3);
    }

    @Test
    void what_the_funnel_hides_is_hidden_here_with_its_median() {
        for (var funnel : List.of(funnel(Shown.HIDDEN, new Shown(20)), funnel(TWELVE, Shown.HIDDEN))) {
            var figures = CentreReferrals.both(TWELVE, 3, funnel, 0);

            assertThat(figures.received().isHidden()).isTrue();
            assertThat(figures.daysToAnswer()).isNull();
        }
    }

    @Test
    void a_funnel_without_ways_in_tells_its_cases_and_no_referrals() {
        var figures = CentreReferrals.both(TWELVE, 3, funnel(Shown.HIDDEN, new Shown(20)), 0);

        assertThat(figures.cases()).isEqualTo(new Shown(20));
        assertThat(figures.received().isHidden()).isTrue();
    }

    @Test
    void what_the_referrals_hide_stays_hidden_although_the_funnel_tells_its_own() {
        assertThat(CentreReferrals.both(Shown.HIDDEN, 3, funnel(TWELVE, TWELVE), 0)
                        .received()
                        .isHidden())
                .isTrue();
    }

    private static Funnel funnel(Shown fromCentre, Shown all) {
        return new Funnel(Stream.of(fromCentre, all)
                .map(found -> IntStream.range(0, Step.values().length)
                        .mapToObj(step -> step == 0 ? found : new Shown(0))
                        .toList())
                .toList());
    }
}
