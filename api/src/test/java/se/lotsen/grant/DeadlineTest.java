package se.lotsen.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.grant.Deadline.Kind;

class DeadlineTest {

    private static final Money LEFT = Money.kronor(36_900);

    @Test
    void the_ombud_comes_a_month_before_the_requisition_and_both_are_done_with_it() {
        var days = Deadline.of(grant(Money.ZERO, null), Money.ZERO, false, false, LocalDate.of(2026, 2, 20));

        assertThat(days)
                .extracting(Deadline::kind, Deadline::on, Deadline::isMissed)
                .containsExactly(
                        tuple(Kind.OMBUD, LocalDate.of(2026, 2, 16), true),
                        tuple(Kind.REQUISITION, LocalDate.of(2026, 3, 16), false),
                        tuple(Kind.USE_UNTIL, LocalDate.of(2026, 12, 31), false));
        assertThat(Deadline.of(grant(LEFT, null), LEFT, false, false, LocalDate.of(2026, 2, 20)))
                .filteredOn(Deadline::done)
                .extracting(Deadline::kind)
                .containsExactly(Kind.OMBUD, Kind.REQUISITION);
    }

    @Test
    void the_ombud_is_done_when_it_is_noted_that_the_ombud_is_approved() {
        assertThat(Deadline.of(grant(Money.ZERO, null), Money.ZERO, false, true, LocalDate.of(2026, 2, 20)))
                .filteredOn(Deadline::done)
                .extracting(Deadline::kind)
                .containsExactly(Kind.OMBUD);
    }

    @Test
    void what_is_left_after_the_last_day_is_paid_back() {
        assertThat(repayments(LEFT, LocalDate.of(2026, 12, 31), null)).isEmpty();
        assertThat(repayments(LEFT, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 28)))
                .extracting(Deadline::amount, Deadline::on, Deadline::done)
                .containsExactly(tuple(LEFT, LocalDate.of(2027, 2, 28), false));
        assertThat(repayments(LEFT, LocalDate.of(2027, 1, 1), null))
                .as("the day of the report is not known yet")
                .extracting(Deadline::on, Deadline::isMissed)
                .containsExactly(tuple(LocalDate.of(2027, 2, 28), false));
        assertThat(repayments(LEFT, LocalDate.of(2027, 3, 1), null)).allMatch(Deadline::isMissed);
        assertThat(repayments(Money.ZERO, LocalDate.of(2027, 1, 1), null)).allMatch(Deadline::done);
    }

    private static List<Deadline> repayments(Money left, LocalDate today, @Nullable LocalDate reportDue) {
        return Deadline.of(grant(Money.kronor(512_000), reportDue), left, false, false, today).stream()
                .filter(deadline -> deadline.kind() == Kind.REPAY)
                .toList();
    }

    private static Grant grant(Money amount, @Nullable LocalDate reportDue) {
        return new GrantFacts(
                        OpenGrant.HEALTH_TALKS,
                        2026,
                        null,
                        Money.kronor(512_000),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        reportDue,
                        false,
                        false,
                        TargetGroup.ANYONE,
                        Set.of(CostType.STAFF),
                        LocalDate.of(2026, 3, 16),
                        null,
                        List.of())
                .grant(new UUID(0, 1), amount, null, 1);
    }
}
