package se.lotsen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lotsen.referral.TaskMove;
import se.lotsen.testing.Cast;
import se.lotsen.testing.MoveCase;
import se.lotsen.testing.Rows;
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

    /** A new guide must be one who exists, so giving the case away is left to its own test. */
    private static Step<?> stepFrom(Random random, Case state) {
        while (true) {
            var step = CaseStatesTest.anyOf(random, state);
            if (!(step.event() instanceof CaseEvent.GuideAssigned)) return step;
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
