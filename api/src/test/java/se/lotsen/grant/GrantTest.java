package se.lotsen.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class GrantTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 30);

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private final Cast cast = Cast.newMunicipality();
    private final OpenGrant open = TestApp.bean(OpenGrant.class);
    private final PostCost post = TestApp.bean(PostCost.class);
    private final ReversePosting reverse = TestApp.bean(ReversePosting.class);
    private final GrantLedger ledger = TestApp.bean(GrantLedger.class);
    private UUID grantId = new UUID(0, 0);

    @BeforeEach
    void a_grant_of_512_000_for_2026() {
        grantId = opened(healthTalks(Money.kronor(512_000))).id();
    }

    @Test
    void a_cost_is_booked_and_the_rest_is_left() {
        var outcome = post.post(salary("V-1", Money.kronor(26_660)), cast.maria());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PostCost.Outcome.Posted.class,
                        posted -> assertThat(posted.left()).isEqualTo(Money.kronor(485_340)));
        assertThat(Rows.of("select amount_ore, purpose, posted_by from grant_posting where municipality_id = ?", id()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("amount_ore", 2_666_000L)
                        .containsEntry("purpose", "IMPROVE_TALKS")
                        .containsEntry("posted_by", cast.maria().staffId()));
    }

    @Test
    void a_bus_to_an_outing_is_refused_with_the_rule_in_its_own_words() {
        var bus = new PostCost.Command(
                grantId,
                OCTOBER,
                Money.kronor(4_000),
                CostType.OTHER,
                Purpose.ACTIVITY,
                Provider.OWN,
                null,
                "V-2",
                "Buss till utflykt",
                null,
                false);

        assertThat(refusals(bus)).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("purpose");
            assertThat(refusal.rule()).isEqualTo("grant.rule.activityNotAllowed");
            assertThat(refusal.quoted())
                    .isEqualTo(new GrantCondition(
                            GrantCondition.Kind.ACTIVITIES,
                            "Statsbidraget får inte finansiera aktiviteter för äldre",
                            "Socialstyrelsen, Statsbidrag till kommunerna för arbete med hälsosamtal för äldre, 2026"));
        });
        assertThat(Rows.count("select 1 from grant_posting where municipality_id = ?", id()))
                .isZero();
    }

    @Test
    void a_grant_that_allows_activities_pays_them() {
        var other = opened(project("Motverka ensamhet", Set.of(CostType.OTHER)));
        var bus = new PostCost.Command(
                other.id(),
                OCTOBER,
                Money.kronor(4_000),
                CostType.OTHER,
                Purpose.ACTIVITY,
                Provider.OWN,
                null,
                "V-2",
                "Buss till utflykt",
                null,
                false);

        assertThat(post.post(bus, cast.maria())).isInstanceOf(PostCost.Outcome.Posted.class);
    }

    @Test
    void a_date_after_the_last_day_is_refused_with_the_period() {
        var late = cost(LocalDate.of(2027, 1, 3), Money.kronor(100), "V-3");

        assertThat(refusals(late))
                .containsExactly(
                        Refusal.of("bookedOn", "dateOutside", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void more_than_what_is_left_is_refused_with_what_is_left() {
        post.post(salary("V-1", Money.kronor(500_000)), cast.maria());

        assertThat(refusals(salary("V-2", Money.parse("12 000,01").orElseThrow())))
                .containsExactly(Refusal.of(
                        "amount", "notEnoughLeft", Money.kronor(12_000).text()));
        assertThat(post.post(salary("V-2", Money.kronor(12_000)), cast.maria()))
                .isInstanceOf(PostCost.Outcome.Posted.class);
    }

    @Test
    void a_used_voucher_is_refused() {
        post.post(salary("V-1", Money.kronor(100)), cast.maria());

        assertThat(refusals(salary(" V-1 ", Money.kronor(200))))
                .containsExactly(Refusal.of("voucher", "voucherUsed", "V-1"));
    }

    @Test
    void a_voucher_is_the_same_however_it_is_written() {
        post.post(salary("V-1", Money.kronor(100)), cast.maria());

        for (var written : List.of("v-1", "V 1", "v1", "V\u00a01", "V\u20131")) {
            assertThat(refusals(salary(written, Money.kronor(200))))
                    .as(written)
                    .containsExactly(Refusal.of("voucher", "voucherUsed", written));
        }
        assertThatThrownBy(() -> Rows.arrange("""
                insert into grant_posting (municipality_id, posting_id, grant_id, booked_on, amount_ore, cost_type, purpose,
                                           provider, voucher, description, posted_at, posted_by)
                select municipality_id, gen_random_uuid(), grant_id, booked_on, amount_ore, cost_type, purpose, provider, 'v 1',
                       description, posted_at, posted_by
                from grant_posting where municipality_id = ?
                """, id())).rootCause().hasMessageContaining("grant_posting_voucher");
    }

    @Test
    void a_series_and_its_number_are_two_things() {
        post.post(salary("1-11", Money.kronor(100)), cast.maria());

        assertThat(post.post(salary("11-1", Money.kronor(100)), cast.maria()))
                .isInstanceOf(PostCost.Outcome.Posted.class);
    }

    @Test
    void the_same_voucher_and_amount_in_the_next_year_is_asked_about_and_the_answer_is_kept() {
        var before = opened(healthTalks(2025, Money.kronor(10_000)));
        var december = new PostCost.Command(
                before.id(),
                LocalDate.of(2025, 12, 31),
                Money.kronor(100),
                CostType.STAFF,
                Purpose.IMPROVE_TALKS,
                Provider.OWN,
                null,
                "V-1",
                "Lön",
                null,
                false);
        assertThat(post.post(december, cast.maria())).isInstanceOf(PostCost.Outcome.Posted.class);
        var january = cost(LocalDate.of(2026, 1, 2), Money.kronor(100), "v 1");

        assertThat(refusals(january))
                .containsExactly(Refusal.of(
                        "anotherCost",
                        "sameCostPerhaps",
                        "v 1",
                        Money.kronor(100).text(),
                        OpenGrant.HEALTH_TALKS + " 2025"));
        assertThat(post.post(cost(LocalDate.of(2026, 1, 2), Money.kronor(99), "V-1"), cast.maria()))
                .as("another amount is another cost")
                .isInstanceOf(PostCost.Outcome.Posted.class);
        assertThat(post.post(saidToBeAnother(cost(LocalDate.of(2026, 1, 3), Money.kronor(100), "V-1")), cast.maria()))
                .as("once a year, whatever is answered")
                .isInstanceOf(PostCost.Outcome.Refused.class);
    }

    @Test
    void a_manager_can_say_that_it_is_another_cost() {
        var before = opened(healthTalks(2025, Money.kronor(10_000)));
        Rows.arrange("""
                insert into grant_posting (municipality_id, posting_id, grant_id, booked_on, amount_ore, cost_type, purpose,
                                           provider, voucher, description, posted_at, posted_by)
                values (?, gen_random_uuid(), ?, '2025-12-31', 10000, 'STAFF', 'IMPROVE_TALKS', 'OWN', 'V-1', 'Lön', now(), ?)
                """, id(), before.id(), cast.maria().staffId());

        var answered = saidToBeAnother(cost(LocalDate.of(2026, 1, 2), Money.kronor(100), "V-1"));
        assertThat(post.post(answered, cast.maria())).isInstanceOf(PostCost.Outcome.Posted.class);
        assertThat(post.post(saidToBeAnother(salary("V-2", Money.kronor(100))), cast.maria()))
                .isInstanceOf(PostCost.Outcome.Posted.class);

        assertThat(ledger.show(grantId, cast.maria()).postings())
                .extracting(Posting::voucher, Posting::toldApart)
                .containsExactly(tuple("V-2", false), tuple("V-1", true));
    }

    @Test
    void a_cost_is_not_dated_ahead() {
        TestApp.clock()
                .at(
                        Instant.parse("2026-10-29T08:00:00Z"),
                        () -> assertThat(refusals(salary("V-1", Money.kronor(100))))
                                .containsExactly(Refusal.of("bookedOn", "dateAhead")));
        TestApp.clock()
                .at(
                        Instant.parse("2026-10-30T08:00:00Z"),
                        () -> assertThat(post.post(salary("V-1", Money.kronor(100)), cast.maria()))
                                .isInstanceOf(PostCost.Outcome.Posted.class));
    }

    @Test
    void a_grant_is_of_this_year_or_the_next_or_one_that_has_been() {
        var thisYear = Swedish.today(TestApp.clock()).getYear();

        for (var year : List.of(1999, thisYear + 2)) {
            var far = OpenGrant.Command.notAskedFor(
                    GrantFacts.healthTalks(year, Money.kronor(1), null, null, TargetGroup.ANYONE));
            assertThat(open.open(far, cast.maria()))
                    .isEqualTo(new OpenGrant.Outcome.Refused(
                            List.of(Refusal.of("year", "yearUnknown", Integer.toString(thisYear + 1)))));
        }
    }

    @Test
    void what_is_neither_talk_nor_activity_is_paid_where_the_grant_says_so() {
        var other = opened(project("Äldreomsorgslyftet", Set.of(CostType.TRAINING)));

        assertThat(post.post(course(other.id()), cast.maria())).isInstanceOf(PostCost.Outcome.Posted.class);
        assertThat(refusals(course(grantId)))
                .contains(Refusal.of("purpose", "otherPurposeNotAllowed"))
                .extracting(Refusal::field)
                .containsExactly("purpose", "voucher");
    }

    @Test
    void what_holds_of_a_requisition_holds_when_the_grant_is_entered() {
        var facts = new GrantFacts(
                "Motverka ensamhet",
                2026,
                null,
                Money.kronor(10),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                null,
                true,
                false,
                TargetGroup.ANYONE,
                Set.of(CostType.STAFF),
                LocalDate.of(2026, 3, 1),
                null,
                List.of());

        assertThat(opening(facts, Money.kronor(10), null))
                .containsExactly(Refusal.of("requisitionedOn", "askedOnMissing"));
        assertThat(opening(facts, Money.kronor(10), MARCH))
                .containsExactly(Refusal.of("requisitionedOn", "askedTooLate", LocalDate.of(2026, 3, 1)));
        assertThat(opening(facts, Money.ZERO, MARCH.minusDays(1)))
                .containsExactly(Refusal.of("amount", "amountNotPositive"));
        assertThat(opening(facts, Money.kronor(10), LocalDate.of(2999, 1, 1)))
                .extracting(Refusal::rule)
                .containsExactly("grant.rule.askedTooLate", "grant.rule.askedAhead");
        var asked = TestApp.bean(RequisitionGrant.class)
                .requisition(
                        new RequisitionGrant.Command(grantId, Money.kronor(10), LocalDate.of(2999, 1, 1)),
                        cast.maria());
        assertThat(asked).isEqualTo(new Outcome.Refused(List.of(Refusal.of("day", "askedAhead"))));
    }

    @Test
    void the_same_voucher_is_refused_on_another_grant_by_the_rule_and_by_the_database() {
        post.post(salary("V-1", Money.kronor(100)), cast.maria());
        var other = opened(project("Motverka ensamhet", Set.of(CostType.STAFF)));
        var again = new PostCost.Command(
                other.id(),
                OCTOBER,
                Money.kronor(100),
                CostType.STAFF,
                Purpose.IMPROVE_TALKS,
                Provider.OWN,
                null,
                "V-1",
                "Lön",
                null,
                false);

        assertThat(refusals(again))
                .containsExactly(
                        Refusal.of("voucher", "voucherUsedElsewhere", "V-1", OpenGrant.HEALTH_TALKS + " 2026"));
        assertThatThrownBy(() -> Rows.arrange("""
                insert into grant_posting (municipality_id, posting_id, grant_id, booked_on, amount_ore, cost_type, purpose,
                                           provider, voucher, description, posted_at, posted_by)
                select municipality_id, gen_random_uuid(), ?, booked_on, amount_ore, cost_type, purpose, provider, voucher,
                       description, posted_at, posted_by
                from grant_posting where municipality_id = ?
                """, other.id(), id()))
                .rootCause()
                .hasMessageContaining("grant_posting_voucher");
    }

    @Test
    void a_kind_of_cost_that_the_grant_does_not_pay_is_refused() {
        var other = opened(project("Motverka ensamhet", Set.of(CostType.STAFF)));
        var course = new PostCost.Command(
                other.id(),
                OCTOBER,
                Money.kronor(100),
                CostType.TRAINING,
                Purpose.ACTIVITY,
                Provider.OWN,
                null,
                "V-1",
                "Kurs",
                null,
                false);

        assertThat(refusals(course)).containsExactly(Refusal.of("type", "typeNotAllowed"));
    }

    @Test
    void nothing_and_less_than_nothing_are_refused() {
        assertThat(refusals(salary("V-1", Money.ZERO))).containsExactly(Refusal.of("amount", "amountNotPositive"));
        assertThat(refusals(salary("V-1", Money.kronor(-5))))
                .containsExactly(Refusal.of("amount", "amountNotPositive"));
    }

    @Test
    void every_broken_rule_is_told_at_once() {
        var wrong = new PostCost.Command(
                grantId,
                LocalDate.of(2025, 12, 31),
                Money.kronor(600_000),
                CostType.STAFF,
                Purpose.ACTIVITY,
                Provider.PRIVATE,
                new BigDecimal("-1"),
                " ",
                " ",
                null,
                false);

        assertThat(refusals(wrong))
                .extracting(Refusal::field)
                .containsExactly("purpose", "bookedOn", "amount", "voucher", "description", "hours");
    }

    @Test
    void hours_and_vouchers_beyond_measure_are_refused() {
        var beyond = new PostCost.Command(
                grantId,
                OCTOBER,
                Money.kronor(1_000),
                CostType.STAFF,
                Purpose.IMPROVE_TALKS,
                Provider.OWN,
                new BigDecimal("4294967296"),
                "V".repeat(61),
                "Lön",
                null,
                false);

        assertThat(refusals(beyond)).extracting(Refusal::field).containsExactly("voucher", "hours");
    }

    @Test
    void two_costs_at_once_cannot_use_the_same_money() throws Exception {
        Callable<PostCost.Outcome> one = () -> post.post(salary("V-1", Money.kronor(300_000)), cast.maria());
        Callable<PostCost.Outcome> other = () -> post.post(salary("V-2", Money.kronor(300_000)), cast.maria());

        assertThat(together(one, other)).hasAtLeastOneElementOfType(PostCost.Outcome.Refused.class);

        assertThat(Rows.count("select 1 from grant_posting where municipality_id = ?", id()))
                .isEqualTo(1);
    }

    @Test
    void a_grant_that_is_entered_in_two_windows_at_once_is_refused_in_one_by_the_rule() throws Exception {
        Callable<OpenGrant.Outcome> enter = () -> open.open(healthTalks(2025, Money.kronor(10)), cast.maria());

        assertThat(together(enter, enter))
                .filteredOn(OpenGrant.Outcome.Refused.class::isInstance)
                .containsExactly(new OpenGrant.Outcome.Refused(
                        List.of(Refusal.of("year", "grantExists", OpenGrant.HEALTH_TALKS, "2025"))));
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(one, other)).stream()
                    .map(result -> {
                        try {
                            return result.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        }
    }

    @Test
    void a_wrong_posting_is_taken_back_once_and_gives_its_voucher_free() {
        var posted = (PostCost.Outcome.Posted) post.post(salary("V-1", Money.kronor(1_000)), cast.maria());
        var correction = new ReversePosting.Command(grantId, posted.postingId(), "V-9", "Fel belopp");

        var first = reverse.reverse(correction, cast.maria());
        var again = reverse.reverse(
                new ReversePosting.Command(grantId, posted.postingId(), "V-10", "Fel belopp"), cast.maria());

        assertThat(first)
                .isInstanceOfSatisfying(
                        ReversePosting.Outcome.Reversed.class,
                        r -> assertThat(r.left()).isEqualTo(Money.kronor(512_000)));
        assertThat(again)
                .isInstanceOfSatisfying(
                        ReversePosting.Outcome.Refused.class,
                        r -> assertThat(r.refusals()).containsExactly(Refusal.of("posting", "alreadyReversed")));
        assertThat(post.post(salary("V-1", Money.kronor(900)), cast.maria()))
                .isInstanceOf(PostCost.Outcome.Posted.class);
        assertThat(ledger.show(grantId, cast.maria()).postings())
                .extracting(Posting::voucher, Posting::reverses)
                .containsExactlyInAnyOrder(tuple("V-1", null), tuple("V-9", "V-1"), tuple("V-1", null));
    }

    @Test
    void a_salary_without_hours_is_booked_and_lacks_them_while_it_stands() {
        var zero = withHours(salary("V-2", Money.kronor(100)), BigDecimal.ZERO);
        var posted =
                (PostCost.Outcome.Posted) post.post(withHours(salary("V-1", Money.kronor(100)), null), cast.maria());
        post.post(zero, cast.maria());
        post.post(salary("V-3", Money.kronor(100)), cast.maria());
        reverse.reverse(new ReversePosting.Command(grantId, posted.postingId(), "V-9", "Timmar"), cast.maria());

        assertThat(zero.lacksHours()).isTrue();
        assertThat(salary("V-3", Money.kronor(100)).lacksHours()).isFalse();
        assertThat(ledger.show(grantId, cast.maria()).postings())
                .extracting(Posting::voucher, Posting::lacksHours)
                .containsExactlyInAnyOrder(
                        tuple("V-1", false), tuple("V-9", false), tuple("V-2", true), tuple("V-3", false));
    }

    @Test
    void a_reversal_cannot_be_reversed_and_needs_voucher_and_reason() {
        var posted = (PostCost.Outcome.Posted) post.post(salary("V-1", Money.kronor(1_000)), cast.maria());
        var back = (ReversePosting.Outcome.Reversed) reverse.reverse(
                new ReversePosting.Command(grantId, posted.postingId(), "V-9", "Fel belopp"), cast.maria());

        var outcome = reverse.reverse(new ReversePosting.Command(grantId, back.postingId(), " ", " "), cast.maria());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ReversePosting.Outcome.Refused.class,
                        r -> assertThat(r.refusals())
                                .extracting(Refusal::rule)
                                .containsExactly(
                                        "grant.rule.isReversal",
                                        "grant.rule.voucherMissing",
                                        "grant.rule.reasonMissing"));
    }

    @Test
    void the_ledger_shows_used_left_to_repay_days_and_hours() {
        post.post(salary("V-1", Money.kronor(371_420)), cast.maria());

        TestApp.clock().at(Instant.parse("2026-11-23T08:00:00Z"), () -> {
            var shown = ledger.current(cast.maria()).orElseThrow();
            assertThat(shown.used()).isEqualTo(Money.kronor(371_420));
            assertThat(shown.left()).isEqualTo(Money.kronor(140_580));
            assertThat(shown.toRepay()).isEqualTo(Money.kronor(140_580));
            assertThat(shown.daysLeft()).isEqualTo(38);
            assertThat(shown.hours()).isEqualByComparingTo("62");
            assertThat(shown.postings()).singleElement().satisfies(line -> {
                assertThat(line.postedBy()).isEqualTo("Maria Berg");
                assertThat(line.mayBeReversed()).isTrue();
            });
        });
    }

    @Test
    void after_the_last_day_nothing_is_left_to_use_and_the_rest_is_repaid() {
        TestApp.clock().at(Instant.parse("2027-01-03T08:00:00Z"), () -> {
            var shown = ledger.show(grantId, cast.maria());
            assertThat(shown.left()).isEqualTo(Money.ZERO);
            assertThat(shown.toRepay()).isEqualTo(Money.kronor(512_000));
            assertThat(shown.daysLeft()).isZero();
        });
    }

    @Test
    void a_grant_above_its_ceiling_or_entered_twice_is_refused() {
        var above = new OpenGrant.Command(
                new GrantFacts(
                        OpenGrant.HEALTH_TALKS,
                        2026,
                        null,
                        Money.kronor(10),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2026, 1, 1),
                        null,
                        false,
                        false,
                        TargetGroup.WITHOUT_HOME_CARE,
                        Set.of(CostType.STAFF),
                        null,
                        null,
                        List.of()),
                Money.kronor(11),
                MARCH);

        var outcome = open.open(above, cast.admin());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        OpenGrant.Outcome.Refused.class,
                        r -> assertThat(r.refusals())
                                .extracting(Refusal::rule)
                                .containsExactly(
                                        "grant.rule.grantExists",
                                        "grant.rule.aboveCeiling",
                                        "grant.rule.periodReversed"));
    }

    @Test
    void days_that_cannot_belong_together_are_refused_each_at_its_field() {
        var year = LocalDate.of(2026, 1, 1);
        var end = LocalDate.of(2026, 12, 31);

        assertThat(days(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 1, 1), LocalDate.of(2009, 1, 1), null))
                .containsExactly(
                        Refusal.of("usableTo", "usableOutsideYear", "2026"),
                        Refusal.of("reportDue", "reportBeforeLastDay", LocalDate.of(2011, 1, 1)));
        assertThat(days(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30), null, null))
                .containsExactly(Refusal.of("usableFrom", "usableOutsideYear", "2026"));
        assertThat(days(year, end, end.minusDays(1), null))
                .containsExactly(Refusal.of("reportDue", "reportBeforeLastDay", end));
        assertThat(days(year, end, LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 1)))
                .containsExactly(Refusal.of("requisitionDue", "requisitionAfterReport", LocalDate.of(2027, 2, 28)));
        assertThat(days(LocalDate.of(2025, 7, 1), year, year, year))
                .as("some day of the year, and the same day for all")
                .isEmpty();
        assertThat(days(end, LocalDate.of(2027, 6, 30), null, LocalDate.of(2027, 9, 1)))
                .as("asked for afterwards")
                .isEmpty();
    }

    private static List<Refusal> days(
            LocalDate from, LocalDate to, @Nullable LocalDate reportDue, @Nullable LocalDate requisitionDue) {
        return new GrantFacts(
                        OpenGrant.HEALTH_TALKS,
                        2026,
                        null,
                        Money.kronor(10),
                        from,
                        to,
                        reportDue,
                        false,
                        false,
                        TargetGroup.ANYONE,
                        Set.of(CostType.STAFF),
                        requisitionDue,
                        null,
                        List.of())
                .refusals(2026);
    }

    @Test
    void another_municipality_and_another_role_reach_nothing() {
        var posted = (PostCost.Outcome.Posted) post.post(salary("V-1", Money.kronor(1_000)), cast.maria());
        var elsewhere = Cast.newMunicipality();

        assertThat(ledger.grants(elsewhere.maria())).isEmpty();
        assertThat(ledger.current(elsewhere.maria())).isEmpty();
        assertThatThrownBy(() -> ledger.show(grantId, elsewhere.maria())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> post.post(salary("V-2", Money.kronor(1)), elsewhere.maria()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reverse.reverse(
                        new ReversePosting.Command(grantId, posted.postingId(), "V-9", "Fel"), elsewhere.maria()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> post.post(salary("V-2", Money.kronor(1)), cast.samira()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void a_posting_is_taken_back_on_its_own_grant_only() {
        var posted = (PostCost.Outcome.Posted) post.post(salary("V-1", Money.kronor(1_000)), cast.maria());
        var another = new ReversePosting.Command(UUID.randomUUID(), posted.postingId(), "V-9", "Fel");

        assertThatThrownBy(() -> reverse.reverse(another, cast.maria())).isInstanceOf(Missing.class);

        assertThat(Rows.count("select 1 from grant_posting where municipality_id = ?", id()))
                .isEqualTo(1);
    }

    private List<Refusal> refusals(PostCost.Command command) {
        var outcome = post.post(command, cast.maria());
        assertThat(outcome).isInstanceOf(PostCost.Outcome.Refused.class);
        return ((PostCost.Outcome.Refused) outcome).refusals();
    }

    private List<Refusal> opening(GrantFacts facts, Money amount, @Nullable LocalDate askedOn) {
        var outcome = open.open(new OpenGrant.Command(facts, amount, askedOn), cast.maria());
        return ((OpenGrant.Outcome.Refused) outcome).refusals();
    }

    private static PostCost.Command course(UUID grantId) {
        return new PostCost.Command(
                grantId,
                OCTOBER,
                Money.kronor(100),
                CostType.TRAINING,
                Purpose.OTHER,
                Provider.OWN,
                null,
                "K-1",
                "Kurs till undersköterska",
                null,
                false);
    }

    private static PostCost.Command withHours(PostCost.Command c, @Nullable BigDecimal hours) {
        return new PostCost.Command(
                c.grantId(),
                c.bookedOn(),
                c.amount(),
                c.type(),
                c.purpose(),
                c.provider(),
                hours,
                c.voucher(),
                c.description(),
                c.unit(),
                c.anotherCost());
    }

    private static PostCost.Command saidToBeAnother(PostCost.Command c) {
        return new PostCost.Command(
                c.grantId(),
                c.bookedOn(),
                c.amount(),
                c.type(),
                c.purpose(),
                c.provider(),
                c.hours(),
                c.voucher(),
                c.description(),
                c.unit(),
                true);
    }

    private PostCost.Command salary(String voucher, Money amount) {
        return cost(OCTOBER, amount, voucher);
    }

    private PostCost.Command cost(LocalDate on, Money amount, String voucher) {
        return new PostCost.Command(
                grantId,
                on,
                amount,
                CostType.STAFF,
                Purpose.IMPROVE_TALKS,
                Provider.OWN,
                new BigDecimal("62"),
                voucher,
                "Lön hälsosamtal, oktober",
                null,
                false);
    }

    private Grant opened(OpenGrant.Command command) {
        return ((OpenGrant.Outcome.Opened) open.open(command, cast.maria())).grant();
    }

    private static OpenGrant.Command healthTalks(Money amount) {
        return healthTalks(2026, amount);
    }

    private static OpenGrant.Command healthTalks(int year, Money amount) {
        return new OpenGrant.Command(
                GrantFacts.healthTalks(
                        year, amount, "9.1-1234/2026", LocalDate.of(year + 1, 2, 28), TargetGroup.WITHOUT_HOME_CARE),
                amount,
                MARCH.withYear(year));
    }

    private static OpenGrant.Command project(String name, Set<CostType> types) {
        return new OpenGrant.Command(
                new GrantFacts(
                        name,
                        2026,
                        null,
                        Money.kronor(10_000),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        null,
                        true,
                        true,
                        TargetGroup.WITH_HOME_CARE,
                        types,
                        null,
                        null,
                        List.of()),
                Money.kronor(10_000),
                MARCH);
    }

    private String id() {
        return cast.municipalityId();
    }
}
