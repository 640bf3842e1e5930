package se.lotsen.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PurseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void every_krona_is_used_paid_back_or_left() {
        var purse = new Purse(kr(512_000), kr(371_420), kr(40_000), List.of());

        assertThat(purse.left()).isEqualTo(kr(100_580));
        assertThat(purse.unused()).isEqualTo(kr(140_580));
        assertThat(purse.toRepay()).isEqualTo(kr(100_580));
        assertThat(purse.used().plus(purse.repaid()).plus(purse.left())).isEqualTo(purse.amount());
    }

    @Test
    void what_a_unit_has_been_given_is_left_for_no_other() {
        var purse = new Purse(kr(100), kr(30), Money.ZERO, List.of(share("Norr", 60, 20), share("Söder", 10, 0)));

        assertThat(purse.leftFor("Norr")).isEqualTo(kr(40));
        assertThat(purse.leftFor("Söder")).isEqualTo(kr(10));
        assertThat(purse.leftFor("Väster")).isEqualTo(Money.ZERO);
        assertThat(purse.leftFor(null)).isEqualTo(kr(20));
    }

    @Test
    void what_is_paid_back_is_left_for_no_unit() {
        var purse = new Purse(kr(100), kr(20), kr(70), List.of(share("Norr", 60, 20)));

        assertThat(purse.leftFor("Norr")).isEqualTo(kr(10));
        assertThat(purse.leftFor(null)).isEqualTo(kr(10));
    }

    @Test
    void a_share_is_taken_from_what_nobody_has_and_never_below_what_is_used() {
        var purse = new Purse(kr(100), kr(30), Money.ZERO, List.of(share("Norr", 60, 20)));

        assertThat(refusals(allocation("Söder", 30), purse)).isEmpty();
        assertThat(refusals(allocation("Söder", 31), purse))
                .containsExactly(Refusal.of("amount", "shareTooLarge", kr(30).text()));
        assertThat(refusals(allocation("Norr", -40), purse)).isEmpty();
        assertThat(refusals(allocation("Norr", -41), purse))
                .containsExactly(Refusal.of("amount", "shareUsed", kr(40).text()));
    }

    @Test
    void a_share_is_decided_from_the_year_before_the_grants_on_and_not_ahead() {
        var purse = new Purse(kr(100), kr(0), Money.ZERO, List.of());
        var first = LocalDate.of(2025, 1, 1);

        assertThat(refusals(decided(first), purse)).isEmpty();
        assertThat(refusals(decided(first.minusDays(1)), purse))
                .containsExactly(Refusal.of("day", "dayOutside", first));
        assertThat(refusals(decided(TODAY), purse)).isEmpty();
        assertThat(refusals(decided(TODAY.plusDays(1)), purse)).containsExactly(Refusal.of("day", "dayOutside", first));
    }

    @Test
    void the_days_of_a_grant_are_ahead_done_or_missed() {
        var unasked = grant(Money.ZERO, TODAY.minusDays(1));
        assertThat(Deadline.of(unasked, Money.ZERO, false, false, TODAY))
                .extracting(Deadline::kind, Deadline::daysLeft, Deadline::done, Deadline::isMissed)
                .containsExactly(
                        tuple(Deadline.Kind.OMBUD, -32, false, true),
                        tuple(Deadline.Kind.REQUISITION, -1, false, true),
                        tuple(Deadline.Kind.USE_UNTIL, 33, false, false),
                        tuple(Deadline.Kind.REPORT, 92, false, false));

        var used = grant(kr(100), TODAY.minusDays(1));
        assertThat(Deadline.of(used, Money.ZERO, true, false, TODAY)).allMatch(Deadline::done);
    }

    private static Grant grant(Money amount, LocalDate askBy) {
        return new Grant(
                new UUID(0, 1),
                "Hälsosamtal för äldre",
                2026,
                null,
                kr(100),
                amount,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2027, 2, 28),
                false,
                false,
                TargetGroup.ANYONE,
                List.of(CostType.STAFF),
                askBy,
                null,
                null,
                1);
    }

    private static AllocateGrant.Command allocation(String unit, long kronor) {
        return new AllocateGrant.Command(new UUID(0, 1), unit, kr(kronor), "VO 1", TODAY);
    }

    private static AllocateGrant.Command decided(LocalDate on) {
        return new AllocateGrant.Command(new UUID(0, 1), "Norr", kr(10), "VO 1", on);
    }

    private static List<Refusal> refusals(AllocateGrant.Command c, Purse purse) {
        return AllocateGrant.refusals(c, 2026, purse, TODAY);
    }

    private static UnitShare share(String unit, long given, long used) {
        return new UnitShare(unit, kr(given).ore(), kr(used).ore());
    }

    private static Money kr(long kronor) {
        return Money.kronor(kronor);
    }
}
