package se.lotsen.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.calendar.Kind;
import se.lotsen.calendar.ShowWeek;
import se.lotsen.myday.MyDay;
import se.lotsen.reportback.MyReferral;
import se.lotsen.reportback.MyReferrals;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Forbidden;
import se.lotsen.testing.Cast;
import se.lotsen.testing.MoveCase;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

/** The next step of a case on a later day. */
class PostponeStepTest {

    private static final LocalDate CONTACT_ON = Story.ACCEPTED_ON.plusDays(1);
    private static final LocalDate LATER = Story.ACCEPTED_ON.plusDays(7);

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_first_contact_comes_back_on_its_new_day_and_the_health_centre_hears_nothing_of_it() {
        var story = Story.accepted(cast);
        var reports = story.reports();
        var task = story.task();

        postpone(story, CONTACT_ON, LATER);

        var before = day(LATER.minusDays(1));
        assertThat(List.of(before.late(), before.dueToday(), before.ready())).allMatch(List::isEmpty);
        assertThat(before.lateCases()).isZero();
        assertThat(day(LATER).dueToday()).extracting(MyDay.Task::number).containsExactly(story.caseNumber());
        assertThat(TestApp.bean(CaseList.class)
                        .page(CaseList.Tab.MINE, CaseList.Filter.NONE, null, cast.samira())
                        .lines())
                .extracting(CaseList.Line::on)
                .containsExactly(LATER);
        assertThat(Rows.of(
                        "select facts ->> 'from' as planned, facts ->> 'to' as day, facts ->> 'why' as why from case_event"
                                + " where municipality_id = ? and kind = 'StepPostponed'",
                        cast.municipalityId()))
                .singleElement()
                .satisfies(event -> assertThat(event.values())
                        .map(String::valueOf)
                        .containsExactly(CONTACT_ON.toString(), LATER.toString(), "Hon är bortrest."));
        assertThat(story.reports()).isEqualTo(reports);
        assertThat(story.task()).isEqualTo(task);
        assertThat(TestApp.bean(MyReferrals.class)
                        .read(null, null, cast.helena())
                        .items())
                .extracting(MyReferral::nextOn)
                .containsExactly(CONTACT_ON);
    }

    @Test
    void a_follow_up_keeps_its_last_day_and_stands_everywhere_on_the_new_one() {
        var story = Story.accepted(cast).talked();
        TestApp.bean(MoveCase.class)
                .move(
                        story.caseNumber(),
                        state -> ((Case.PlanReady) state).match("Sittgymnastik", "Ekeby", Moves.AT, Moves.AT),
                        null,
                        cast.samira());
        var early = Story.THREE_MONTHS_ON.minusDays(3);
        var to = Story.THREE_MONTHS_ON.plusDays(7);
        assertThat(day(early).ready()).extracting(MyDay.Task::number).containsExactly(story.caseNumber());

        postpone(story, early, to);

        assertThat(day(early).ready()).isEmpty();
        assertThat(day(Story.THREE_MONTHS_ON).dueToday()).isEmpty();
        assertThat(day(to).dueToday()).extracting(MyDay.Task::step).containsExactly(NextStep.Kind.FOLLOW_UP_3M);
        var week = TestApp.bean(ShowWeek.class).show(new ShowWeek.Whose.Mine(), to, cast.samira());
        assertThat(week.entries())
                .filteredOn(entry -> entry.kind() == Kind.FOLLOW_UP_3M)
                .extracting(ShowWeek.Entry::on)
                .containsExactly(to);
        assertThat(((Case.AfterTalk) story.state()).followUps().threeMonths().dueOn())
                .isEqualTo(Story.THREE_MONTHS_ON);
    }

    @Test
    void whatever_moves_the_case_ends_it_and_what_is_only_written_does_not() {
        var story = Story.accepted(cast);
        postpone(story, CONTACT_ON, LATER);

        TestApp.bean(WriteNote.class).write(story.caseNumber(), "Dottern ringde.", cast.samira());
        assertThat(story.state().file().postponedTo()).isEqualTo(LATER);

        Story.on(
                CONTACT_ON,
                () -> TestApp.bean(TryContact.class)
                        .keep(
                                new TryContact.Command(
                                        story.caseNumber(),
                                        ContactAttempt.Channel.PHONE,
                                        ContactAttempt.Outcome.NO_ANSWER,
                                        null,
                                        LATER.plusDays(4)),
                                cast.samira()));
        assertThat(story.state().file().postponedTo()).isNull();
        assertThat(next(story)).isEqualTo(new NextStep(NextStep.Kind.CONTACT_AGAIN, LATER.plusDays(4)));
    }

    @Test
    void who_comes_to_an_activity_is_still_followed_up_on_the_new_day() {
        var story = Story.accepted(cast).talked();
        move(story, state -> ((Case.PlanReady) state).match("Sittgymnastik", "Ekeby", Moves.AT, Moves.AT));
        var to = Story.THREE_MONTHS_ON.plusDays(7);
        postpone(story, Story.THREE_MONTHS_ON.minusDays(3), to);

        move(story, state -> ((Case.AfterTalk) state).attend("Sittgymnastik", Moves.AT, Moves.TALK_ON, Moves.AT));
        assertThat(next(story)).isEqualTo(new NextStep(NextStep.Kind.FOLLOW_UP_3M, to));

        move(story, state -> ((Case.AfterTalk) state).settle(Occasion.THREE_MONTHS, FollowUp.Status.DONE));
        assertThat(story.state().file().postponedTo()).isNull();
    }

    private void move(Story story, Function<Case, Step<?>> step) {
        TestApp.bean(MoveCase.class).move(story.caseNumber(), step::apply, null, cast.samira());
    }

    @Test
    void it_can_be_taken_back_and_then_the_step_has_its_day_again() {
        var story = Story.accepted(cast);
        postpone(story, CONTACT_ON, LATER);

        TestApp.bean(TakeBackPostponement.class).takeBack(story.caseNumber(), cast.samira());

        assertThat(next(story).onDay()).isEqualTo(CONTACT_ON);
        assertThat(story.events()).endsWith("StepPostponed", "PostponementTakenBack");
        assertThatThrownBy(() -> TestApp.bean(TakeBackPostponement.class).takeBack(story.caseNumber(), cast.samira()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void only_the_guide_of_the_case_may_and_never_what_a_talk_has_a_time_for() {
        var story = Story.accepted(cast);
        assertThatThrownBy(() -> ask(story, CONTACT_ON, LATER, "Bortrest", cast.omar()))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("NOT_YOURS");

        story.booked();
        assertThatThrownBy(() -> ask(story, CONTACT_ON, LATER, "Bortrest", cast.samira()))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("TALK_ALREADY_BOOKED");
    }

    @Test
    void the_day_is_ahead_and_not_far_and_the_reason_is_told() {
        var story = Story.accepted(cast);

        assertThat(faults(story, CONTACT_ON, CONTACT_ON, " "))
                .containsExactly("postpone.to.mustBeAhead", "postpone.why.missing");
        assertThat(faults(story, Story.ACCEPTED_ON, CONTACT_ON, "Bortrest")).containsExactly("postpone.to.notLater");
        assertThat(faults(story, CONTACT_ON, CONTACT_ON.plusDays(PostponeStep.MOST_DAYS + 1), "a".repeat(301)))
                .containsExactly("postpone.to.tooFar", "postpone.why.tooLong");
    }

    private List<String> faults(Story story, LocalDate on, LocalDate to, String why) {
        var refused = (PostponeStep.Outcome.Refused) ask(story, on, to, why, cast.samira());
        return refused.errors().stream().map(FieldError::messageKey).toList();
    }

    private static NextStep next(Story story) {
        return NextStep.of(story.state(), Story.TALK_ON).orElseThrow();
    }

    private void postpone(Story story, LocalDate on, LocalDate to) {
        assertThat(ask(story, on, to, "Hon är bortrest.", cast.samira()))
                .isInstanceOf(PostponeStep.Outcome.Postponed.class);
    }

    private static PostponeStep.Outcome ask(Story story, LocalDate on, LocalDate to, String why, Actor actor) {
        var command = new PostponeStep.Command(story.caseNumber(), to, why);
        return Story.on(on, () -> TestApp.bean(PostponeStep.class).postpone(command, actor));
    }

    private MyDay.Day day(LocalDate day) {
        return Story.on(day, () -> TestApp.bean(MyDay.class).show(cast.samira()));
    }
}
