package se.lotsen.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.booking.BookActivity;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.referral.DeclineReferral;
import se.lotsen.referral.ReceiveReferral;
import se.lotsen.referral.Referral;
import se.lotsen.referral.StatusReason;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Stale;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

/** How a referral ends otherwise than by the guide's own closing: cancelled by its sender, or marked as a mistake. */
class EndingsTest {

    private static final String WHY = "Sonen har flyttat hem.";

    private final Cast cast = Cast.newMunicipality();
    private final AnswerCancel answer = TestApp.bean(AnswerCancel.class);
    private final VoidReferral voidReferral = TestApp.bean(VoidReferral.class);

    @Test
    void a_nurse_asks_once_and_only_about_what_has_begun() {
        var request = TestApp.bean(RequestCancel.class);
        var sent = Sending.received(cast);
        assertThat(request.request(sent.file().id(), StatusReason.NO_LONGER_NEEDED, WHY, cast.helena()))
                .isInstanceOf(RequestCancel.Outcome.NotNow.class);
        var story = Story.accepted(cast);

        assertThat(request.request(story.referralId(), StatusReason.NO_LONGER_NEEDED, WHY, cast.helena()))
                .isInstanceOf(RequestCancel.Outcome.Requested.class);

        assertThat(request.request(story.referralId(), StatusReason.NO_LONGER_NEEDED, WHY, cast.helena()))
                .isInstanceOf(RequestCancel.Outcome.NotNow.class);
        assertThatThrownBy(() -> request.request(story.referralId(), StatusReason.NO_LONGER_NEEDED, WHY, cast.lars()))
                .isInstanceOf(Missing.class);
        assertThat(story.task()).isEqualTo("ACCEPTED/CANCEL_REQUESTED/NO_LONGER_NEEDED");
    }

    @Test
    void the_guide_sees_who_asks_and_why_and_may_say_done_only_after_the_talk() {
        var story = asked(Story.accepted(cast));

        var shown = answer.show(story.caseNumber(), cast.samira());

        assertThat(shown.asked()).singleElement().satisfies(wish -> {
            assertThat(wish.sender()).isEqualTo("VC Björken");
            assertThat(wish.text()).isEqualTo(WHY);
        });
        assertThat(shown.answers()).containsExactly(AnswerCancel.Answer.CONFIRM, AnswerCancel.Answer.REFUSE);
        assertThat(shown.endsWithIt()).isTrue();
        assertThat(answered(story, AnswerCancel.Answer.DONE_GOAL_MET, "Klart."))
                .isEqualTo(refused("answer", "cancel.needsTalk"));
        assertThat(answered(story, AnswerCancel.Answer.REFUSE, " ")).isEqualTo(refused("note", "cancel.note"));
    }

    @Test
    void work_that_is_done_already_is_completed_and_not_cancelled() {
        var story = asked(Story.accepted(cast).booked().talked());

        answered(story, AnswerCancel.Answer.DONE_ON_OWN, "Hon går på gympan själv.");

        assertThat(story.task()).isEqualTo("COMPLETED/COMPLETED_EARLY/ON_OWN");
        assertThat(story.state()).isInstanceOf(Case.Closed.class);
        assertThat(story.reports().getLast()).contains("CLOSURE", "Hon går på gympan själv.");
    }

    @Test
    void a_paused_case_rests_on_after_a_no() {
        var story = Story.accepted(cast);
        TestApp.bean(PauseCase.class)
                .pause(
                        new PauseCase.Command(
                                story.caseNumber(),
                                PauseReason.ILLNESS,
                                Swedish.today(TestApp.clock()).plusDays(9),
                                null),
                        cast.samira());
        asked(story);
        assertThat(story.task()).isEqualTo("ON_HOLD/CANCEL_REQUESTED/NO_LONGER_NEEDED");
        assertThatThrownBy(() -> TestApp.bean(ResumeCase.class).resume(story.caseNumber(), cast.samira()))
                .isInstanceOf(Forbidden.class);

        answered(story, AnswerCancel.Answer.REFUSE, "Vi väntar in.");

        assertThat(story.task()).isEqualTo("ON_HOLD/PAUSED/ILLNESS");
        assertThat(answered(story, AnswerCancel.Answer.CONFIRM, ""))
                .isInstanceOf(AnswerCancel.Outcome.NothingAsked.class);
    }

    @Test
    void the_person_may_still_say_no_while_the_answer_waits() {
        var story = asked(Story.accepted(cast));

        TestApp.bean(CloseCase.class)
                .close(
                        new CloseCase.Command(story.caseNumber(), CloseReason.DECLINED, null, null, null),
                        cast.samira());

        assertThat(story.task()).isEqualTo("CANCELLED/STOPPED_BY_PERSON/PERSON_DECLINED");
    }

    @Test
    void a_confirmed_cancel_frees_what_was_booked() {
        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        var session = Programme.session(cast, "Fika", 12, Duration.ofDays(1));
        TestApp.bean(BookActivity.class)
                .book(new BookActivity.Command(planned.number(), session, null, null), cast.samira());
        var referralId = planned.referralId();
        TestApp.bean(RequestCancel.class).request(referralId, StatusReason.NO_LONGER_NEEDED, WHY, cast.helena());

        answer.answer(
                new AnswerCancel.Command(planned.number(), referralId, AnswerCancel.Answer.CONFIRM, ""), cast.samira());

        assertThat(Rows.one("select outcome from booking where session_id = ?", session))
                .isEqualTo("CANCELLED");
    }

    @Test
    void the_case_goes_on_for_another_health_centre() {
        var person = Cast.someone();
        var first = accepted(person, cast.bjorkensSystem());
        var second = accepted(person, linden());
        var number = caseNumber(first);
        TestApp.bean(RequestCancel.class).request(first, StatusReason.NO_LONGER_NEEDED, WHY, cast.helena());
        assertThat(answer.show(number, cast.samira()).endsWithIt()).isFalse();

        answer.answer(new AnswerCancel.Command(number, first, AnswerCancel.Answer.CONFIRM, ""), cast.samira());

        assertThat(task(first)).isEqualTo("CANCELLED/WITHDRAWN_BY_REFERRER");
        assertThat(task(second)).isEqualTo("ACCEPTED/WAITING_CONTACT");
        assertThat(Rows.one(
                        "select state || coalesce(cast(cancel_requested_on as text), '') from case_file where number = ?"
                                + " and municipality_id = ?",
                        number,
                        cast.municipalityId()))
                .isEqualTo("CONTACTING");
        assertThat(Rows.count(
                        "select 1 from case_event where kind = 'ReferralEnded' and municipality_id = ?",
                        cast.municipalityId()))
                .isEqualTo(1);
    }

    @Test
    void work_that_is_done_for_one_health_centre_is_told_to_that_one_only() {
        var story = Story.accepted(cast).booked().talked();
        var second = accepted(personOf(story), linden());
        asked(story);

        answered(story, AnswerCancel.Answer.DONE_ON_OWN, "Hon går på gympan själv.");

        assertThat(story.task()).isEqualTo("COMPLETED/COMPLETED_EARLY/ON_OWN");
        assertThat(story.reports().getLast()).contains("CLOSURE", "Hon går på gympan själv.");
        assertThat(task(second)).startsWith("IN_PROGRESS/");
        assertThat(story.state()).isNotInstanceOf(Case.Closed.class);
        TestApp.bean(DeliverOutbox.class).run();
        assertThat(Rows.of("select text from report where referral_id = ?", second))
                .noneSatisfy(
                        report -> assertThat(String.valueOf(report.get("text"))).contains("gympan"));
    }

    @Test
    void the_administrator_marks_a_mistake_in_any_state_and_is_not_shown_the_person() {
        var sent = Sending.received(cast).file();
        var declined = Sending.received(cast).file();
        TestApp.bean(DeclineReferral.class)
                .decline(new DeclineReferral.Command(declined.id(), StatusReason.NO_CAPACITY, "Fullt."), cast.samira());
        var working = Story.accepted(cast).booked().talked();
        var asked = asked(Story.accepted(cast));
        var closed = Story.accepted(cast);
        TestApp.bean(CloseCase.class)
                .close(new CloseCase.Command(closed.caseNumber(), CloseReason.MOVED, null, null, null), cast.samira());
        for (var id :
                new UUID[] {sent.id(), declined.id(), working.referralId(), asked.referralId(), closed.referralId()}) {
            var shown = voidReferral.find(number(id), cast.admin());
            assertThat(shown.toString()).doesNotContain("Lund").doesNotContain("Karl");

            var outcome = voidReferral.mark(
                    new VoidReferral.Command(shown.number(), shown.version(), "Fel person."), cast.admin());

            assertThat(outcome).isInstanceOf(VoidReferral.Outcome.Voided.class);
            assertThat(task(id)).isEqualTo("ENTERED_IN_ERROR/ENTERED_IN_ERROR");
            assertThat(voidReferral.mark(
                            new VoidReferral.Command(shown.number(), shown.version() + 1, "Igen."), cast.admin()))
                    .isInstanceOf(VoidReferral.Outcome.AlreadyVoided.class);
        }
        for (var story : new Story[] {working, asked, closed}) {
            assertThat(story.state())
                    .isInstanceOfSatisfying(
                            Case.Closed.class,
                            state -> assertThat(state.reason()).isEqualTo(CloseReason.ENTERED_IN_ERROR));
        }
        assertThat(Rows.count(
                        "select 1 from access_log where what = 'VoidReferral' and action = 'CHANGE' and actor_id = ?",
                        cast.admin().id()))
                .isGreaterThanOrEqualTo(5);
        assertThat(Rows.count(
                        "select 1 from reporting_talk where case_id = ?",
                        working.state().file().id()))
                .as("a case that was a mistake is in no figure")
                .isZero();
    }

    @Test
    void a_mark_needs_a_reason_and_the_version_that_was_seen() {
        var story = Story.accepted(cast);
        var shown = voidReferral.find(number(story.referralId()), cast.admin());

        assertThat(voidReferral.mark(new VoidReferral.Command(shown.number(), shown.version(), " "), cast.admin()))
                .isInstanceOf(VoidReferral.Outcome.Refused.class);
        asked(story);
        assertThatThrownBy(() -> voidReferral.mark(
                        new VoidReferral.Command(shown.number(), shown.version(), "Fel."), cast.admin()))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> voidReferral.find("R-2026-9999", cast.admin())).isInstanceOf(Missing.class);
        assertThat(story.task()).startsWith("ACCEPTED/CANCEL_REQUESTED");
    }

    @Test
    void a_case_that_another_referral_led_to_is_no_mistake() {
        var person = Cast.someone();
        var first = accepted(person, cast.bjorkensSystem());
        var second = accepted(person, linden());
        var shown = voidReferral.find(number(first), cast.admin());

        voidReferral.mark(new VoidReferral.Command(shown.number(), shown.version(), "Dubblett."), cast.admin());

        assertThat(task(first)).startsWith("ENTERED_IN_ERROR");
        assertThat(task(second)).isEqualTo("ACCEPTED/WAITING_CONTACT");
        assertThat(Rows.one(
                        "select state from case_file where number = ? and municipality_id = ?",
                        caseNumber(first),
                        cast.municipalityId()))
                .isEqualTo("CONTACTING");
    }

    private Story asked(Story story) {
        var outcome = TestApp.bean(RequestCancel.class)
                .request(story.referralId(), StatusReason.NO_LONGER_NEEDED, WHY, cast.helena());
        assertThat(outcome).isInstanceOf(RequestCancel.Outcome.Requested.class);
        return story;
    }

    private AnswerCancel.Outcome answered(Story story, AnswerCancel.Answer with, String note) {
        var command = new AnswerCancel.Command(story.caseNumber(), story.referralId(), with, note);
        return answer.answer(command, cast.samira());
    }

    private static AnswerCancel.Outcome refused(String field, String key) {
        return new AnswerCancel.Outcome.Refused(java.util.List.of(new FieldError(field, key)));
    }

    private PersonNumber personOf(Story story) {
        var number = Rows.one(
                "select p.number from person p join referral r using (municipality_id, person_id) where r.referral_id = ?",
                story.referralId());
        return ((PersonNumber.Parsed) PersonNumber.fromTyped(String.valueOf(number))).number();
    }

    private Actor linden() {
        return new Actor(
                cast.municipalityId(),
                "linden",
                null,
                "VC Linden",
                Role.SENDER_SYSTEM,
                cast.lars().requireUnitId(),
                true);
    }

    private UUID accepted(PersonNumber person, Actor sender) {
        Referral referral = ((ReceiveReferral.Outcome.Received)
                        TestApp.bean(ReceiveReferral.class).receive(Sending.aReferral(person), sender))
                .referral();
        var id = referral.file().id();
        TestApp.bean(AcceptReferral.class)
                .accept(new AcceptReferral.Command(id, true, Swedish.today(TestApp.clock()), null), cast.samira());
        return id;
    }

    private static String number(UUID referralId) {
        return String.valueOf(Rows.one("select number from referral where referral_id = ?", referralId));
    }

    private static String task(UUID referralId) {
        return String.valueOf(Rows.one(
                "select task_status || '/' || business_status from referral where referral_id = ?", referralId));
    }

    private static String caseNumber(UUID referralId) {
        return String.valueOf(Rows.one(
                "select c.number from case_file c join referral r using (municipality_id, case_id) where r.referral_id = ?",
                referralId));
    }
}
