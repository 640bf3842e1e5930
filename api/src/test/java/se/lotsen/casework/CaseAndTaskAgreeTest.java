package se.lotsen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lotsen.profiles.Transition.Place;
import se.lotsen.profiles.Transitions;
import se.lotsen.referral.ReferralState;
import se.lotsen.referral.TaskMove;
import se.lotsen.referral.TaskStatus;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.MoveCase;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

/** Whatever legal moves a case makes: no event is lost, and case, referral and Task tell the same story. */
class CaseAndTaskAgreeTest {

    private static final int SEQUENCES = 12;
    private static final int MOVES = 14;

    private final Cast cast = Cast.newMunicipality();
    private final MoveCase moveCase = TestApp.bean(MoveCase.class);

    @Test
    void random_legal_sequences_lose_no_event_and_keep_case_referral_and_task_together() {
        for (var seed = 0; seed < SEQUENCES; seed++) {
            var random = new Random(seed);
            var story = Story.accepted(cast);
            var told = new ArrayList<String>(List.of("CaseOpened"));
            var task = "ACCEPTED/WAITING_CONTACT";
            Case state = story.state();
            for (var moves = 0; moves < MOVES && !(state instanceof Case.Closed); moves++) {
                var step = stepFrom(random, state);
                state = moveCase.move(story.caseNumber(), _ -> step, null, cast.samira());
                told.add(step.event().getClass().getSimpleName());
                task = step.event().move().map(CaseAndTaskAgreeTest::text).orElse(task);

                assertThat(story.task()).as("seed " + seed + " after " + told).isEqualTo(task);
                assertThat(state).isEqualTo(story.state());
                assertThat(referralEnded(story)).isEqualTo(state instanceof Case.Closed);
            }
            assertThat(story.events()).containsExactlyInAnyOrderElementsOf(told);
        }
    }

    /**
     * Sender, guide, administrator and jobs do anything in any order, through the real use cases and over HTTP: the Task never takes a step
     * that the table does not give to the one who took it, and Task, ServiceRequest, referral and case tell the same story after each.
     */
    @Test
    void whatever_anyone_does_the_referral_stays_in_the_table_and_everything_agrees() {
        var clinic = Clinic.bjorken(cast);
        var seen = new TreeSet<String>();
        for (var seed = 0; seed < SEQUENCES * 4; seed++) {
            var random = new Random(seed);
            var id = Sending.received(cast).file().id();
            var hands = new Hands(cast, clinic, id, random);
            var story = new ArrayList<String>();
            var afterTheEnd = 0;
            for (var events = 0; events < MOVES * 4 && afterTheEnd < MOVES / 2; events++) {
                var before = hands.place();
                if (TaskStatus.valueOf(String.valueOf(hands.row().get("task_status")))
                        .ends()) afterTheEnd++;
                var done = hands.any();
                var after = hands.place();
                story.add(done.by() + " " + done.what() + " -> " + after);
                var told = "seed " + seed + ": " + String.join("; ", story);

                assertThat(Transitions.PLACES).as(told).contains(after);
                if (!before.equals(after)) {
                    assertThat(done.by()).as(told).isNotNull();
                    assertThat(Transitions.exists(Objects.requireNonNull(done.by()), before, after))
                            .as(told)
                            .isTrue();
                    assertThat(hands.request()).as(told).isEqualTo(after.request());
                }
                assertAgree(hands, after, told);
                seen.add(after.toString());
            }
        }
        assertThat(seen).as("places that the walk came to").hasSizeGreaterThan(15);
    }

    /** The case is where its Task says, except that a missed talk is remembered by the Task alone. */
    private static void assertAgree(Hands hands, Place place, String told) {
        var referral = ReferralState.valueOf(String.valueOf(hands.row().get("state")));
        var state = hands.state();
        switch (referral) {
            case SENT, IN_TRIAGE, INFO_REQUESTED -> {
                assertThat(state).as(told).isNull();
                assertThat(List.of("requested", "received")).as(told).contains(place.status());
            }
            case ACCEPTED -> {
                assertThat(state).as(told).isInstanceOf(Case.Open.class);
                var expected = Case.taskOf((Case.Open) Objects.requireNonNull(state));
                assertThat(place.status()).as(told).isEqualTo(expected.status().code());
                assertThat(place.business().replace("no-show", "contact-attempted"))
                        .as(told)
                        .isEqualTo(expected.business().code());
            }
            case CANCEL_REQUESTED -> {
                assertThat(place.business()).as(told).isEqualTo("cancel-requested");
                assertThat(Objects.requireNonNull(state).file().isCancelRequested())
                        .as(told)
                        .isTrue();
            }
            case DECLINED -> assertThat(place.toString()).as(told).isEqualTo("rejected/declined");
            case WITHDRAWN -> assertThat(place.status()).as(told).isEqualTo("cancelled");
            case FINISHED, VOIDED -> {
                if (state != null) assertThat(state).as(told).isInstanceOf(Case.Closed.class);
                assertThat(place.status().equals("entered-in-error"))
                        .as(told)
                        .isEqualTo(referral == ReferralState.VOIDED);
            }
        }
    }

    /** A new guide must be one who exists, so giving the case away is left to its own test. */
    private static Step<?> stepFrom(Random random, Case state) {
        while (true) {
            var step = CaseStatesTest.anyOf(random, state);
            var isGivenAway = step.event() instanceof CaseEvent.GuideAssigned
                    || step.event() instanceof CaseEvent.CaseHandedOver
                    || step.event() instanceof CaseEvent.HandoverTakenBack;
            if (!isGivenAway) return step;
        }
    }

    private static boolean referralEnded(Story story) {
        return "FINISHED".equals(Rows.one("select state from referral where referral_id = ?", story.referralId()));
    }

    private static String text(TaskMove move) {
        return Stream.of(move.status(), move.business(), move.reason())
                .filter(part -> part != null)
                .map(Enum::name)
                .collect(Collectors.joining("/"));
    }
}
