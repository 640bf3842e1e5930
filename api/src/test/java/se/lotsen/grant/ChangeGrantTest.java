package se.lotsen.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class ChangeGrantTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 3, 2);

    private final Cast cast = Cast.newMunicipality();
    private final ChangeGrant change = TestApp.bean(ChangeGrant.class);
    private final GrantLedger ledgers = TestApp.bean(GrantLedger.class);
    private UUID grantId = new UUID(0, 0);

    @BeforeEach
    void a_grant_of_512_000_of_which_300_000_was_asked_for() {
        var command = new OpenGrant.Command(facts().facts(), Money.kronor(300_000), ASKED);
        grantId = ((OpenGrant.Outcome.Opened) TestApp.bean(OpenGrant.class).open(command, cast.maria()))
                .grant()
                .id();
    }

    @Test
    void the_ceiling_the_days_and_the_words_are_put_right_and_what_stood_before_is_kept() {
        var right = facts();
        right.ceiling = Money.kronor(540_000);
        right.reportDue = LocalDate.of(2027, 2, 28);
        right.contact = "Omar Ali";
        right.conditions =
                List.of(new GrantCondition(GrantCondition.Kind.PERIOD, "Medlen ska användas 2026", "Utlysningen"));

        assertThat(changed(1, right)).isEqualTo(new ChangeGrant.Outcome.Changed());

        var ledger = ledgers.show(grantId, cast.maria());
        assertThat(ledger.grant().ceiling()).isEqualTo(Money.kronor(540_000));
        assertThat(ledger.grant().reportDue()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(ledger.grant().version()).isEqualTo(2);
        assertThat(ledger.grant().amount()).as("asked for").isEqualTo(Money.kronor(300_000));
        assertThat(ledger.conditions()).containsExactlyElementsOf(right.conditions);
        assertThat(ledger.changes())
                .extracting(GrantChange::by, GrantChange::field, GrantChange::before, GrantChange::after)
                .containsExactlyInAnyOrder(
                        tuple("Maria Berg", "ceiling_ore", "51200000", "54000000"),
                        tuple("Maria Berg", "report_due", null, "2027-02-28"),
                        tuple("Maria Berg", "contact", "Maria Berg", "Omar Ali"),
                        tuple("Maria Berg", "PERIOD", null, "Medlen ska användas 2026, Utlysningen"),
                        tuple(
                                "Maria Berg",
                                "ACTIVITIES",
                                GrantCondition.NO_ACTIVITIES.quote() + ", " + GrantCondition.NO_ACTIVITIES.source(),
                                null));
    }

    @Test
    void an_earlier_amount_asked_for_is_kept() {
        var outcome = TestApp.bean(RequisitionGrant.class)
                .requisition(
                        new RequisitionGrant.Command(grantId, Money.kronor(350_000), ASKED.plusDays(1)), cast.maria());

        assertThat(outcome).isEqualTo(new Outcome.Written());
        assertThat(ledgers.show(grantId, cast.maria()).changes())
                .extracting(GrantChange::field, GrantChange::before, GrantChange::after)
                .containsExactlyInAnyOrder(
                        tuple("requisitioned_ore", "30000000", "35000000"),
                        tuple("requisitioned_on", "2026-03-02", "2026-03-03"));
    }

    @Test
    void who_comes_second_changes_nothing_and_sees_what_stands() {
        var first = facts();
        first.ceiling = Money.kronor(540_000);
        changed(1, first);
        var second = facts();
        second.ceiling = Money.kronor(600_000);

        assertThat(changed(1, second))
                .isInstanceOfSatisfying(
                        ChangeGrant.Outcome.Meanwhile.class,
                        meanwhile -> assertThat(meanwhile.now().ceiling()).isEqualTo(Money.kronor(540_000)));
        assertThat(ledgers.show(grantId, cast.maria()).grant().ceiling()).isEqualTo(Money.kronor(540_000));
    }

    @Test
    void what_is_asked_for_and_booked_must_still_be_inside() {
        posted(LocalDate.of(2026, 2, 3), CostType.TRAINING, "V-1");
        posted(LocalDate.of(2026, 9, 30), CostType.STAFF, "V-2");
        var narrow = facts();
        narrow.ceiling = Money.kronor(299_999);
        narrow.usableFrom = LocalDate.of(2026, 2, 4);
        narrow.usableTo = LocalDate.of(2026, 9, 29);
        narrow.requisitionDue = ASKED.minusDays(1);
        narrow.costTypes = Set.of(CostType.STAFF);

        assertThat(changed(1, narrow))
                .isEqualTo(new ChangeGrant.Outcome.Refused(List.of(
                        Refusal.of(
                                "ceiling",
                                "ceilingBelowAsked",
                                Money.kronor(300_000).text()),
                        Refusal.of("requisitionDue", "dueBeforeAsked", ASKED),
                        Refusal.of("usableFrom", "firstBooked", LocalDate.of(2026, 2, 3)),
                        Refusal.of("usableTo", "lastBooked", LocalDate.of(2026, 9, 30)),
                        Refusal.of("costTypes", "typeBooked", "V-1"))));
        assertThat(Rows.count("select 1 from grant_change where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    @Test
    void what_was_taken_back_stands_in_no_ones_way() {
        var course = posted(LocalDate.of(2026, 2, 3), CostType.TRAINING, "V-1");
        TestApp.bean(ReversePosting.class)
                .reverse(new ReversePosting.Command(grantId, course, "V-9", "Fel bidrag"), cast.maria());
        var narrow = facts();
        narrow.costTypes = Set.of(CostType.STAFF);
        narrow.usableFrom = LocalDate.of(2026, 3, 1);

        assertThat(changed(1, narrow)).isEqualTo(new ChangeGrant.Outcome.Changed());
    }

    @Test
    void a_name_and_year_that_another_grant_has_are_refused() {
        var other = facts();
        other.name = "Annat bidrag";
        TestApp.bean(OpenGrant.class).open(OpenGrant.Command.notAskedFor(other.facts()), cast.maria());

        assertThat(changed(1, other))
                .isEqualTo(new ChangeGrant.Outcome.Refused(
                        List.of(Refusal.of("year", "grantExists", "Annat bidrag", "2026"))));
    }

    @Test
    void a_grant_is_not_moved_to_a_year_far_ahead() {
        var far = facts();
        var next = Swedish.today(TestApp.clock()).getYear() + 1;
        far.year = next + 1;

        assertThat(changed(1, far))
                .isEqualTo(new ChangeGrant.Outcome.Refused(
                        List.of(Refusal.of("year", "yearUnknown", Integer.toString(next)))));
    }

    @Test
    void only_the_managers_of_the_municipality_change_it_and_nobody_changes_what_stood_before() {
        var command = new ChangeGrant.Command(grantId, 1, facts().facts());
        assertThatThrownBy(() -> change.change(command, Cast.newMunicipality().maria()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> change.change(command, cast.samira())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> change.change(command, cast.admin())).isInstanceOf(Forbidden.class);
        for (var right : List.of("UPDATE", "DELETE")) {
            assertThat(Rows.of("select has_table_privilege('lotsen_app', 'grant_change', '" + right + "') as may"))
                    .singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("may", false));
        }
    }

    private ChangeGrant.Outcome changed(int version, Facts right) {
        return change.change(new ChangeGrant.Command(grantId, version, right.facts()), cast.maria());
    }

    private UUID posted(LocalDate day, CostType type, String voucher) {
        var command = new PostCost.Command(
                grantId,
                day,
                Money.kronor(1_000),
                type,
                Purpose.EXTEND_TALKS,
                Provider.OWN,
                null,
                voucher,
                "Kostnad",
                null,
                false);
        return ((PostCost.Outcome.Posted) TestApp.bean(PostCost.class).post(command, cast.maria())).postingId();
    }

    private static Facts facts() {
        return new Facts();
    }

    /** The grant as it was entered, for a test to say what is right instead. */
    private static final class Facts {

        private String name = OpenGrant.HEALTH_TALKS;
        private int year = 2026;
        private Money ceiling = Money.kronor(512_000);
        private LocalDate usableFrom = LocalDate.of(2026, 1, 1);
        private LocalDate usableTo = LocalDate.of(2026, 12, 31);
        private @Nullable LocalDate reportDue;
        private Set<CostType> costTypes = EnumSet.allOf(CostType.class);
        private @Nullable LocalDate requisitionDue;
        private String contact = "Maria Berg";
        private List<GrantCondition> conditions = List.of(GrantCondition.NO_ACTIVITIES);

        GrantFacts facts() {
            return new GrantFacts(
                    name,
                    year,
                    null,
                    ceiling,
                    usableFrom,
                    usableTo,
                    reportDue,
                    false,
                    false,
                    TargetGroup.ANYONE,
                    costTypes,
                    requisitionDue,
                    contact,
                    conditions);
        }
    }
}
