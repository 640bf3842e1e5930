package se.lotsen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.casework.Allowed.Refusal;
import se.lotsen.shared.Ids;

class CaseActionsTest {

    private static final Path DRAWING = Path.of("..", "docs", "generated", "case-states.md");
    private static final String HOW_TO_UPDATE =
            "./mvnw -pl fhir-profiles,api test -Dtest=CaseActionsTest -Dlotsen.write=true";
    private static final LocalDate TALK_DAY = Moves.TALK_ON;
    private static final LocalDate THREE_MONTHS = Moves.TALK_ON.plusMonths(3);

    private final Actor guide = new Actor("0188", "guide", Moves.GUIDE, "Samira Haddad", Role.GUIDE, Ids.next(), false);

    @Test
    void nobody_but_a_guide_does_anything_with_a_case() {
        for (var role : Role.values()) {
            if (role == Role.GUIDE) continue;
            var other = new Actor("0188", "other", Ids.next(), "Maria Berg", role, Ids.next(), true);
            for (var state : Moves.everyState()) {
                for (var action : CaseAction.values()) {
                    if (role == Role.MANAGER && action == CaseAction.HAND_OVER) continue;
                    if (role == Role.ACTIVITY_LEADER && action == CaseAction.REGISTER_ATTENDANCE) continue;
                    assertThat(CaseActions.refusal(action, other, state, TALK_DAY))
                            .isEqualTo(Refusal.NOT_A_GUIDE);
                }
            }
        }
    }

    @Test
    void a_manager_hands_over_what_is_open_and_nothing_else() {
        var manager = new Actor("0188", "maria", Ids.next(), "Maria Berg", Role.MANAGER, Ids.next(), false);
        for (var state : Moves.everyState()) {
            var expected = state instanceof Case.Closed ? Refusal.CASE_CLOSED : Refusal.NONE;
            assertThat(CaseActions.refusal(CaseAction.HAND_OVER, manager, state, TALK_DAY))
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_follow_up_opens_fourteen_days_before_its_day_and_six_months_wait_for_three() {
        var state = Moves.participating();
        var opens = state.followUps().threeMonths().opensOn();

        assertThat(refusal(CaseAction.FOLLOW_UP_3M, state, opens.minusDays(1))).isEqualTo(Refusal.NOT_YET);
        assertThat(refusal(CaseAction.FOLLOW_UP_3M, state, opens)).isEqualTo(Refusal.NONE);
        assertThat(refusal(CaseAction.FOLLOW_UP_6M, state, opens.plusYears(1))).isEqualTo(Refusal.THREE_MONTHS_FIRST);
    }

    @Test
    void a_leader_says_who_came_wherever_a_guide_may() {
        var leader = new Actor("0188", "bengt", Ids.next(), "Bengt Ström", Role.ACTIVITY_LEADER, Ids.next(), false);
        for (var state : Moves.everyState()) {
            assertThat(CaseActions.refusal(CaseAction.REGISTER_ATTENDANCE, leader, state, TALK_DAY))
                    .isEqualTo(refusal(CaseAction.REGISTER_ATTENDANCE, state, TALK_DAY));
        }
    }

    @Test
    void a_talk_is_not_missed_before_its_day() {
        assertThat(refusal(CaseAction.MISS_TALK, Moves.talkBooked(), TALK_DAY.minusDays(1)))
                .isEqualTo(Refusal.NOT_YET);
        assertThat(refusal(CaseAction.MISS_TALK, Moves.talkBooked(), TALK_DAY)).isEqualTo(Refusal.NONE);
    }

    @Test
    void nothing_begins_while_a_sender_waits_for_an_answer_to_its_wish_to_cancel() {
        for (var state : Moves.everyState()) {
            if (!(state instanceof Case.Open open)) continue;
            var asked = open.requestCancel(Moves.CANCEL_WISH, TALK_DAY).next();
            assertThat(refusal(CaseAction.ANSWER_CANCEL, asked, TALK_DAY)).isEqualTo(Refusal.NONE);
            assertThat(refusal(CaseAction.CLOSE, asked, TALK_DAY)).isEqualTo(Refusal.NONE);
            assertThat(refusal(CaseAction.BOOK_TALK, asked, TALK_DAY)).isEqualTo(Refusal.CANCEL_REQUESTED);
            assertThat(refusal(CaseAction.PAUSE, asked, TALK_DAY)).isEqualTo(Refusal.CANCEL_REQUESTED);
            assertThat(refusal(CaseAction.ANSWER_CANCEL, state, TALK_DAY)).isEqualTo(Refusal.NO_CANCEL_REQUEST);
            assertThat(NextStep.of(asked, Moves.TALK_ON).orElseThrow().kind()).isEqualTo(NextStep.Kind.ANSWER_CANCEL);
        }
    }

    @Test
    void a_case_of_ones_own_is_not_taken_again() {
        assertThat(refusal(CaseAction.TAKE, Moves.contacting(), TALK_DAY)).isEqualTo(Refusal.ALREADY_YOURS);
    }

    @Test
    void the_drawing_of_the_states_is_the_code() throws IOException {
        var drawn = drawing();
        if (Boolean.getBoolean("lotsen.write")) {
            Files.createDirectories(DRAWING.getParent());
            Files.writeString(DRAWING, drawn);
        }

        assertThat(Files.exists(DRAWING) ? Files.readString(DRAWING) : "")
                .as("docs/generated/case-states.md is not what the code says. Update it with: " + HOW_TO_UPDATE)
                .isEqualTo(drawn);
    }

    private Refusal refusal(CaseAction action, Case state, LocalDate today) {
        return CaseActions.refusal(action, guide, state, today);
    }

    private String drawing() {
        return """
                # The states of a case

                Drawn by `CaseActionsTest` from the types in `se.lotsen.casework`; do not edit. Update with
                `%s`.

                ```mermaid
                stateDiagram-v2
                    [*] --> CONTACTING : CaseOpened
                %s
                    CLOSED --> [*]
                ```

                ## What a guide may do

                Asked of `CaseActions` for a guide who has the case, on the day of the talk; the follow-ups on the day three months after it.

                %s
                """.formatted(HOW_TO_UPDATE, arrows(), table());
    }

    private static String arrows() {
        var arrows = new LinkedHashSet<String>();
        Moves.everyState().forEach(from -> addArrows(arrows, from));
        for (var state : Moves.everyState()) {
            if (state instanceof Case.Active active) {
                addArrows(
                        arrows,
                        active.pause(PauseReason.TRAVEL, TALK_DAY, null, Moves.AT)
                                .next());
            }
        }
        return String.join("\n", arrows);
    }

    private static void addArrows(Set<String> arrows, Case from) {
        for (var move : Moves.all()) {
            move.step()
                    .apply(from)
                    .ifPresent(step -> arrows.add("    " + CaseState.of(from) + " --> " + CaseState.of(step.next())
                            + " : " + step.event().getClass().getSimpleName()));
        }
    }

    private String table() {
        var header =
                Moves.everyState().stream().map(s -> CaseState.of(s).name()).collect(Collectors.joining(" | "));
        var rows = new StringBuilder("| Action | " + header + " | any open, a sender wants to cancel |\n|"
                + " --- |".repeat(CaseState.values().length + 2));
        for (var action : CaseAction.values()) {
            rows.append("\n| ").append(action).append(" |");
            for (var state : Moves.everyState())
                rows.append(' ').append(cell(action, state)).append(" |");
            rows.append(' ').append(cell(action, Moves.cancelRequested())).append(" |");
        }
        return rows.toString();
    }

    private String cell(CaseAction action, Case state) {
        var isFollowUp = action == CaseAction.FOLLOW_UP_3M || action == CaseAction.FOLLOW_UP_6M;
        var refusal = refusal(action, state, isFollowUp ? THREE_MONTHS : TALK_DAY);
        return refusal == Refusal.NONE ? "yes" : refusal.name();
    }
}
