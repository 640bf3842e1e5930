package se.lotsen.referral.passon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.outbox.DeliverOne;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.referral.ConfirmReferral;
import se.lotsen.referral.DeclineReferral;
import se.lotsen.referral.ReceiveReferral;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralQueue;
import se.lotsen.referral.ShowReferral;
import se.lotsen.referral.StatusReason;
import se.lotsen.shared.Missing;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

class PassOnReferralTest {

    private static final Set<ConsentItem> BACK = Set.of(ConsentItem.CONTACT, ConsentItem.OUTCOME);

    private final Cast here = Cast.newMunicipality();
    private final Cast there = Cast.neighbourOf(here);
    private final PersonNumber someone = Cast.someone();
    private final ReceiveReferral.Command sent = Sending.aReferral(someone);
    private final Referral referral = Sending.received(here, sent);
    private final PassOnReferral passOn = TestApp.bean(PassOnReferral.class);
    private final CarryLetters carry = TestApp.bean(CarryLetters.class);
    private final List<String> faults = new ArrayList<>();
    private int hoursLater;

    @AfterEach
    void the_database_works_again() {
        faults.forEach(Rows::arrange);
    }

    @Test
    void passing_on_ends_the_referral_here_and_writes_the_letter_in_one_step() {
        assertThat(passedOn()).isInstanceOf(PassOnReferral.Outcome.PassedOn.class);

        assertThat(row("select * from referral where referral_id = ?"))
                .containsEntry("state", "DECLINED")
                .containsEntry("task_status", "REJECTED")
                .containsEntry("business_status", "DECLINED")
                .containsEntry("reason_code", "WRONG_MUNICIPALITY")
                .containsEntry("suggested_owner", there.orgNumber());
        assertThat(row("select * from passed_on where referral_id = ?"))
                .containsEntry("to_municipality", there.municipalityId())
                .containsEntry("state", "WAITING");
        assertThat(Rows.of(
                        "select * from consent where direction = 'TO_OTHER_MUNICIPALITY' and municipality_id = ?", a()))
                .singleElement()
                .satisfies(consent -> assertThat(consent)
                        .containsEntry("form", "ORAL")
                        .containsEntry("asked_by", "Samira Haddad")
                        .containsEntry("party_name", "Ekeby " + b()));
        assertThat(count("select 1 from referral where municipality_id = ?", b()))
                .isZero();
    }

    @Test
    void the_health_centre_hears_that_it_is_passed_on_and_need_not_be_sent_again() {
        passedOn();
        TestApp.bean(DeliverOutbox.class).run();

        assertThat(String.valueOf(Rows.one("select text from report where municipality_id = ?", a())))
                .contains(
                        "Remissen är skickad vidare till kommunen Ekeby " + b()
                                + ". Personen har samtyckt till det. Ni behöver inte skicka den igen. Hälsningar.",
                        "Föreslagen mottagare har organisationsnummer");
    }

    @Test
    void what_was_sent_arrives_in_the_other_municipality_as_if_it_had_been_sent_there() {
        passedOn();
        carry.run();

        var mine = row("select * from referral where referral_id = ?");
        var theirs =
                Rows.of("select * from referral where municipality_id = ?", b()).getFirst();
        assertThat(theirs)
                .containsEntry("state", "SENT")
                .containsEntry("task_status", "REQUESTED")
                .containsEntry("business_status", "SENT")
                .containsEntry("channel", "PASSED_ON")
                .containsEntry("sender_unit_id", there.bjorken());
        for (var same : List.of(
                "placer_system",
                "placer_value",
                "authored_at",
                "practitioner_name",
                "practitioner_phone",
                "urgent",
                "reason",
                "own_wish",
                "direct_loneliness",
                "ucla3")) {
            assertThat(theirs).containsEntry(same, mine.get(same));
        }
        assertThat(Rows.of(
                        "select direction, array_to_string(items, ' ') as items, asked_by from consent where municipality_id = ?",
                        b()))
                .containsExactlyInAnyOrder(
                        Map.of(
                                "direction", "TO_MUNICIPALITY",
                                "items", "CONTACT OUTCOME PLAN REASON SCORES",
                                "asked_by", "Samira Haddad, kommunen Ekeby " + a()),
                        Map.of(
                                "direction", "TO_HEALTH_CENTRE",
                                "items", "CONTACT OUTCOME",
                                "asked_by", "Samira Haddad, kommunen Ekeby " + a()));
        assertThat(letter()).containsEntry("state", "ARRIVED").containsEntry("due_at", null);
    }

    @Test
    void it_stands_in_the_queue_there_with_where_it_came_from() {
        passedOn();
        carry.run();

        var item = TestApp.bean(ReferralQueue.class)
                .read(ReferralQueue.Queue.NEW, ReferralQueue.Filter.NONE, null, there.samira())
                .items()
                .getFirst();
        assertThat(item.passedOnFrom()).isEqualTo("Ekeby " + a());
        var shown = TestApp.bean(ShowPassOn.class).show(item.id(), there.samira());
        assertThat(shown.origin()).isNotNull().extracting("guide").isEqualTo("Samira Haddad");
        assertThat(shown.offers()).as("not back to where it came from").isEmpty();
    }

    @Test
    void the_guide_sees_when_it_has_arrived() {
        passedOn();
        var show = TestApp.bean(ShowPassOn.class);

        assertThat(sent(show)).extracting("state", "settledAt").containsExactly(LetterState.WAITING, null);
        carry.run();

        assertThat(sent(show)).extracting("state").isEqualTo(LetterState.ARRIVED);
    }

    @Test
    void the_access_log_tells_it_in_both() {
        passedOn();
        carry.run();

        assertThat(logged(a())).contains("PassOnReferral CHANGE", "ReadLetter DISCLOSE", "SettleLetter CHANGE");
        assertThat(logged(b())).contains("ReceiveLetter CHANGE");
        assertThat(Rows.of("select distinct actor_name from access_log where municipality_id = ?", b()))
                .singleElement()
                .isEqualTo(Map.of("actor_name", "Kommunen Ekeby " + a() + ", genom Lotsen"));
    }

    @Test
    void without_the_persons_yes_nothing_is_passed_on() {
        var outcome = passOn.passOn(command(null), here.samira());

        assertThat(refused(outcome)).containsExactly("passOn.agreement");
        assertThat(row("select state from referral where referral_id = ?")).containsEntry("state", "SENT");
        assertThat(count("select 1 from passed_on where municipality_id = ?", a()))
                .isZero();
    }

    @Test
    void a_yes_that_has_not_been_said_yet_is_none() {
        var tomorrow = today().plusDays(1);

        var outcome =
                passOn.passOn(command(new PassOnReferral.Agreement(Consent.Form.ORAL, tomorrow, BACK)), here.samira());

        assertThat(refused(outcome)).containsExactly("consent.givenOn.ahead");
    }

    @Test
    void a_person_with_protected_identity_is_never_passed_on_by_machine() {
        var hidden = Sending.received(here, Sending.aReferral(Cast.someone(), Protection.SEKRETESSMARKERING, Set.of()));
        var command = new PassOnReferral.Command(hidden.file().id(), b(), agreement(), "");

        assertThat(refused(passOn.passOn(command, here.omar()))).containsExactly("passOn.protected");
        assertThatThrownBy(() -> passOn.passOn(command, here.samira())).isInstanceOf(Missing.class);
        assertThat(count("select 1 from passed_on where municipality_id = ?", a()))
                .isZero();
    }

    @Test
    void a_person_who_becomes_protected_meanwhile_is_not_sent_and_the_health_centre_is_told() {
        passedOn();
        Rows.arrange("update person set protection = 'SEKRETESSMARKERING' where municipality_id = ?", a());
        carry.run();
        TestApp.bean(DeliverOutbox.class).run();

        assertThat(letter()).containsEntry("state", "STOPPED").containsEntry("reason", "PROTECTED");
        assertThat(Rows.of("select text from report where municipality_id = ?", a()))
                .isNotEmpty()
                .noneSatisfy(
                        report -> assertThat(String.valueOf(report.get("text"))).contains("skydd"));
        assertThat(count("select 1 from person where municipality_id = ?", b())).isZero();
        assertThat(reports()).hasSize(2).last().asString().contains("Remissen är inte skickad");
    }

    @Test
    void a_consent_that_is_withdrawn_meanwhile_stops_it() {
        passedOn();
        Rows.arrange(
                "update consent set withdrawn_at = now() where municipality_id = ? and direction = 'TO_OTHER_MUNICIPALITY'",
                a());
        carry.run();

        assertThat(letter()).containsEntry("state", "STOPPED").containsEntry("reason", "CONSENT_WITHDRAWN");
        assertThat(count("select 1 from person where municipality_id = ?", b())).isZero();
    }

    @Test
    void it_goes_only_where_the_same_health_centre_is_connected() {
        var elsewhere = Cast.newMunicipality();
        var unmanned = Cast.neighbourOf(here);
        Rows.arrange("update staff set active = false where municipality_id = ?", unmanned.municipalityId());

        assertThat(offers()).containsExactly(b());
        for (var to : List.of(elsewhere, unmanned, here)) {
            var command = new PassOnReferral.Command(id(), to.municipalityId(), agreement(), "");
            assertThat(refused(passOn.passOn(command, here.samira()))).containsExactly("passOn.to");
        }
    }

    @Test
    void a_health_centre_that_is_gone_there_meanwhile_is_told() {
        passedOn();
        Rows.arrange("update unit set hsa_id = null where municipality_id = ? and kind = 'HEALTH_CENTRE'", b());
        carry.run();

        assertThat(letter()).containsEntry("state", "REFUSED").containsEntry("reason", "HEALTH_CENTRE_UNKNOWN");
    }

    @Test
    void an_open_referral_there_refuses_it_and_both_are_told() {
        var open = Sending.received(there, Sending.aReferral(someone));
        passedOn();
        carry.run();
        TestApp.bean(DeliverOutbox.class).run();

        assertThat(letter()).containsEntry("state", "REFUSED").containsEntry("reason", "OPEN_REFERRAL_EXISTS");
        assertThat(Rows.of("select referral_id from referral where municipality_id = ?", b()))
                .containsExactly(Map.of("referral_id", open.file().id()));
        assertThat(reports()).hasSize(2).last().asString().contains("redan en öppen remiss för personen där");
    }

    @Test
    void a_health_centre_that_sent_it_there_itself_has_one_referral_there() {
        passedOn();
        var receive = TestApp.bean(ReceiveReferral.class);
        receive.receive(sent, there.bjorkensSystem());
        carry.run();

        assertThat(letter()).containsEntry("state", "ARRIVED");
        assertThat(count("select 1 from referral where municipality_id = ?", b()))
                .isEqualTo(1);
    }

    @Test
    void what_was_answered_there_before_is_not_opened_again() {
        var before = Sending.received(there, sent);
        TestApp.bean(DeclineReferral.class)
                .decline(new DeclineReferral.Command(before.file().id(), StatusReason.OTHER, "Nej."), there.samira());
        passedOn();
        carry.run();

        assertThat(letter()).containsEntry("state", "REFUSED").containsEntry("reason", "ANSWERED_BEFORE");
    }

    @Test
    void a_case_under_way_there_takes_it_in_as_any_other_referral() {
        var other = TestApp.bean(ReceiveReferral.class)
                .receive(
                        Sending.aReferral(someone),
                        new Actor(
                                b(),
                                "linden",
                                null,
                                "VC Linden",
                                se.lotsen.access.Role.SENDER_SYSTEM,
                                there.lars().unitId(),
                                true));
        accept(((ReceiveReferral.Outcome.Received) other).referral().file().id());
        passedOn();
        carry.run();

        var accepted = accept(arrivedId());

        assertThat(accepted.attached()).isTrue();
        assertThat(count("select 1 from case_file where municipality_id = ?", b()))
                .isEqualTo(1);
    }

    @Test
    void a_fault_in_any_step_is_tried_again_later_and_carried_once() {
        passedOn();
        failOn("access_log", "new.municipality_id = '%s' and new.what = 'ReadLetter'".formatted(a()));
        carry.run();
        assertThat(letter()).containsEntry("state", "WAITING").containsEntry("attempts", 1);

        theDatabaseWorks();
        failOn("referral_origin", "new.municipality_id = '%s'".formatted(b()));
        later();
        assertThat(letter()).containsEntry("attempts", 2);
        assertThat(count("select 1 from person where municipality_id = ?", b())).isZero();

        theDatabaseWorks();
        failOn("passed_on", "new.municipality_id = '%s' and new.state = 'ARRIVED'".formatted(a()));
        later();
        assertThat(letter()).containsEntry("state", "WAITING").containsEntry("attempts", 3);
        assertThat(count("select 1 from referral where municipality_id = ?", b()))
                .isEqualTo(1);

        theDatabaseWorks();
        TestApp.bean(ConfirmReferral.class).confirm(arrivedId(), there.samira());
        later();
        assertThat(letter()).containsEntry("state", "ARRIVED").containsEntry("attempts", 3);
        assertThat(count("select 1 from referral where municipality_id = ? and state = 'IN_TRIAGE'", b()))
                .isEqualTo(1);
        assertThat(count("select 1 from referral_origin where municipality_id = ?", b()))
                .isEqualTo(1);
    }

    @Test
    void a_failed_letter_waits_before_it_is_tried_again() {
        passedOn();
        failOn("referral_origin", "new.municipality_id = '%s'".formatted(b()));
        carry.run();
        theDatabaseWorks();
        carry.run();

        assertThat(letter()).containsEntry("state", "WAITING").containsEntry("attempts", 1);
        assertThat(sent(TestApp.bean(ShowPassOn.class)).hasFailed()).isTrue();
    }

    @Test
    void a_letter_that_fails_for_a_day_is_given_up_and_a_guide_has_it_tried_again() {
        passedOn();
        failOn("referral_origin", "new.municipality_id = '%s'".formatted(b()));
        Rows.arrange("update passed_on set attempts = ? where referral_id = ?", SettleLetter.MOST_ATTEMPTS - 2, id());
        carry.run();
        assertThat(letter()).containsEntry("state", "WAITING");
        assertThat(stuck()).isEmpty();

        later();

        assertThat(letter())
                .containsEntry("state", "STOPPED")
                .containsEntry("reason", "FAULT")
                .containsEntry("due_at", null)
                .extractingByKey("last_error")
                .asString()
                .startsWith("The database refused it (SQL state P0001). Tell whoever maintains Lotsen: ")
                .doesNotContain("fault");
        deliver();
        assertThat(reports()).hasSize(2).last().asString().contains("tekniskt fel hos oss", "eller ring oss");
        assertThat(stuck()).extracting(StuckLetter::referralId).containsExactly(id());
        assertThat(TestApp.bean(ShowUndeliveredLetters.class).of(here.admin()))
                .singleElement()
                .satisfies(line -> assertThat(line.nextAt()).isNull());

        assertThat(again()).isInstanceOf(TryLetterAgain.Outcome.OnItsWay.class);
        assertThat(again()).isInstanceOf(TryLetterAgain.Outcome.NotGivenUp.class);
        carry.run();
        assertThat(letter()).as("one try for each press").containsEntry("state", "STOPPED");

        theDatabaseWorks();
        again();
        carry.run();
        deliver();
        assertThat(letter())
                .containsEntry("state", "ARRIVED")
                .containsEntry("reason", null)
                .containsEntry("last_error", null);
        assertThat(reports()).hasSize(3).last().asString().contains("Remissen har nu kommit fram");
        assertThat(stuck()).isEmpty();
        assertThat(TestApp.bean(ShowUndeliveredLetters.class).of(here.admin())).isEmpty();
    }

    @Test
    void what_never_failed_is_not_tried_again_and_a_protected_persons_letter_is_hidden() {
        passedOn();
        assertThat(again()).isInstanceOf(TryLetterAgain.Outcome.NotGivenUp.class);
        Rows.arrange(
                "update passed_on set state = 'STOPPED', reason = 'FAULT', settled_at = now(), due_at = null where referral_id = ?",
                id());
        Rows.arrange("update person set protection = 'SEKRETESSMARKERING' where municipality_id = ?", a());

        assertThat(stuck()).isEmpty();
        assertThat(TestApp.bean(ShowStuckLetters.class).of(here.omar())).hasSize(1);
        assertThatThrownBy(this::again).isInstanceOf(Missing.class);
    }

    @Test
    void the_attempts_are_those_of_a_day() {
        var waits = IntStream.range(1, SettleLetter.MOST_ATTEMPTS)
                .mapToObj(DeliverOne::waitAfter)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(waits).isBetween(Duration.ofHours(23), Duration.ofHours(25));
    }

    /** What was put when the letter was carried, however much later that was. */
    private void deliver() {
        var then = TestApp.clock().instant().plus(Duration.ofHours(hoursLater + 1));
        TestApp.clock().at(then, () -> TestApp.bean(DeliverOutbox.class).run());
    }

    private List<StuckLetter> stuck() {
        return TestApp.bean(ShowStuckLetters.class).of(here.samira());
    }

    private TryLetterAgain.Outcome again() {
        return TestApp.bean(TryLetterAgain.class).tryAgain(id(), here.samira());
    }

    @Test
    void being_stopped_before_the_answer_is_noted_and_declined_there_meanwhile_is_still_arrived() {
        passedOn();
        var read = TestApp.bean(ReadLetter.class).read(id(), Actor.system(a(), "carry-letters"));
        var letter = ((ReadLetter.Outcome.Ready) read).letter();
        TestApp.bean(ReceiveLetter.class).receive(letter, Actor.system(b(), "carry-letters"));
        TestApp.bean(DeclineReferral.class)
                .decline(new DeclineReferral.Command(arrivedId(), StatusReason.OTHER, "Nej."), there.samira());
        carry.run();

        assertThat(letter()).containsEntry("state", "ARRIVED");
        assertThat(count("select 1 from referral where municipality_id = ? and state = 'DECLINED'", b()))
                .isEqualTo(1);
    }

    @Test
    void a_third_municipality_with_the_same_health_centre_sees_nothing() {
        var third = Cast.neighbourOf(here);
        passedOn();
        carry.run();

        var theirId = arrivedId();
        var show = TestApp.bean(ShowPassOn.class);
        var showReferral = TestApp.bean(ShowReferral.class);
        for (var id : List.of(id(), theirId)) {
            assertThatThrownBy(() -> show.show(id, third.samira())).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> showReferral.show(id, third.samira())).isInstanceOf(Missing.class);
        }
        assertThatThrownBy(() -> showReferral.show(theirId, here.samira())).isInstanceOf(Missing.class);
        for (var table : List.of("person", "referral", "referral_origin", "passed_on", "consent")) {
            assertThat(count("select 1 from " + table + " where municipality_id = ?", third.municipalityId()))
                    .as(table)
                    .isZero();
        }
        assertThat(count(
                        "select 1 from access_log where municipality_id = ? and (action <> 'REFUSE' or person_ids <> '{}')",
                        third.municipalityId()))
                .isZero();
    }

    @Test
    void an_answered_referral_is_not_passed_on() {
        passedOn();

        assertThat(passedOn()).isInstanceOf(PassOnReferral.Outcome.AlreadyAnswered.class);
        assertThat(count("select 1 from passed_on where municipality_id = ?", a()))
                .isEqualTo(1);
    }

    private PassOnReferral.Outcome passedOn() {
        return passOn.passOn(command(agreement()), here.samira());
    }

    private PassOnReferral.Command command(PassOnReferral.@Nullable Agreement agreement) {
        return new PassOnReferral.Command(id(), b(), agreement, "Hälsningar.");
    }

    private static PassOnReferral.Agreement agreement() {
        return new PassOnReferral.Agreement(Consent.Form.ORAL, today(), BACK);
    }

    private static LocalDate today() {
        return Swedish.today(TestApp.clock());
    }

    /** The longest wait later than the last time. */
    private void later() {
        hoursLater++;
        TestApp.clock().at(TestApp.clock().instant().plus(Duration.ofHours(hoursLater)), carry::run);
    }

    /** Makes the database refuse to write a row. */
    private void failOn(String table, String when) {
        var name = "fault_" + a();
        Rows.arrange(
                "create function %s() returns trigger language plpgsql as $$ begin if %s then raise exception 'fault'; end if; return new; end $$"
                        .formatted(name, when));
        Rows.arrange("create trigger %s before insert or update on %s for each row execute function %s()"
                .formatted(name, table, name));
        faults.add("drop function %s() cascade".formatted(name));
    }

    private void theDatabaseWorks() {
        faults.forEach(Rows::arrange);
        faults.clear();
    }

    private AcceptReferral.Outcome.Accepted accept(UUID referralId) {
        var command = new AcceptReferral.Command(referralId, true, today(), null);
        return (AcceptReferral.Outcome.Accepted)
                TestApp.bean(AcceptReferral.class).accept(command, there.samira());
    }

    private UUID arrivedId() {
        return (UUID) Objects.requireNonNull(
                Rows.one("select referral_id from referral where municipality_id = ? and channel = 'PASSED_ON'", b()));
    }

    private ShowPassOn.Sent sent(ShowPassOn show) {
        return Objects.requireNonNull(show.show(id(), here.samira()).sent());
    }

    private List<String> offers() {
        return TestApp.bean(ShowPassOn.class).show(id(), here.samira()).offers().stream()
                .map(Neighbour::municipalityId)
                .toList();
    }

    private static List<String> refused(PassOnReferral.Outcome outcome) {
        return ((PassOnReferral.Outcome.Refused) outcome)
                .errors().stream().map(se.lotsen.shared.FieldError::messageKey).toList();
    }

    private List<String> reports() {
        return Rows.of("select text from report where municipality_id = ? order by report_id", a()).stream()
                .map(row -> String.valueOf(row.get("text")))
                .toList();
    }

    private static List<String> logged(String municipalityId) {
        return Rows.of("select what || ' ' || action as line from access_log where municipality_id = ?", municipalityId)
                .stream()
                .map(row -> String.valueOf(row.get("line")))
                .toList();
    }

    private Map<String, @Nullable Object> letter() {
        return row("select * from passed_on where referral_id = ?");
    }

    private Map<String, @Nullable Object> row(String sql) {
        return Rows.of(sql, id()).getFirst();
    }

    private static int count(String sql, String municipalityId) {
        return Rows.count(sql, municipalityId);
    }

    private UUID id() {
        return referral.file().id();
    }

    private String a() {
        return here.municipalityId();
    }

    private String b() {
        return there.municipalityId();
    }
}
