package se.lotsen.healthtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseOverview;
import se.lotsen.person.ConsentItem;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stale;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

class ChangeTalkTest {

    private static final String WHY = "Vill hellre sjunga i kör.";

    private final Cast cast = Cast.newMunicipality();
    private final BeginTalkChange begin = TestApp.bean(BeginTalkChange.class);
    private final SignTalkChange sign = TestApp.bean(SignTalkChange.class);

    @Test
    void a_change_is_a_further_version_and_the_one_before_stays_as_it_was_signed() {
        var story = talked();
        var measured = measured();

        change(story, new StepAnswers.Wishes("Sång.", "Sjunga.", List.of(new PlanGoal("Sjunga", "Prova kören", null))));
        var outcome = sign(story, WHY);

        assertThat(outcome).isEqualTo(new SignTalkChange.Outcome.Signed(2));
        var shown = show(story);
        assertThat(shown.isBeingChanged()).isFalse();
        assertThat(shown.talk()).hasValueSatisfying(talk -> {
            assertThat(talk.version()).isEqualTo(2);
            assertThat(talk.why()).isEqualTo(WHY);
            assertThat(talk.signedBy()).isEqualTo("Samira Haddad");
            assertThat(talk.answers().wishes().wishes()).isEqualTo("Sjunga.");
        });
        assertThat(shown.earlier()).singleElement().satisfies(talk -> {
            assertThat(talk.version()).isEqualTo(1);
            assertThat(talk.why()).isNull();
            assertThat(talk.answers().wishes().wishes()).isEqualTo("Komma ut varje vecka.");
        });
        assertThat(measured()).isEqualTo(measured);
        assertThat(story.events().getLast()).isEqualTo("HealthTalkChanged");
        assertThat(Rows.count("select 1 from health_talk_draft where municipality_id = ?", id()))
                .isZero();
    }

    @Test
    void the_plan_is_what_the_latest_version_says_and_the_goals_before_are_kept() {
        var story = talked();

        change(story, new StepAnswers.Wishes("Sång.", "Sjunga.", List.of(new PlanGoal("Sjunga", "Prova kören", null))));
        sign(story, WHY);

        assertThat(goals(story)).containsExactly("Sjunga");
        assertThat(Rows.of(
                        "select talk_version || ' ' || wish as line from plan_goal where municipality_id = ? order by talk_version",
                        id()))
                .extracting(row -> row.get("line"))
                .containsExactly("1 Komma ut varje vecka", "2 Sjunga");

        change(story, new StepAnswers.Wishes("Sång.", "Sjunga.", List.of()));
        sign(story, "Vill inte ha något mål just nu.");
        assertThat(goals(story)).isEmpty();
    }

    @Test
    void what_is_signed_counts_until_the_change_is_signed_and_a_change_can_be_thrown_away() {
        var story = talked();

        change(story, new StepAnswers.Wishes("Sång.", "Sjunga.", List.of()));

        assertThat(goals(story)).containsExactly("Komma ut varje vecka");
        assertThat(show(story).isBeingChanged()).isTrue();
        TestApp.bean(LeaveTalkChange.class).leave(story.caseNumber(), cast.samira());
        assertThat(show(story).isBeingChanged()).isFalse();
        assertThatThrownBy(() -> read(story)).isInstanceOf(Forbidden.class);
        assertThat(Rows.count("select 1 from health_talk where municipality_id = ?", id()))
                .isEqualTo(1);
    }

    @Test
    void the_frame_the_consents_and_the_baseline_are_not_changed() {
        var story = talked();
        begin(story);

        save(story, new StepAnswers.Contacts("Grannen Asta.", Story.loneliness(1, 1, 1, 5)), 1);
        sign(story, "Grannen var inte med.");

        var answers = show(story).talk().orElseThrow().answers();
        assertThat(answers.contacts().words()).isEqualTo("Grannen Asta.");
        assertThat(answers.contacts().loneliness()).isEqualTo(Story.loneliness(3, 2, 2, 1));
        begin(story);
        assertThatThrownBy(() -> save(story, new StepAnswers.Summary(Set.of(), Map.of()), 1))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> save(story, HealthTalkDraft.empty().consent(), 1))
                .isInstanceOf(Missing.class);
        assertThat(Rows.one("select cast(max(held_on) as text) from health_talk where municipality_id = ?", id()))
                .isEqualTo("2026-11-20");
    }

    @Test
    void the_health_centre_hears_nothing_and_no_obligation_moves() {
        var story = talked();
        var before = Rows.count("select 1 from outbox where municipality_id = ?", id());
        var due = Rows.of("select cast(t.* as text) as row from follow_up t where municipality_id = ?", id());

        change(story, barriers());
        sign(story, WHY);

        assertThat(Rows.count("select 1 from outbox where municipality_id = ?", id()))
                .isEqualTo(before);
        assertThat(Rows.of("select cast(t.* as text) as row from follow_up t where municipality_id = ?", id()))
                .isEqualTo(due);
        assertThat(story.state()).isInstanceOf(Case.PlanReady.class);
        assertThat(story.task()).isEqualTo("IN_PROGRESS/TALK_HELD");
        assertThat(TestApp.bean(CaseOverview.class)
                        .show(story.caseNumber(), cast.samira())
                        .talk()
                        .orElseThrow()
                        .barriers())
                .containsExactly("WALKING");
    }

    @Test
    void a_talk_is_counted_once_however_often_it_is_changed() {
        var story = talked();

        change(story, barriers());
        sign(story, WHY);

        assertThat(Rows.count("select 1 from reporting_talk where municipality_id = ? and figure = 'HELD'", id()))
                .isEqualTo(1);
    }

    @Test
    void a_change_needs_a_reason_something_changed_and_whole_goals() {
        var story = talked();
        begin(story);

        assertThat(sign(story, WHY))
                .isEqualTo(new SignTalkChange.Outcome.Refused(List.of(new FieldError("why", "correction.nothing"))));
        save(story, new StepAnswers.Wishes(null, null, List.of(new PlanGoal("Sjunga", "", null))), 1);
        assertThat(sign(story, " "))
                .isEqualTo(new SignTalkChange.Outcome.Refused(List.of(
                        new FieldError("wishes.goals[0].action", "talk.goal.action.missing"),
                        new FieldError("why", "correction.why"))));
        var stale = new SignTalkChange.Command(story.caseNumber(), 1, WHY);
        assertThatThrownBy(() -> sign.sign(stale, cast.samira())).isInstanceOf(Stale.class);
    }

    @Test
    void a_day_of_the_plan_that_has_passed_since_may_stand_and_a_new_one_may_not() {
        var story = talked();
        var signed = Story.TALK_ON.plusDays(11);
        var day = signed.plusDays(30);

        Story.on(day, () -> {
            change(story, wishes(new PlanGoal("Sjunga", "Prova kören", signed), day.minusDays(1)));
            assertThat(sign(story, WHY))
                    .isEqualTo(new SignTalkChange.Outcome.Refused(
                            List.of(new FieldError("wishes.goals[1].dueOn", "talk.goal.dueOn.past"))));
            save(
                    story,
                    wishes(new PlanGoal("Sjunga", "Prova kören", signed), day),
                    read(story).version());
            return assertThat(sign(story, WHY)).isEqualTo(new SignTalkChange.Outcome.Signed(2));
        });
    }

    private static StepAnswers wishes(PlanGoal before, LocalDate day) {
        return new StepAnswers.Wishes(null, null, List.of(before, new PlanGoal("Ut", "Prova gympa", day)));
    }

    @Test
    void two_who_begin_share_one_change_and_before_the_talk_there_is_none_to_change() {
        var story = talked();
        change(story, barriers());

        TestApp.bean(BeginTalkChange.class).begin(story.caseNumber(), cast.omar());

        assertThat(read(story).draft().barriers().all()).containsExactly(Barrier.WALKING);
        var earlier = Story.accepted(cast);
        assertThatThrownBy(() -> begin(earlier)).isInstanceOf(Forbidden.class);
    }

    private Story talked() {
        return Story.accepted(cast).booked().talked(Set.of(ConsentItem.PLAN));
    }

    private static StepAnswers barriers() {
        var easing = new EnumMap<Barrier, String>(Barrier.class);
        easing.put(Barrier.WALKING, "Nära buss");
        return new StepAnswers.Barriers(easing, Map.of(), null);
    }

    private void begin(Story story) {
        begin.begin(story.caseNumber(), cast.samira());
    }

    private void change(Story story, StepAnswers answers) {
        begin(story);
        save(story, answers, read(story).version());
    }

    private void save(Story story, StepAnswers answers, int version) {
        var command = new SaveDraft.Command(story.caseNumber(), answers, version);
        assertThat(TestApp.bean(SaveDraft.class).save(command, cast.samira()))
                .isInstanceOf(SaveDraft.Outcome.Saved.class);
    }

    private SignTalkChange.Outcome sign(Story story, String why) {
        var command = new SignTalkChange.Command(story.caseNumber(), read(story).version(), why);
        return sign.sign(command, cast.samira());
    }

    private ReadDraft.Sheet read(Story story) {
        return TestApp.bean(ReadDraft.class).read(story.caseNumber(), cast.samira());
    }

    private ShowHealthTalk.Page show(Story story) {
        return TestApp.bean(ShowHealthTalk.class).show(story.caseNumber(), cast.samira());
    }

    private List<String> goals(Story story) {
        return TestApp.bean(CaseOverview.class).show(story.caseNumber(), cast.samira()).goals().stream()
                .map(CaseOverview.Goal::wish)
                .toList();
    }

    private Object measured() {
        return Rows.of(
                "select cast(t.* as text) as row from measurement t where municipality_id = ? order by measurement_id",
                id());
    }

    private String id() {
        return cast.municipalityId();
    }
}
