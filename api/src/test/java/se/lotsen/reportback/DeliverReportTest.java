package se.lotsen.reportback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.VoidReferral;
import se.lotsen.casework.WithdrawConsent;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.outbox.ShowUndelivered;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.referral.AskForSupplement;
import se.lotsen.referral.DeclineReferral;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReportFacts;
import se.lotsen.referral.ReportKind;
import se.lotsen.referral.ReportPart;
import se.lotsen.referral.StatusReason;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

class DeliverReportTest {

    private final Cast cast = Cast.newMunicipality();
    private final DeliverOutbox outbox = TestApp.bean(DeliverOutbox.class);
    private final MyReferrals mine = TestApp.bean(MyReferrals.class);
    private final ReferralStatus status = TestApp.bean(ReferralStatus.class);

    @Test
    void the_nurse_reads_who_accepted_and_when_the_person_is_contacted() {
        var referral = Sending.received(cast);
        accept(referral);

        outbox.run();

        var report = onlyReport();
        assertThat(report.get("kind")).isEqualTo("RECEIPT");
        assertThat(String.valueOf(report.get("text")))
                .startsWith("Gäller K-E L, remiss " + referral.file().number() + ".\nRemissen är mottagen.")
                .endsWith("Samira Haddad, äldrelots, 070-174 06 05");
        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and action = 'DISCLOSE' and subject = ?",
                        id(),
                        referral.file().number()))
                .isEqualTo(1);
    }

    @Test
    void delivering_twice_writes_one_report() {
        accept(Sending.received(cast));
        outbox.run();
        Rows.arrange("update outbox set delivered_at = null where municipality_id = ?", id());

        outbox.run();

        assertThat(reports()).hasSize(1);
        assertThat(Rows.one("select delivered_at from outbox where municipality_id = ?", id()))
                .isNotNull();
        assertThat(Rows.count("select 1 from access_log where municipality_id = ? and action = 'DISCLOSE'", id()))
                .isEqualTo(1);
    }

    @Test
    void a_delivery_that_fails_leaves_nothing_and_is_tried_again() {
        accept(Sending.received(cast));
        Rows.arrange("update outbox set payload = '{\"kind\": \"NO_SUCH\"}' where municipality_id = ?", id());

        outbox.run();

        assertThat(reports()).isEmpty();
        assertThat(Rows.of("select attempts, delivered_at from outbox where municipality_id = ?", id()))
                .containsExactly(row("attempts", 1, "delivered_at", null));
        assertThat(TestApp.bean(ShowUndelivered.class).of(cast.admin()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.what()).isEqualTo("report");
                    assertThat(line.messages()).isEqualTo(1);
                    assertThat(line.lastError())
                            .startsWith("A fault in Lotsen: ")
                            .contains("Tell whoever maintains Lotsen: reportback.DeliverReport ")
                            .doesNotContain("NO_SUCH");
                });

        Rows.arrange(
                "update outbox set payload = cast(? as jsonb), due_at = due_at - interval '1 hour' where municipality_id = ?",
                json(talk(ReportPart.always("held", "Samtalet hölls."))),
                id());
        outbox.run();

        assertThat(String.valueOf(onlyReport().get("text"))).contains("Samtalet hölls.");
        assertThat(TestApp.bean(ShowUndelivered.class).of(cast.admin())).isEmpty();
    }

    @Test
    void items_outside_the_consent_are_withheld_and_said_so() {
        var referral =
                Sending.received(cast, Sending.aReferral(Cast.someone(), Protection.NONE, Set.of(ConsentItem.PLAN)));
        put(
                referral,
                talk(
                        ReportPart.always("held", "Samtalet hölls."),
                        ReportPart.needs(ConsentItem.PLAN, "plan", "Personen vill gå på körsång."),
                        ReportPart.score("ucla3", 7, "UCLA-3 var 7 av 9.")));

        outbox.run();

        var report = onlyReport();
        assertThat(String.valueOf(report.get("text")))
                .contains("körsång", "Det här delas inte med er")
                .doesNotContain("UCLA");
        assertThat(String.valueOf(report.get("parts"))).contains("\"plan\"").doesNotContain("ucla3");
        assertThat(String.valueOf(report.get("withheld"))).isEqualTo("{SCORES}");
    }

    @Test
    void a_consent_withdrawn_between_event_and_delivery_silences_the_report() {
        var referral = Sending.received(cast);
        var number = accept(referral);
        put(referral, talk(ReportPart.needs(ConsentItem.PLAN, "plan", "Personen vill gå på körsång.")));
        TestApp.bean(WithdrawConsent.class).withdraw(number, cast.bjorken(), cast.samira());

        outbox.run();

        assertThat(reports())
                .hasSize(2)
                .allSatisfy(report -> assertThat(String.valueOf(report.get("text")))
                        .contains(ReportText.CONSENT_WITHDRAWN)
                        .doesNotContain("körsång", "Remissen är mottagen"));
    }

    @Test
    void without_a_consent_back_only_what_the_referral_itself_allows_is_told() {
        var referral = Sending.received(cast, Sending.aReferral(Cast.someone(), Protection.NONE, Set.of()));
        put(
                referral,
                talk(
                        ReportPart.always("held", "Samtalet hölls."),
                        ReportPart.needs(ConsentItem.PLAN, "plan", "Personen vill gå på körsång.")));

        outbox.run();

        assertThat(String.valueOf(onlyReport().get("text")))
                .contains("Samtalet hölls.", "önskemål och plan")
                .doesNotContain("körsång");
    }

    @Test
    void only_the_withdrawal_is_told_when_the_consent_to_the_referral_is_withdrawn() {
        var referral = Sending.received(cast);
        put(
                referral,
                talk(
                        ReportPart.always("held", "Samtalet hölls."),
                        ReportPart.needs(ConsentItem.PLAN, "plan", "Personen vill gå på körsång.")));
        Rows.arrange("update consent set withdrawn_at = now() where municipality_id = ?", id());

        outbox.run();

        assertThat(String.valueOf(onlyReport().get("text")))
                .contains(ReportText.CONSENT_WITHDRAWN)
                .doesNotContain("Samtalet", "körsång");
        assertThat(onlyReport().get("parts")).hasToString("[]");
    }

    @Test
    void the_preview_is_what_the_nurse_then_reads() {
        var referral =
                Sending.received(cast, Sending.aReferral(Cast.someone(), Protection.NONE, Set.of(ConsentItem.PLAN)));
        var parts = DeclineReferral.answer(StatusReason.NO_CAPACITY, "Ring gärna i januari.", null);

        var preview = TestApp.bean(PreviewReport.class)
                .ofReferral(referral.file().id(), ReportKind.REJECTION, parts, cast.samira());
        TestApp.bean(DeclineReferral.class)
                .decline(
                        new DeclineReferral.Command(
                                referral.file().id(), StatusReason.NO_CAPACITY, "Ring gärna i januari."),
                        cast.samira());
        outbox.run();

        assertThat(preview.receiver()).isEqualTo("VC Björken");
        assertThat(onlyReport().get("text")).isEqualTo(preview.report().text());
    }

    @Test
    void the_preview_of_a_case_without_referrals_is_empty() {
        var previews =
                TestApp.bean(PreviewReport.class).ofCase(Ids.next(), ReportKind.HEALTH_TALK, List.of(), cast.samira());

        assertThat(previews).isEmpty();
    }

    @Test
    void the_nurse_sees_status_next_day_guide_and_unread_reports() {
        var referral = Sending.received(cast);

        var sent = mine.read(null, null, cast.helena());
        accept(referral);
        outbox.run();
        var accepted = mine.read(StatusGroup.UNDER_WAY, null, cast.helena());

        assertThat(sent.items()).singleElement().satisfies(item -> {
            assertThat(item.next()).isEqualTo(NextNews.ANSWER);
            assertThat(item.nextOn()).isEqualTo(referral.file().answerDue());
            assertThat(item.guideName()).isNull();
            assertThat(item.unread()).isZero();
        });
        assertThat(accepted.items()).singleElement().satisfies(item -> {
            assertThat(item.personName()).isEqualTo("Karl-Erik Lund");
            assertThat(item.next()).isEqualTo(NextNews.CONTACT);
            assertThat(item.nextOn()).isEqualTo(Swedish.today(TestApp.clock()));
            assertThat(item.guideName()).isEqualTo("Samira Haddad");
            assertThat(item.unread()).isEqualTo(1);
        });
        assertThat(accepted.counts()).containsEntry(StatusGroup.UNDER_WAY, 1).containsEntry(StatusGroup.GOT_SUPPORT, 0);
    }

    @Test
    void a_referral_that_was_a_mistake_counts_as_no_outcome() {
        var referral = Sending.received(cast);
        TestApp.bean(AcceptReferral.class)
                .accept(
                        new AcceptReferral.Command(referral.file().id(), true, Swedish.today(TestApp.clock()), null),
                        cast.samira());
        var voidReferral = TestApp.bean(VoidReferral.class);
        var found = voidReferral.find(referral.file().number(), cast.admin());
        voidReferral.mark(new VoidReferral.Command(found.number(), found.version(), "Fel person."), cast.admin());

        var counts = mine.read(null, null, cast.helena()).counts();
        var mistakes = mine.read(StatusGroup.MISTAKE, null, cast.helena());

        assertThat(counts)
                .containsEntry(StatusGroup.MISTAKE, 1)
                .containsEntry(StatusGroup.OTHER_SOLUTION, 0)
                .containsEntry(StatusGroup.UNDER_WAY, 0);
        assertThat(mistakes.items())
                .singleElement()
                .satisfies(item ->
                        assertThat(item.number()).isEqualTo(referral.file().number()));
        assertThat(Rows.one("select close_reason from case_file where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("ENTERED_IN_ERROR");
        for (var view : new String[] {"reporting_case", "reporting_case_told", "reporting_talk"}) {
            assertThat(Rows.count("select 1 from " + view + " where municipality_id = ?", cast.municipalityId()))
                    .as(view)
                    .isZero();
        }
    }

    @Test
    void opening_a_referral_reads_its_reports_and_shows_the_question() {
        var referral = Sending.received(cast);
        TestApp.bean(AskForSupplement.class).ask(referral.file().id(), "Behövs tolk?", cast.samira());
        outbox.run();

        var shown = status.show(referral.file().number(), cast.helena());

        assertThat(shown.question()).isEqualTo("Behövs tolk?");
        assertThat(shown.mayWithdraw()).isTrue();
        assertThat(shown.reports()).singleElement().satisfies(report -> {
            assertThat(report.kind()).isEqualTo(ReportKind.INFO_REQUEST);
            assertThat(report.parts()).extracting(ReportPart::code).containsExactly("asked", "question", "answerBy");
        });
        var list = mine.read(null, null, cast.helena());
        assertThat(list.items()).isEmpty();
        assertThat(list.forUs()).singleElement().satisfies(item -> {
            assertThat(item.unread()).isZero();
            assertThat(item.next()).isEqualTo(NextNews.SUPPLEMENT);
            assertThat(item.nextOn()).isNull();
        });
        assertThat(shown.now().next()).isEqualTo(NextNews.SUPPLEMENT);
    }

    @Test
    void the_list_pages_by_key_without_losing_or_repeating_a_row() {
        for (var i = 0; i < MyReferrals.PAGE + 3; i++) Sending.received(cast);

        var first = mine.read(null, null, cast.helena());
        var second = mine.read(null, first.next(), cast.helena());

        assertThat(first.items()).hasSize(MyReferrals.PAGE);
        assertThat(second.items()).hasSize(3);
        assertThat(second.next()).isNull();
        assertThat(second.items()).doesNotContainAnyElementsOf(first.items());
    }

    @Test
    void another_health_centre_another_municipality_and_another_role_see_nothing() {
        var referral = Sending.received(cast);
        accept(referral);
        outbox.run();
        var elsewhere = Cast.newMunicipality();
        var number = referral.file().number();

        assertThat(mine.read(null, null, cast.lars()).items()).isEmpty();
        assertThat(mine.read(null, null, elsewhere.helena()).items()).isEmpty();
        assertThatThrownBy(() -> status.show(number, cast.lars())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> status.show(number, elsewhere.helena())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> status.show(number, cast.samira())).isInstanceOf(Forbidden.class);
        assertThat(Rows.count("select 1 from report where municipality_id = ?", elsewhere.municipalityId()))
                .isZero();
    }

    private String accept(Referral referral) {
        var today = Swedish.today(TestApp.clock());
        var command = new AcceptReferral.Command(referral.file().id(), true, today, null);
        var accepted = TestApp.bean(AcceptReferral.class).accept(command, cast.samira());
        return ((AcceptReferral.Outcome.Accepted) accepted).opened().file().number();
    }

    private static ReportFacts talk(ReportPart... parts) {
        return new ReportFacts(
                ReportKind.HEALTH_TALK, TestApp.clock().instant(), "Samira Haddad", "070-174 06 05", List.of(parts));
    }

    private void put(Referral referral, ReportFacts facts) {
        var now = Timestamp.from(TestApp.clock().instant());
        Rows.arrange("""
                insert into outbox (municipality_id, outbox_id, topic, subject_id, payload, written_at, due_at)
                values (?, ?, 'report', ?, cast(? as jsonb), ?, ?)
                """, id(), UUID.randomUUID(), referral.file().id(), json(facts), now, now);
    }

    private static String json(ReportFacts facts) {
        try {
            return TestApp.bean(ObjectMapper.class).writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Map<String, @Nullable Object>> reports() {
        return Rows.of("select * from report where municipality_id = ?", id());
    }

    private Map<String, @Nullable Object> onlyReport() {
        assertThat(reports()).hasSize(1);
        return reports().getFirst();
    }

    private static Map<String, @Nullable Object> row(
            String first, @Nullable Object one, String second, @Nullable Object two) {
        var row = new java.util.LinkedHashMap<String, @Nullable Object>();
        row.put(first, one);
        row.put(second, two);
        return row;
    }

    private String id() {
        return cast.municipalityId();
    }
}
