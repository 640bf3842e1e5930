package se.lotsen.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.casework.ContactAttempt.Channel;
import se.lotsen.referral.ReceiveReferral;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

class CaseworkTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_case_in_the_queue_is_taken_once() {
        var story = Story.inTheQueue(cast);
        var take = TestApp.bean(TakeCase.class);
        var command = new TakeCase.Command(story.caseNumber(), null);

        var mine = take.take(command, cast.samira());
        var late = take.take(command, cast.omar());

        assertThat(mine).isInstanceOf(TakeCase.Outcome.Taken.class);
        assertThat(late).isEqualTo(new TakeCase.Outcome.Meanwhile("Samira Haddad"));
        assertThat(story.state().file().guideId()).isEqualTo(cast.samira().staffId());
        assertThat(story.events()).containsExactly("CaseOpened", "GuideAssigned");
    }

    @Test
    void a_second_referral_follows_the_case_that_is_under_way_and_promises_nothing() {
        var person = Cast.someone();
        var first = Sending.received(cast, Sending.aReferral(person));
        var accept = TestApp.bean(AcceptReferral.class);
        var today = Swedish.today(TestApp.clock());
        var opened = (AcceptReferral.Outcome.Accepted)
                accept.accept(new AcceptReferral.Command(first.file().id(), true, today, null), cast.samira());
        TestApp.bean(BookTalk.class)
                .book(
                        new BookTalk.Command(
                                opened.opened().file().number(),
                                today.plusDays(3),
                                LocalTime.of(10, 0),
                                TalkMode.HOME,
                                null,
                                Channel.PHONE,
                                null),
                        cast.samira());
        var fromElsewhere = new Actor(
                cast.municipalityId(),
                "other",
                null,
                "VC Linden",
                Role.SENDER_SYSTEM,
                cast.lars().requireUnitId(),
                true);
        var second = ((ReceiveReferral.Outcome.Received)
                        TestApp.bean(ReceiveReferral.class).receive(Sending.aReferral(person), fromElsewhere))
                .referral();
        var command = new AcceptReferral.Command(second.file().id(), true, today, "Välkommen.");

        var told = accept.preview(command, cast.omar());
        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and actor_id = ? and action = 'CHANGE'",
                        cast.municipalityId(),
                        cast.omar().id()))
                .as("a preview changes nothing")
                .isZero();
        var attached = (AcceptReferral.Outcome.Accepted) accept.accept(command, cast.omar());

        assertThat(attached.attached()).isTrue();
        assertThat(told)
                .extracting(part -> part.text() + " " + part.item())
                .containsExactly(
                        "Remissen är mottagen. null",
                        "Personen har redan kontakt med oss. Samira Haddad är äldrelots. CONTACT",
                        "Välkommen. null");
        assertThat(Rows.one(
                        "select task_status || '/' || business_status from referral where referral_id = ?",
                        second.file().id()))
                .isEqualTo("IN_PROGRESS/TALK_SCHEDULED");
    }

    @Test
    void a_colleagues_case_is_taken_by_whoever_saw_that_it_was_hers() {
        var story = Story.accepted(cast);

        var taken = TestApp.bean(TakeCase.class)
                .take(new TakeCase.Command(story.caseNumber(), cast.samira().staffId()), cast.omar());

        assertThat(taken).isInstanceOf(TakeCase.Outcome.Taken.class);
    }

    @Test
    void a_try_is_kept_with_its_event_and_moves_the_task_and_the_next_day() {
        var story = Story.accepted(cast);

        var kept = tried(story, Channel.PHONE, ContactAttempt.Outcome.CALL_BACK, null, LocalDate.of(2026, 11, 13));

        assertThat(kept)
                .isInstanceOfSatisfying(
                        TryContact.Outcome.Kept.class,
                        k -> assertThat(k.nextContactOn()).isEqualTo(LocalDate.of(2026, 11, 16)));
        assertThat(Rows.of(
                        "select channel, outcome from contact_attempt where municipality_id = ?",
                        cast.municipalityId()))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("outcome", "CALL_BACK"));
        assertThat(story.task()).isEqualTo("IN_PROGRESS/CONTACT_ATTEMPTED");
        assertThat(story.events()).containsExactly("CaseOpened", "ContactTried");
        assertThat(logged("TryContact")).isPositive();
    }

    @Test
    void calls_at_three_times_and_a_letter_are_enough_until_the_person_answers_and_asks_to_be_called_again() {
        var story = Story.accepted(cast);
        var day = Story.ACCEPTED_ON;
        tried(story, Channel.PHONE, ContactAttempt.Outcome.NO_ANSWER, null, day);
        tried(story, Channel.PHONE, ContactAttempt.Outcome.NO_ANSWER, null, day);
        tried(story, Channel.PHONE, ContactAttempt.Outcome.NO_ANSWER, null, day.plusDays(1));
        tried(story, Channel.LETTER, ContactAttempt.Outcome.LETTER_SENT, null, day.plusDays(2));
        assertThat(triedEnough(story)).as("two calls in one morning are one").isFalse();
        tried(story, Channel.PHONE, ContactAttempt.Outcome.NO_ANSWER, null, day.plusDays(2));
        assertThat(triedEnough(story)).isTrue();

        tried(story, Channel.PHONE, ContactAttempt.Outcome.CALL_BACK, null, day.plusDays(3));

        assertThat(triedEnough(story)).as("who answers is reached").isFalse();
    }

    private boolean triedEnough(Story story) {
        return overview(story, cast.samira()).notReached();
    }

    @Test
    void a_try_that_does_not_add_up_is_refused_field_by_field() {
        var story = Story.accepted(cast);

        var refused = tried(
                story,
                Channel.PHONE,
                ContactAttempt.Outcome.LETTER_SENT,
                Story.ACCEPTED_ON.minusDays(1),
                Story.ACCEPTED_ON);

        assertThat(refused)
                .isEqualTo(new TryContact.Outcome.Refused(List.of(
                        new FieldError("channel", "contact.channel.mustBeLetter"),
                        new FieldError("nextContactOn", "date.inThePast"))));
        assertThat(story.events()).containsExactly("CaseOpened");
    }

    @Test
    void a_talk_is_booked_ahead_moved_and_missed() {
        var story = Story.accepted(cast);

        var past = book(story, Story.ACCEPTED_ON.minusDays(1), TalkMode.HOME, null);
        var nowhere = book(story, Story.TALK_ON, TalkMode.PLACE, " ");
        var first = book(story, Story.TALK_ON, TalkMode.HOME, null);
        var moved = book(story, Story.TALK_ON.plusDays(3), TalkMode.PLACE, "Träffpunkt Ekeby");

        assertThat(past).isEqualTo(refused("on", "talk.time.mustBeAhead"));
        assertThat(nowhere).isEqualTo(refused("place", "talk.place.missing"));
        assertThat(first).matches(b -> b instanceof BookTalk.Outcome.Booked booked && !booked.moved());
        assertThat(moved).matches(b -> b instanceof BookTalk.Outcome.Booked booked && booked.moved());
        assertThat(story.task()).isEqualTo("IN_PROGRESS/TALK_SCHEDULED");
        assertThat(Rows.count("select 1 from contact_attempt where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(1);

        var missed = new MissTalk.Command(story.caseNumber(), "Ingen hemma.", null);
        assertThatThrownBy(() -> Story.on(
                        Story.TALK_ON, () -> TestApp.bean(MissTalk.class).miss(missed, cast.samira())))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("NOT_YET");
        Story.on(Story.TALK_ON.plusDays(3), () -> TestApp.bean(MissTalk.class).miss(missed, cast.samira()));

        assertThat(story.task()).isEqualTo("IN_PROGRESS/NO_SHOW");
        assertThat(story.state()).isInstanceOf(Case.Contacting.class);
        assertThat(NextStep.of(story.state(), Story.TALK_ON).orElseThrow().kind())
                .isEqualTo(NextStep.Kind.CONTACT_AGAIN);
        assertThat(story.events()).containsExactly("CaseOpened", "TalkBooked", "TalkBooked", "TalkMissed");
    }

    @Test
    void no_talk_is_booked_in_the_night() {
        var story = Story.accepted(cast);

        for (var at : new LocalTime[] {LocalTime.of(3, 0), LocalTime.of(6, 59), LocalTime.of(20, 1)}) {
            assertThat(book(story, at)).as(at.toString()).isEqualTo(refused("at", "talk.time.odd"));
        }
        assertThat(story.state()).isInstanceOf(Case.Contacting.class);
        assertThat(book(story, LocalTime.of(7, 0))).isInstanceOf(BookTalk.Outcome.Booked.class);
        assertThat(book(story, LocalTime.of(20, 0))).isInstanceOf(BookTalk.Outcome.Booked.class);
    }

    private BookTalk.Outcome book(Story story, LocalTime at) {
        var command =
                new BookTalk.Command(story.caseNumber(), Story.TALK_ON, at, TalkMode.HOME, null, Channel.PHONE, null);
        return Story.on(Story.ACCEPTED_ON, () -> TestApp.bean(BookTalk.class).book(command, cast.samira()));
    }

    @Test
    void who_says_no_is_counted_as_offered_and_the_sender_is_told() {
        var story = Story.accepted(cast);

        var closed = TestApp.bean(DeclineTalk.class)
                .decline(
                        new DeclineTalk.Command(story.caseNumber(), Channel.PHONE, "Vill vara i fred."), cast.samira());

        assertThat(closed).isInstanceOf(Case.Closed.class);
        assertThat(Rows.one("select outcome from contact_attempt where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("TALK_DECLINED");
        assertThat(story.task()).isEqualTo("CANCELLED/STOPPED_BY_PERSON/PERSON_DECLINED");
        assertThat(story.reports().getLast())
                .isEqualTo("CLOSURE: Ärendet är avslutat. Personen har tackat nej till stöd från kommunen.");
    }

    @Test
    void a_case_rests_and_goes_on_where_it_was() {
        var story = Story.accepted(cast).booked();
        var pause = TestApp.bean(PauseCase.class);
        var tomorrow = Story.ACCEPTED_ON.plusDays(1);

        var today = Story.on(
                Story.ACCEPTED_ON,
                () -> pause.pause(
                        new PauseCase.Command(story.caseNumber(), PauseReason.ILLNESS, Story.ACCEPTED_ON, null),
                        cast.samira()));
        Story.on(
                Story.ACCEPTED_ON,
                () -> pause.pause(
                        new PauseCase.Command(story.caseNumber(), PauseReason.ILLNESS, tomorrow, "Bröt höften."),
                        cast.samira()));
        var resting = story.task();
        TestApp.bean(ResumeCase.class).resume(story.caseNumber(), cast.samira());

        assertThat(today)
                .isEqualTo(new PauseCase.Outcome.Refused(List.of(new FieldError("until", "pause.until.mustBeAhead"))));
        assertThat(resting).isEqualTo("ON_HOLD/PAUSED/ILLNESS");
        assertThat(story.task()).isEqualTo("IN_PROGRESS/TALK_SCHEDULED");
        assertThat(story.state()).isInstanceOf(Case.TalkBooked.class);
        assertThat(Rows.one("select reason_text from referral where referral_id = ?", story.referralId()))
                .isNull();
    }

    @Test
    void a_closed_case_goes_on_with_its_plan_and_its_history_and_its_referral_stays_ended() {
        var story = Story.accepted(cast).booked().talked();
        var reopen = TestApp.bean(ReopenCase.class);
        var command = new ReopenCase.Command(story.caseNumber(), "Ringde och ville komma igång igen.");
        assertThatThrownBy(() -> reopen.reopen(command, cast.samira())).hasMessageContaining("NOT_CLOSED");
        close(story, CloseReason.DECLINED);
        var ended = story.task();

        assertThat(reopen.reopen(new ReopenCase.Command(story.caseNumber(), " "), cast.samira()))
                .isEqualTo(new ReopenCase.Outcome.Refused(List.of(new FieldError("why", "reopen.why.missing"))));
        reopen.reopen(command, cast.samira());

        assertThat(story.state()).isInstanceOf(Case.PlanReady.class);
        var followUps = ((Case.PlanReady) story.state()).followUps();
        assertThat(followUps.threeMonths().isDue()).isTrue();
        assertThat(followUps.threeMonths().dueOn()).isEqualTo(Story.THREE_MONTHS_ON);
        assertThat(story.task()).isEqualTo(ended);
        assertThat(story.events()).contains("HealthTalkHeld", "CaseClosed", "CaseReopened");
    }

    @Test
    void a_case_that_was_never_talked_about_is_reached_again_unless_it_ended_for_good() {
        var reopen = TestApp.bean(ReopenCase.class);
        for (var reason : List.of(CloseReason.DECEASED, CloseReason.CONSENT_WITHDRAWN)) {
            var gone = Story.accepted(cast);
            close(gone, reason);
            var command = new ReopenCase.Command(gone.caseNumber(), "Fel.");
            assertThatThrownBy(() -> reopen.reopen(command, cast.samira())).hasMessageContaining("ENDED_FOR_GOOD");
        }
        var story = Story.accepted(cast);
        close(story, CloseReason.MOVED);

        reopen.reopen(new ReopenCase.Command(story.caseNumber(), "Flyttade tillbaka."), cast.omar());

        assertThat(story.state()).isInstanceOf(Case.Contacting.class);
        assertThat(story.state().file().guideId()).isEqualTo(cast.omar().requireStaffId());
    }

    private void close(Story story, CloseReason reason) {
        var closed = TestApp.bean(CloseCase.class)
                .close(new CloseCase.Command(story.caseNumber(), reason, "Så blev det.", null, null), cast.samira());
        assertThat(closed).isInstanceOf(CloseCase.Outcome.Closed.class);
    }

    @Test
    void three_calls_and_a_letter_close_as_not_reached() {
        var story = Story.accepted(cast);
        var close = TestApp.bean(CloseCase.class);
        var command = new CloseCase.Command(story.caseNumber(), CloseReason.NOT_REACHED, null, null, null);
        tried(story, Channel.PHONE, ContactAttempt.Outcome.NO_ANSWER, null, Story.ACCEPTED_ON);
        tried(story, Channel.PHONE, ContactAttempt.Outcome.NO_ANSWER, null, Story.ACCEPTED_ON.plusDays(1));

        tried(story, Channel.LETTER, ContactAttempt.Outcome.LETTER_SENT, null, Story.ACCEPTED_ON.plusDays(4));
        var early = close.close(command, cast.samira());
        tried(story, Channel.PHONE, ContactAttempt.Outcome.NO_ANSWER, null, Story.ACCEPTED_ON.plusDays(8));
        var preview = close.preview(command, cast.samira());
        var closed = close.close(command, cast.samira());

        assertThat(early)
                .isEqualTo(new CloseCase.Outcome.Refused(List.of(new FieldError("why", "close.why.fewerTries"))));
        assertThat(closed).isInstanceOf(CloseCase.Outcome.Closed.class);
        assertThat(story.task()).isEqualTo("FAILED/UNREACHABLE/UNREACHABLE");
        assertThat(story.reports().getLast())
                .isEqualTo("CLOSURE: Ärendet är avslutat. Vi har inte fått kontakt med personen. "
                        + "Antal kontaktförsök: 4, varav 1 med brev. "
                        + "Ni är välkomna med en ny remiss om personen vill ha kontakt.");
        assertThat(preview).hasSize(4);
        assertThat(close.options(story.caseNumber(), cast.samira())).isEmpty();
    }

    @Test
    void a_goal_is_not_met_before_the_talk() {
        var story = Story.accepted(cast);

        var refused = TestApp.bean(CloseCase.class)
                .close(
                        new CloseCase.Command(story.caseNumber(), CloseReason.GOAL_MET, "klar", null, null),
                        cast.samira());

        assertThat(refused)
                .isEqualTo(new CloseCase.Outcome.Refused(List.of(new FieldError("reason", "close.reason.needsTalk"))));
    }

    @Test
    void closing_for_a_withdrawn_consent_withdraws_it_at_once_and_says_nothing_more() {
        var story = Story.accepted(cast).talked();

        TestApp.bean(CloseCase.class)
                .close(
                        new CloseCase.Command(
                                story.caseNumber(), CloseReason.CONSENT_WITHDRAWN, null, "Kören.", "Vill inte mer."),
                        cast.samira());

        assertThat(liveConsentsToHealthCentres()).isZero();
        assertThat(story.reports().getLast()).isEqualTo("CLOSURE: Ärendet är avslutat.");
        assertThat(story.task()).isEqualTo("CANCELLED/STOPPED_BY_PERSON/CONSENT_WITHDRAWN");
        assertThat(Rows.one("select reason_text from referral where referral_id = ?", story.referralId()))
                .isEqualTo("Ärendet är avslutat.");
    }

    @Test
    void a_consent_is_withdrawn_while_the_work_goes_on() {
        var story = Story.accepted(cast).talked();

        TestApp.bean(WithdrawConsent.class).withdraw(story.caseNumber(), cast.bjorken(), cast.samira());

        assertThat(liveConsentsToHealthCentres()).isZero();
        assertThat(story.state()).isInstanceOf(Case.PlanReady.class);
        assertThat(story.events()).last().isEqualTo("ConsentWithdrawn");
        assertThat(overview(story, cast.samira()).shared())
                .singleElement()
                .satisfies(shared -> assertThat(shared.items()).isEmpty());
    }

    @Test
    void the_case_page_tells_who_what_matters_and_what_may_be_done() {
        var story = Story.accepted(cast).talked();

        var page = overview(story, cast.samira());

        assertThat(page.person().name()).isEqualTo("Karl-Erik Lund");
        assertThat(page.stateName()).isEqualTo(CaseState.PLAN_READY);
        assertThat(page.guide()).isNotNull();
        assertThat(page.talk()).hasValueSatisfying(talk -> {
            assertThat(talk.important()).isEqualTo("Ha någon att prata båtar med.");
            assertThat(talk.barriers()).containsExactly("HEARING", "TOILET");
        });
        assertThat(page.goals()).extracting(CaseOverview.Goal::wish).containsExactly("Komma ut varje vecka");
        assertThat(page.referrals()).singleElement().satisfies(r -> {
            assertThat(r.sender()).isEqualTo("VC Björken");
            assertThat(r.open()).isTrue();
        });
        assertThat(page.actions().get(CaseAction.SUGGEST)).matches(a -> a != null && a.yes());
        assertThat(page.latest()).extracting(TimelineEntry::kind).containsExactly("HealthTalkHeld", "CaseOpened");
        assertThat(page.latest().getFirst().facts()).containsEntry("mode", "HOME");
        assertThat(page.eventCount()).isEqualTo(2);
        assertThat(TestApp.bean(CaseTimeline.class)
                        .show(story.caseNumber(), cast.samira())
                        .entries())
                .hasSize(2);
        assertThat(logged("CaseOverview")).isPositive();
    }

    @Test
    void another_municipality_sees_no_case_of_ours() {
        var story = Story.accepted(cast);
        var other = Cast.newMunicipality();

        assertThatThrownBy(() -> overview(story, other.samira())).isInstanceOf(Missing.class);
        assertThat(list(CaseList.Tab.OPEN, null, other.samira()).lines()).isEmpty();
    }

    @Test
    void the_lists_page_by_key_and_know_mine_unassigned_and_closed() {
        for (var i = 0; i < 27; i++) Story.inTheQueue(cast);
        var mine = Story.accepted(cast);
        var closed = Story.accepted(cast);
        TestApp.bean(DeclineTalk.class)
                .decline(new DeclineTalk.Command(closed.caseNumber(), Channel.PHONE, null), cast.samira());

        var first = list(CaseList.Tab.UNASSIGNED, null, cast.samira());
        var second = list(CaseList.Tab.UNASSIGNED, first.next(), cast.samira());

        assertThat(first.lines()).hasSize(CaseList.ROWS);
        assertThat(second.lines()).hasSize(2).doesNotContainAnyElementsOf(first.lines());
        assertThat(second.next()).isNull();
        assertThat(list(CaseList.Tab.MINE, null, cast.samira()).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.number()).isEqualTo(mine.caseNumber());
                    assertThat(line.name()).isEqualTo("Karl-Erik Lund");
                    assertThat(line.age().orElse(0)).isGreaterThan(60);
                    assertThat(line.nextStep()).isEqualTo(NextStep.Kind.CONTACT);
                    assertThat(line.guide()).isEqualTo("Samira Haddad");
                });
        assertThat(list(CaseList.Tab.CLOSED, null, cast.samira()).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.closeReason()).isEqualTo(CloseReason.DECLINED));
        assertThat(list(CaseList.Tab.OPEN, "skräp", cast.samira()).lines()).hasSize(CaseList.ROWS);
        assertThat(logged("CaseList")).isPositive();
    }

    private static CaseOverview.Page overview(Story story, Actor actor) {
        return TestApp.bean(CaseOverview.class).show(story.caseNumber(), actor);
    }

    private static CaseList.Page list(CaseList.Tab tab, @Nullable String after, Actor actor) {
        return TestApp.bean(CaseList.class).page(tab, CaseList.Filter.NONE, after, actor);
    }

    private TryContact.Outcome tried(
            Story story, Channel channel, ContactAttempt.Outcome outcome, @Nullable LocalDate next, LocalDate today) {
        var command = new TryContact.Command(story.caseNumber(), channel, outcome, null, next);
        return Story.on(today, () -> TestApp.bean(TryContact.class).keep(command, cast.samira()));
    }

    private BookTalk.Outcome book(Story story, LocalDate on, TalkMode mode, @Nullable String place) {
        var command =
                new BookTalk.Command(story.caseNumber(), on, LocalTime.of(14, 0), mode, place, Channel.PHONE, null);
        return Story.on(Story.ACCEPTED_ON, () -> TestApp.bean(BookTalk.class).book(command, cast.samira()));
    }

    private static BookTalk.Outcome refused(String field, String key) {
        return new BookTalk.Outcome.Refused(List.of(new FieldError(field, key)));
    }

    private int logged(String what) {
        return Rows.count(
                "select 1 from access_log where municipality_id = ? and what = ?", cast.municipalityId(), what);
    }

    private int liveConsentsToHealthCentres() {
        return Rows.count("""
                select 1 from consent
                where municipality_id = ? and direction = 'TO_HEALTH_CENTRE' and withdrawn_at is null
                """, cast.municipalityId());
    }
}
