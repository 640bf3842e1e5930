package se.lotsen.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.CloseCase;
import se.lotsen.casework.CloseReason;
import se.lotsen.casework.WithdrawConsent;
import se.lotsen.correspondence.WriteToHealthCentre.Command;
import se.lotsen.correspondence.WriteToHealthCentre.Outcome;
import se.lotsen.myday.MyDay;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.referral.ReceiveReferral;
import se.lotsen.referral.Referral;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.WithdrawReferral;
import se.lotsen.reportback.MyReferrals;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Hook;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Story;
import se.lotsen.testing.Subscribing;
import se.lotsen.testing.TestApp;

class CorrespondenceTest {

    private static final String PHONE = "Personen har bytt telefonnummer: 070-174 06 44.";
    private static final String MORNINGS = "Hon svarar bäst före tio.";

    private final Cast cast = Cast.newMunicipality();
    private final WriteToMunicipality toMunicipality = TestApp.bean(WriteToMunicipality.class);
    private final WriteToHealthCentre toHealthCentre = TestApp.bean(WriteToHealthCentre.class);
    private final ReadMessages read = TestApp.bean(ReadMessages.class);
    private final MyDay day = TestApp.bean(MyDay.class);

    @Test
    void a_nurse_adds_to_a_referral_that_stays_as_it_was_sent() {
        var referral = Sending.received(cast).file();
        var before = referral(referral.id());
        var versions = Rows.count("select 1 from referral_version where referral_id = ?", referral.id());

        write(referral.id(), "  Dörrkoden är 1234.\r\nRing först.\n");

        assertThat(referral(referral.id())).isEqualTo(before);
        assertThat(Rows.count("select 1 from referral_version where referral_id = ?", referral.id()))
                .isEqualTo(versions);
        var row = message();
        assertThat(row.get("text")).isEqualTo("Dörrkoden är 1234.\nRing först.");
        assertThat(row.get("author_id")).isEqualTo(cast.helena().staffId());
        assertThat(row.get("author_name")).isEqualTo("Helena Strand");
        assertThat(row.get("read_at")).isNull();
        assertThat(logged("WriteToMunicipality", "CHANGE")).isEqualTo(1);
    }

    @Test
    void every_guide_sees_what_is_added_before_the_answer_until_one_has_read_it() {
        var referral = Sending.received(cast).file().id();
        write(referral, PHONE);

        assertThat(day.show(cast.omar()).messages()).singleElement().satisfies(unread -> {
            assertThat(unread.referralId()).isEqualTo(referral);
            assertThat(unread.caseNumber()).isNull();
            assertThat(unread.name()).isEqualTo("Karl-Erik Lund");
            assertThat(unread.sender()).isEqualTo("VC Björken");
        });
        assertThat(read.ofReferral(referral, cast.samira()))
                .extracting(Message::text, Message::authorName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(PHONE, "Helena Strand"));

        assertThat(message().get("read_by")).isEqualTo(cast.samira().staffId());
        assertThat(toMunicipality.written(referral, cast.helena()))
                .extracting(Message::readerName)
                .containsExactly("Samira Haddad");
        assertThat(day.show(cast.omar()).messages()).isEmpty();
        assertThat(logged("ReadMessages", "READ")).isEqualTo(1);
    }

    @Test
    void a_message_in_a_case_is_for_its_guide_and_stays_in_the_timeline() {
        var story = Story.accepted(cast);
        var task = story.task();
        write(story.referralId(), PHONE);

        assertThat(story.task()).isEqualTo(task);
        assertThat(story.events()).containsOnlyOnce("MessageReceived");
        assertThat(day.show(cast.omar()).messages()).isEmpty();
        toHealthCentre.show(story.caseNumber(), cast.omar());
        read.ofReferral(story.referralId(), cast.omar());
        assertThat(day.show(cast.samira()).messages())
                .extracting(MyDay.Unread::caseNumber)
                .containsExactly(story.caseNumber());
        assertThat(day.show(cast.samira()).news()).isEmpty();
        assertThat(unreadOf(story)).isEqualTo(1);

        assertThat(toHealthCentre.show(story.caseNumber(), cast.samira()).messages())
                .extracting(Message::text)
                .containsExactly(PHONE);

        assertThat(day.show(cast.samira()).messages()).isEmpty();
        assertThat(unreadOf(story)).isZero();
        assertThat(message().get("read_by")).isEqualTo(cast.samira().staffId());
    }

    @Test
    void a_message_in_a_case_that_waits_in_the_queue_is_for_every_guide_of_the_unit() {
        var story = Story.inTheQueue(cast);
        write(story.referralId(), PHONE);

        assertThat(day.show(cast.samira()).messages()).hasSize(1);
        assertThat(day.show(cast.omar()).messages()).hasSize(1);

        toHealthCentre.show(story.caseNumber(), cast.omar());
        assertThat(day.show(cast.samira()).messages()).isEmpty();
    }

    @Test
    void an_empty_or_too_long_message_and_one_about_an_ended_referral_is_not_kept() {
        var referral = Sending.received(cast).file().id();

        assertThat(toMunicipality.write(referral, " \r\n ", cast.helena()))
                .isEqualTo(new WriteToMunicipality.Outcome.Refused(List.of(new FieldError("text", "message.text"))));
        assertThat(toMunicipality.write(referral, "x".repeat(1001), cast.helena()))
                .isEqualTo(new WriteToMunicipality.Outcome.Refused(List.of(new FieldError("text", "message.tooLong"))));
        TestApp.bean(WithdrawReferral.class).withdraw(referral, StatusReason.NO_LONGER_NEEDED, "", cast.helena());
        assertThat(toMunicipality.write(referral, PHONE, cast.helena()))
                .isInstanceOf(WriteToMunicipality.Outcome.Ended.class);

        assertThat(Rows.count("select 1 from message where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    @Test
    void a_thousand_characters_fit_also_when_lines_break() {
        var referral = Sending.received(cast).file().id();

        write(referral, "x".repeat(499) + "\r\n" + "y".repeat(500));

        assertThat(String.valueOf(message().get("text"))).hasSize(1000);
    }

    @Test
    void a_nurse_at_another_health_centre_neither_reads_nor_writes() {
        var story = Story.accepted(cast);
        write(story.referralId(), PHONE);

        assertThatThrownBy(() -> toMunicipality.written(story.referralId(), cast.lars()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> toMunicipality.write(story.referralId(), "Hej", cast.lars()))
                .isInstanceOf(Missing.class);
    }

    @Test
    void a_guides_message_is_a_report_that_the_nurse_and_the_record_system_read() throws Exception {
        try (var hook = new Hook()) {
            var clinic = Clinic.bjorken(cast);
            var story = Story.accepted(cast);
            TestApp.bean(DeliverOutbox.class).run();
            new Subscribing(clinic, hook).active();
            Subscribing.deliverAndSendAll();
            var events = hook.received().size();

            assertThat(send(story, ConsentItem.CONTACT, MORNINGS)).isInstanceOf(Outcome.Sent.class);
            TestApp.bean(DeliverOutbox.class).run();
            Subscribing.deliverAndSendAll();

            var report = report();
            assertThat(String.valueOf(report.get("text")))
                    .isEqualTo("Gäller K-E L, remiss " + number(story.referralId()) + ".\n" + MORNINGS
                            + "\nSamira Haddad, äldrelots, 070-174 06 05");
            assertThat(story.events()).containsOnlyOnce("MessageSent");
            assertThat(logged("WriteToHealthCentre", "CHANGE")).isEqualTo(1);
            assertThat(Rows.count(
                            "select 1 from access_log where municipality_id = ? and action = 'DISCLOSE' and subject = ?",
                            cast.municipalityId(),
                            number(story.referralId())))
                    .isEqualTo(2);
            assertThat(TestApp.bean(MyReferrals.class)
                            .read(null, null, cast.helena())
                            .items())
                    .singleElement()
                    .satisfies(mine -> assertThat(mine.unread()).isEqualTo(2));
            var told = Clinic.json(clinic.get("/Communication/" + report.get("report_id")));
            assertThat(told.at("/category/0/coding/0/code").asText()).isEqualTo("message");
            assertThat(told.at("/payload/0/contentString").asText()).contains(MORNINGS);
            var task = Clinic.json(clinic.get("/Task/" + story.referralId()));
            assertThat(task.path("output").findValuesAsText("code")).contains("message");
            assertThat(task.path("status").asText()).isEqualTo("accepted");
            assertThat(hook.received()).hasSizeGreaterThan(events);
            assertThat(hook.last().focuses()).anyMatch(focus -> focus.contains(String.valueOf(story.referralId())));
        }
    }

    @Test
    void what_the_consent_does_not_cover_is_refused_before_anything_is_sent() {
        var story = accepted(Sending.aReferral(Cast.someone(), Protection.NONE, Set.of(ConsentItem.CONTACT)));

        assertThat(send(story, ConsentItem.PLAN, "Hon vill gå på kör."))
                .isEqualTo(new Outcome.Refused(List.of(new FieldError("about", "message.consent"))));
        assertThat(messagesInOutbox()).isZero();
        assertThat(toHealthCentre.show(story.number(), cast.samira()).receivers())
                .singleElement()
                .satisfies(receiver -> {
                    assertThat(receiver.mayHear(ConsentItem.CONTACT)).isTrue();
                    assertThat(receiver.mayHear(ConsentItem.PLAN)).isFalse();
                });

        assertThat(send(story, ConsentItem.CONTACT, MORNINGS)).isInstanceOf(Outcome.Sent.class);
        assertThat(messagesInOutbox()).isEqualTo(1);
    }

    @Test
    void a_withdrawn_consent_silences_the_guide_and_what_is_on_its_way() {
        var story = Story.accepted(cast);
        send(story, ConsentItem.PLAN, "Hon vill gå på kör.");

        TestApp.bean(WithdrawConsent.class).withdraw(story.caseNumber(), cast.bjorken(), cast.samira());

        assertThat(send(story, ConsentItem.CONTACT, MORNINGS))
                .isEqualTo(new Outcome.Refused(List.of(new FieldError("about", "message.withdrawn"))));
        TestApp.bean(DeliverOutbox.class).run();
        assertThat(String.valueOf(report().get("text"))).doesNotContain("kör", MORNINGS);
        assertThat(String.valueOf(report().get("withheld"))).isEqualTo("{PLAN}");
        assertThat(toHealthCentre.show(story.caseNumber(), cast.samira()).reports())
                .last()
                .satisfies(told -> assertThat(told.report().parts()).isEmpty());
    }

    @Test
    void only_the_one_who_is_written_to_hears_it() {
        var person = Cast.someone();
        var first = accepted(Sending.aReferral(person));
        var second = ((ReceiveReferral.Outcome.Received)
                        TestApp.bean(ReceiveReferral.class).receive(Sending.aReferral(person), linden()))
                .referral();
        accept(second.file().id());
        write(first.referralId(), PHONE);

        send(first, ConsentItem.CONTACT, MORNINGS);
        TestApp.bean(DeliverOutbox.class).run();

        assertThat(report().get("referral_id")).isEqualTo(first.referralId());
        assertThat(toMunicipality.written(second.file().id(), cast.lars())).isEmpty();
        assertThat(toHealthCentre.show(first.number(), cast.samira()).receivers())
                .extracting(WriteToHealthCentre.Receiver::name)
                .containsExactly("VC Björken", "VC Linden");
        assertThat(toHealthCentre.write(
                        new Command(
                                first.number(), Sending.received(cast).file().id(), ConsentItem.CONTACT, MORNINGS),
                        cast.samira()))
                .isInstanceOf(Outcome.Ended.class);
    }

    @Test
    void a_closed_case_writes_to_nobody() {
        var story = Story.accepted(cast);
        TestApp.bean(CloseCase.class)
                .close(
                        new CloseCase.Command(story.caseNumber(), CloseReason.DECLINED, null, null, null),
                        cast.samira());

        assertThatThrownBy(() -> send(story, ConsentItem.CONTACT, MORNINGS)).isInstanceOf(Forbidden.class);
        assertThat(toMunicipality.write(story.referralId(), PHONE, cast.helena()))
                .isInstanceOf(WriteToMunicipality.Outcome.Ended.class);
    }

    @Test
    void of_a_person_with_protected_identity_only_a_handler_reads_and_the_letter_says_no_initials() {
        var command = Sending.aReferral(Cast.someone(), Protection.SEKRETESSMARKERING, Set.of(ConsentItem.values()));
        var referral = Sending.received(cast, command).file().id();
        write(referral, PHONE);

        assertThat(day.show(cast.samira()).messages()).isEmpty();
        assertThatThrownBy(() -> read.ofReferral(referral, cast.samira())).isInstanceOf(Missing.class);
        assertThat(message().get("read_at")).isNull();
        assertThat(day.show(cast.omar()).messages()).hasSize(1);

        var number = accept(referral, cast.omar());
        toHealthCentre.write(new Command(number, referral, ConsentItem.CONTACT, MORNINGS), cast.omar());
        TestApp.bean(DeliverOutbox.class).run();
        assertThat(String.valueOf(report().get("text")))
                .startsWith("Gäller remiss ")
                .contains(MORNINGS);
    }

    private record Attached(String number, UUID referralId) {}

    private Attached accepted(ReceiveReferral.Command command) {
        Referral referral = Sending.received(cast, command);
        return new Attached(accept(referral.file().id()), referral.file().id());
    }

    private String accept(UUID referralId) {
        return accept(referralId, cast.samira());
    }

    private static String accept(UUID referralId, Actor guide) {
        var command = new AcceptReferral.Command(referralId, true, Swedish.today(TestApp.clock()), null);
        return ((AcceptReferral.Outcome.Accepted)
                        TestApp.bean(AcceptReferral.class).accept(command, guide))
                .opened()
                .file()
                .number();
    }

    private Actor linden() {
        var unit = cast.lars().requireUnitId();
        return new Actor(cast.municipalityId(), "linden", null, "VC Linden", Role.SENDER_SYSTEM, unit, true);
    }

    private void write(UUID referralId, String text) {
        assertThat(toMunicipality.write(referralId, text, cast.helena()))
                .isInstanceOf(WriteToMunicipality.Outcome.Sent.class);
    }

    private Outcome send(Story story, ConsentItem about, String text) {
        return send(new Attached(story.caseNumber(), story.referralId()), about, text);
    }

    private Outcome send(Attached to, ConsentItem about, String text) {
        return toHealthCentre.write(new Command(to.number(), to.referralId(), about, text), cast.samira());
    }

    private int unreadOf(Story story) {
        return TestApp.bean(CaseOverview.class)
                .show(story.caseNumber(), cast.omar())
                .referrals()
                .getFirst()
                .unread();
    }

    private Map<String, @Nullable Object> message() {
        return Rows.of("select * from message where municipality_id = ?", cast.municipalityId())
                .getFirst();
    }

    private Map<String, @Nullable Object> report() {
        var found =
                Rows.of("select * from report where municipality_id = ? and kind = 'MESSAGE'", cast.municipalityId());
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private int messagesInOutbox() {
        return Rows.count(
                "select 1 from outbox where municipality_id = ? and payload ->> 'kind' = 'MESSAGE'",
                cast.municipalityId());
    }

    private static @Nullable Object referral(UUID id) {
        return Rows.one("select cast(r.* as text) from referral r where referral_id = ?", id);
    }

    private static String number(UUID referralId) {
        return String.valueOf(Rows.one("select number from referral where referral_id = ?", referralId));
    }

    private int logged(String what, String action) {
        return Rows.count(
                "select 1 from access_log where municipality_id = ? and what = ? and action = ?",
                cast.municipalityId(),
                what,
                action);
    }
}
