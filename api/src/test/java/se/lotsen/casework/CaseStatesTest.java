package se.lotsen.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lotsen.casework.CaseFile.Milestone;
import se.lotsen.referral.BusinessStatus;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.TaskMove;
import se.lotsen.referral.TaskStatus;

class CaseStatesTest {

    private static final Map<Class<? extends Case>, Set<String>> LEGAL = Map.of(
            Case.Contacting.class,
                    Set.of(
                            "giveTo",
                            "handTo",
                            "takeBack",
                            "tried",
                            "takeBackTry",
                            "bookTalk",
                            "holdTalk",
                            "pause",
                            "postpone",
                            "takeBackPostponement",
                            "close",
                            "requestCancel",
                            "refuseCancel",
                            "loseReferral"),
            Case.TalkBooked.class,
                    Set.of(
                            "giveTo",
                            "handTo",
                            "takeBack",
                            "missed",
                            "bookTalk",
                            "holdTalk",
                            "pause",
                            "close",
                            "requestCancel",
                            "refuseCancel",
                            "loseReferral"),
            Case.PlanReady.class,
                    Set.of(
                            "giveTo",
                            "handTo",
                            "takeBack",
                            "match",
                            "attend",
                            "correctAttendance",
                            "settle",
                            "pause",
                            "postpone",
                            "takeBackPostponement",
                            "close",
                            "requestCancel",
                            "refuseCancel",
                            "loseReferral"),
            Case.Matched.class,
                    Set.of(
                            "giveTo",
                            "handTo",
                            "takeBack",
                            "match",
                            "attend",
                            "correctAttendance",
                            "settle",
                            "pause",
                            "postpone",
                            "takeBackPostponement",
                            "close",
                            "requestCancel",
                            "refuseCancel",
                            "loseReferral"),
            Case.Participating.class,
                    Set.of(
                            "giveTo",
                            "handTo",
                            "takeBack",
                            "match",
                            "attend",
                            "correctAttendance",
                            "settle",
                            "pause",
                            "postpone",
                            "takeBackPostponement",
                            "close",
                            "requestCancel",
                            "refuseCancel",
                            "loseReferral"),
            Case.Paused.class,
                    Set.of(
                            "giveTo",
                            "handTo",
                            "takeBack",
                            "resume",
                            "wake",
                            "close",
                            "requestCancel",
                            "refuseCancel",
                            "loseReferral"),
            Case.Closed.class, Set.of("enterInError", "reopen"));

    @Test
    void each_state_offers_exactly_its_legal_moves() {
        LEGAL.forEach((state, moves) ->
                assertThat(movesOf(state)).as(state.getSimpleName()).isEqualTo(moves));
    }

    @Test
    void the_moves_that_tests_and_drawing_know_are_all_there_are() {
        var known = Moves.all().stream().map(Moves.Move::name).collect(Collectors.toSet());

        LEGAL.values().forEach(moves -> assertThat(known).containsAll(moves));
    }

    @Test
    void a_settled_follow_up_is_not_settled_again() {
        var settled = Moves.planReady()
                .settle(Occasion.THREE_MONTHS, FollowUp.Status.NOT_REACHED)
                .next();

        assertThatThrownBy(() -> settled.settle(Occasion.THREE_MONTHS, FollowUp.Status.DONE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_state_survives_its_row() {
        for (var state : Moves.everyState()) assertThat(throughRow(state)).isEqualTo(state);
    }

    @Test
    void random_legal_sequences_survive_their_rows_and_are_never_silent() {
        var random = new Random(20261122);
        for (var sequence = 0; sequence < 500; sequence++) {
            Case state = Moves.contacting();
            for (var length = 0; length < 40 && !(state instanceof Case.Closed); length++) {
                var step = anyOf(random, state);
                assertThat(step.event().facts()).doesNotContainValue("");
                assertThat(throughRow(step.next())).isEqualTo(step.next());
                assertThat(NextStep.of(step.next(), Moves.TALK_ON).isEmpty())
                        .isEqualTo(step.next() instanceof Case.Closed);
                state = step.next();
            }
        }
    }

    @Test
    void a_pause_gives_the_task_back_where_it_was() {
        assertThat(afterPause(Moves.contacting()))
                .isEqualTo(TaskMove.to(TaskStatus.ACCEPTED, BusinessStatus.WAITING_CONTACT));
        assertThat(afterPause(Moves.talkBooked())).isEqualTo(inProgress(BusinessStatus.TALK_SCHEDULED));
        assertThat(afterPause(Moves.matched())).isEqualTo(inProgress(BusinessStatus.MATCHED));
        assertThat(afterPause(Moves.participating()
                        .settle(Occasion.THREE_MONTHS, FollowUp.Status.DONE)
                        .next()))
                .isEqualTo(inProgress(BusinessStatus.FOLLOWUP_3M_DONE));
    }

    @Test
    void the_task_never_carries_the_guides_own_words() {
        var paused =
                Moves.participating().pause(PauseReason.ILLNESS, LocalDate.of(2026, 12, 24), "Bröt höften.", Moves.AT);
        var closed = Moves.participating().close(CloseReason.DECEASED, null, "Dottern ringde.", Moves.AT);

        assertThat(paused.event().move())
                .contains(TaskMove.to(
                        TaskStatus.ON_HOLD,
                        BusinessStatus.PAUSED,
                        StatusReason.ILLNESS,
                        "Ärendet vilar till tors 24 dec 2026."));
        assertThat(closed.event().move().orElseThrow().reasonText()).isEqualTo("Ärendet är avslutat.");
    }

    @Test
    void the_last_milestone_is_kept_when_a_follow_up_is_not_reached() {
        var next = Moves.participating()
                .settle(Occasion.THREE_MONTHS, FollowUp.Status.NOT_REACHED)
                .next();

        assertThat(next.file().milestone()).isEqualTo(Milestone.PARTICIPATING);
    }

    @Test
    void closing_cancels_what_was_due_and_keeps_what_was_done() {
        var closed = Moves.participating()
                .settle(Occasion.THREE_MONTHS, FollowUp.Status.DONE)
                .next()
                .close(CloseReason.MOVED, null, null, Moves.AT)
                .next();

        var followUps = Objects.requireNonNull(Case.followUpsOf(closed));
        assertThat(followUps.threeMonths().status()).isEqualTo(FollowUp.Status.DONE);
        assertThat(followUps.sixMonths().status()).isEqualTo(FollowUp.Status.CANCELLED);
    }

    @ParameterizedTest
    @CsvSource({
        // Calendar months, clipped to the end of the month, then the next working day.
        "2026-11-20, 2027-02-22, 2027-05-20", // Saturday to Monday; an ordinary Thursday
        "2026-11-30, 2027-03-01, 2027-05-31", // 30 February clips to Sunday the 28th, then Monday
        "2026-08-31, 2026-11-30, 2027-03-01", // 31 November clips to the 30th; 31 February to Sunday the 28th
        "2026-09-24, 2026-12-28, 2027-03-24", // Christmas Eve, Christmas, Boxing Day, Sunday
        "2026-10-06, 2027-01-07, 2027-04-06", // Epiphany
        "2026-12-25, 2027-03-25, 2027-06-28", // Maundy Thursday is worked; Midsummer Eve is not, nor the weekend after
        // it
        "2026-12-26, 2027-03-30, 2027-06-28", // Good Friday to Easter Monday; Midsummer Day
    })
    void follow_ups_fall_due_on_the_right_working_day(LocalDate talk, LocalDate threeMonths, LocalDate sixMonths) {
        assertThat(FollowUps.after(talk).threeMonths().dueOn()).isEqualTo(threeMonths);
        assertThat(FollowUps.after(talk).sixMonths().dueOn()).isEqualTo(sixMonths);
        assertThat(FollowUps.after(talk).threeMonths().opensOn()).isEqualTo(threeMonths.minusDays(14));
    }

    @Test
    void the_next_step_follows_the_state() {
        assertThat(kinds())
                .containsExactly(
                        NextStep.Kind.CONTACT,
                        NextStep.Kind.HOLD_TALK,
                        NextStep.Kind.SUGGEST,
                        NextStep.Kind.FOLLOW_UP_3M,
                        NextStep.Kind.FOLLOW_UP_3M,
                        NextStep.Kind.REVIEW_PAUSE);
        assertThat(next(Moves.talkBooked().missed(null, Moves.TALK_ON, Moves.AT).next()))
                .isEqualTo(NextStep.Kind.CONTACT_AGAIN);
        Case.AfterTalk followed = Moves.participating()
                .settle(Occasion.THREE_MONTHS, FollowUp.Status.DONE)
                .next();
        assertThat(next(followed)).isEqualTo(NextStep.Kind.FOLLOW_UP_6M);
        Case.AfterTalk done = Moves.planReady()
                .settle(Occasion.THREE_MONTHS, FollowUp.Status.NOT_REACHED)
                .next()
                .settle(Occasion.SIX_MONTHS, FollowUp.Status.NOT_REACHED)
                .next();
        assertThat(next(done)).isEqualTo(NextStep.Kind.CLOSE);
    }

    @Test
    void what_to_suggest_is_next_until_a_follow_up_opens_and_again_when_it_is_settled() {
        var state = Moves.planReady();
        var due = state.followUps().threeMonths();

        assertThat(NextStep.of(state, due.opensOn().minusDays(1)))
                .contains(new NextStep(NextStep.Kind.SUGGEST, state.talkOn()));
        assertThat(NextStep.of(state, due.opensOn())).contains(new NextStep(NextStep.Kind.FOLLOW_UP_3M, due.dueOn()));
        assertThat(NextStep.of(
                        state.settle(Occasion.THREE_MONTHS, FollowUp.Status.DONE)
                                .next(),
                        due.dueOn()))
                .contains(new NextStep(NextStep.Kind.SUGGEST, state.talkOn()));
    }

    private static List<NextStep.Kind> kinds() {
        return Moves.everyState().stream()
                .flatMap(state -> NextStep.of(state, Moves.TALK_ON).stream())
                .map(NextStep::kind)
                .toList();
    }

    private static NextStep.Kind next(Case state) {
        return NextStep.of(state, Moves.TALK_ON).orElseThrow().kind();
    }

    private static TaskMove afterPause(Case.Active state) {
        return state.pause(PauseReason.TRAVEL, Moves.TALK_ON, null, Moves.AT)
                .next()
                .resume(Moves.TALK_ON)
                .event()
                .move()
                .orElseThrow();
    }

    private static TaskMove inProgress(BusinessStatus business) {
        return TaskMove.to(TaskStatus.IN_PROGRESS, business);
    }

    static Step<?> anyOf(Random random, Case state) {
        // Closing ends the sequence, so it is drawn seldom.
        var steps = Moves.all().stream()
                .filter(move -> !move.name().equals("close") || random.nextInt(8) == 0)
                .flatMap(move -> move.step().apply(state).stream())
                .toList();
        return steps.get(random.nextInt(steps.size()));
    }

    private static Case throughRow(Case state) {
        return CaseRow.of(state, "0188", Moves.TALK_ON).read(Case.followUpsOf(state));
    }

    private static Set<String> movesOf(Class<? extends Case> state) {
        return Arrays.stream(state.getMethods())
                .filter(method -> method.getReturnType() == Step.class && !Modifier.isStatic(method.getModifiers()))
                .map(java.lang.reflect.Method::getName)
                .collect(Collectors.toSet());
    }
}
