package se.lotsen.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.attendance.Figures;
import se.lotsen.cost.Scenario.Effect;
import se.lotsen.cost.Scenario.Line;
import se.lotsen.cost.Scenario.Payer;
import se.lotsen.grant.Money;
import se.lotsen.reporting.Shown;

class SharedKeyTest {

    @Test
    void the_parts_are_together_what_was_split() {
        var rent = Money.kronor(600_000);

        var parts = SharedKey.split(rent, List.of(4_321L, 2_000L, 1_777L, 2_264L));

        assertThat(parts.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(rent);
        assertThat(parts.getFirst()).isEqualTo(new Money(25_020_266));
    }

    @Test
    void an_ore_that_is_left_over_goes_where_most_was_rounded_off() {
        assertThat(SharedKey.split(new Money(100), List.of(1L, 1L, 1L)))
                .containsExactly(new Money(34), new Money(33), new Money(33));
        assertThat(SharedKey.split(new Money(10), List.of(1L, 8L))).containsExactly(new Money(1), new Money(9));
    }

    @Test
    void a_large_cost_is_split_by_many_visits() {
        var dear = Money.kronor(1_000_000_000);

        assertThat(SharedKey.split(dear, List.of(3_000_000_000L, 6_000_000_000L)))
                .containsExactly(new Money(33_333_333_333L), new Money(66_666_666_667L));
    }

    @Test
    void without_any_visit_the_parts_are_equal_and_without_any_place_there_are_none() {
        assertThat(SharedKey.split(new Money(10), List.of(0L, 0L))).containsExactly(new Money(5), new Money(5));
        assertThat(SharedKey.split(new Money(10), List.of(5L, 0L))).containsExactly(new Money(10), Money.ZERO);
        assertThat(SharedKey.split(new Money(10), List.of())).isEmpty();
    }

    @Test
    void a_cost_is_divided_by_what_there_is_and_by_nothing_else() {
        var figures = new Figures(4, 4, 0, 4, 37, 20, 10, 7, 0, 0, 0, 0, 0);
        var place = new PlaceCost("b", "Bergshamra", figures, Money.kronor(800), Money.ZERO, Shown.HIDDEN);

        assertThat(place.perSession()).isEqualTo(Money.kronor(200));
        assertThat(place.perVisit()).isEqualTo(new Money(2_162));
        assertThat(place.perKept()).as("few persons cannot be divided out").isNull();
        var free = new PlaceCost("b", "Bergshamra", figures, Money.ZERO, Money.ZERO, new Shown(8));
        assertThat(free.perVisit()).as("nobody noted a cost").isNull();
    }

    @Test
    void a_visit_costs_no_more_because_half_of_the_sessions_were_never_counted() {
        var figures = new Figures(4, 2, 0, 4, 20, 10, 10, 0, 0, 0, 0, 0, 0);

        assertThat(place(figures).perVisit()).isEqualTo(Money.kronor(20));
    }

    @Test
    void a_visit_has_no_cost_where_nobody_counted_a_session() {
        var figures = new Figures(4, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(place(figures).perVisit()).isNull();
        assertThat(place(figures).perSession()).isEqualTo(Money.kronor(200));
    }

    private static PlaceCost place(Figures figures) {
        return new PlaceCost("b", "Bergshamra", figures, Money.kronor(800), Money.ZERO, new Shown(0));
    }

    @Test
    void hours_of_volunteers_are_worth_something_only_when_somebody_says_so() {
        assertThat(new Volunteers("Rimbo", new BigDecimal("120.5"), 18_000L).worth())
                .isEqualTo(Money.kronor(21_690));
        assertThat(new Volunteers("Rimbo", new BigDecimal("120.5"), null).worth())
                .isNull();
    }

    @Test
    void what_is_freed_is_no_saved_money() {
        var scenario = new Scenario(
                new UUID(0, 1),
                "Kvällsöppet",
                "Dagtid",
                "En kväll",
                "Ett år",
                "Kostar",
                List.of(
                        new Line(Payer.MUNICIPALITY, Effect.COSTS, "Lokal", Money.kronor(8_000)),
                        new Line(Payer.MUNICIPALITY, Effect.SAVES, "Färre resor", Money.kronor(3_000)),
                        new Line(Payer.MUNICIPALITY, Effect.FREES, "Hemtjänstens tid", Money.kronor(20_000)),
                        new Line(Payer.REGION, Effect.FREES, "Samtal", Money.kronor(9_000))),
                Instant.EPOCH,
                "Maria Berg");

        assertThat(scenario.net(Payer.MUNICIPALITY)).isEqualTo(Money.kronor(-5_000));
        assertThat(scenario.net(Payer.REGION)).isEqualTo(Money.ZERO);
        assertThat(scenario.sum(Payer.MUNICIPALITY, Effect.FREES)).isEqualTo(Money.kronor(20_000));
    }
}
