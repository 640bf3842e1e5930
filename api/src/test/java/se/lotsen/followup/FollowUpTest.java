package se.lotsen.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.CloseCase;
import se.lotsen.casework.CloseReason;
import se.lotsen.casework.Occasion;
import se.lotsen.casework.TalkMode;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.instrument.Comparison;
import se.lotsen.instrument.Mode;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Forbidden;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

class FollowUpTest {

    private final Cast cast = Cast.newMunicipality();
    private final SettleFollowUp settle = TestApp.bean(SettleFollowUp.class);

    @Test
    void three_months_are_compared_told_and_kept() {
        var story = Story.accepted(cast).talked();

        story.followedUp(Occasion.THREE_MONTHS, Story.THREE_MONTHS_ON);

        assertThat(story.task()).isEqualTo("IN_PROGRESS/FOLLOWUP_3M_DONE");
        assertThat(story.events()).last().isEqualTo("FollowUpSettled");
        assertThat(Rows.of("""
                        select status, participation, helped, agreed from follow_up
                        where municipality_id = ? and occasion = 'THREE_MONTHS'
                        """, id()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("status", "DONE")
                        .containsEntry("participation", "PARTICIPATING")
                        .containsEntry("helped", "Kerstin mötte mig vid dörren."));
        assertThat(Rows.one("""
                        select score from measurement
                        where municipality_id = ? and occasion = 'THREE_MONTHS' and instrument = 'UCLA_3'
                        """, id())).isEqualTo(5);
        assertThat(story.reports().getLast())
                .isEqualTo("FOLLOWUP_3M: Uppföljningen efter tre månader gjordes mån 22 feb 2027 i hemmet. "
                        + "Personen deltar i en aktivitet. "
                        + "UCLA-3: 5 av 9. Skillnad mot hälsosamtalet (då 7): −2. Lägre tal betyder mindre ensamhet. "
                        + "Känner sig ensam: ofta eller alltid vid hälsosamtalet, ibland i dag.");
    }

    @Test
    void six_months_are_told_although_the_task_stays_and_then_the_case_is_closed_as_completed() {
        var story = Story.accepted(cast)
                .talked()
                .followedUp(Occasion.THREE_MONTHS, Story.THREE_MONTHS_ON)
                .followedUp(Occasion.SIX_MONTHS, Story.SIX_MONTHS_ON);
        var task = story.task();

        var closed = TestApp.bean(CloseCase.class)
                .close(
                        new CloseCase.Command(
                                story.caseNumber(), CloseReason.ON_OWN, null, "Sittgymnastiken på tisdagar.", null),
                        cast.samira());

        assertThat(closed).isInstanceOf(CloseCase.Outcome.Closed.class);
        assertThat(task).isEqualTo("IN_PROGRESS/FOLLOWUP_3M_DONE");
        assertThat(story.task()).isEqualTo("COMPLETED/COMPLETED/ON_OWN");
        assertThat(story.reports()).hasSize(5);
        assertThat(story.reports().get(3)).startsWith("FOLLOWUP_6M: Uppföljningen efter sex månader");
        assertThat(story.reports().getLast())
                .isEqualTo("CLOSURE: Ärendet är avslutat. Personen deltar på egen hand. "
                        + "Fortsätter utan oss: Sittgymnastiken på tisdagar.");
    }

    @Test
    void ending_before_six_months_must_be_explained_and_is_called_early() {
        var story = Story.accepted(cast).talked().followedUp(Occasion.THREE_MONTHS, Story.THREE_MONTHS_ON);
        var close = TestApp.bean(CloseCase.class);

        var unexplained = close.close(
                new CloseCase.Command(story.caseNumber(), CloseReason.GOAL_MET, " ", null, null), cast.samira());
        close.close(
                new CloseCase.Command(story.caseNumber(), CloseReason.GOAL_MET, "Vill klara sig själv.", null, null),
                cast.samira());

        assertThat(unexplained)
                .isEqualTo(new CloseCase.Outcome.Refused(List.of(new FieldError("why", "close.why.beforeSixMonths"))));
        assertThat(story.task()).isEqualTo("COMPLETED/COMPLETED_EARLY/GOAL_MET");
        assertThat(story.reports().getLast()).doesNotContain("Vill klara sig själv");
        assertThat(Rows.one("select status from follow_up where municipality_id = ? and occasion = 'SIX_MONTHS'", id()))
                .isEqualTo("CANCELLED");
    }

    @Test
    void not_reached_is_a_result_that_is_told_and_lets_six_months_follow() {
        var story = Story.accepted(cast).talked();
        var notReached = SettleFollowUp.Command.notReached(story.caseNumber(), Occasion.THREE_MONTHS);

        Story.on(Story.THREE_MONTHS_ON, () -> settle.settle(notReached, cast.samira()));
        story.followedUp(Occasion.SIX_MONTHS, Story.SIX_MONTHS_ON);

        assertThat(story.reports().get(2))
                .isEqualTo("FOLLOWUP_3M: Vi har inte fått kontakt med personen för uppföljningen efter tre månader.");
        assertThat(story.task()).isEqualTo("IN_PROGRESS/TALK_HELD");
        assertThat(Rows.one(
                        "select status from follow_up where municipality_id = ? and occasion = 'THREE_MONTHS'", id()))
                .isEqualTo("NOT_REACHED");
    }

    @Test
    void a_late_follow_up_says_so() {
        var story = Story.accepted(cast).talked().followedUp(Occasion.THREE_MONTHS, Story.THREE_MONTHS_ON.plusDays(1));

        assertThat(story.reports().getLast()).contains("Uppföljningen gjordes efter utsatt tid.");
    }

    @Test
    void another_mode_is_not_compared_and_no_difference_is_told() {
        var story = Story.accepted(cast).talked();

        var settled = settled(story, TalkMode.PHONE, Story.loneliness(1, 1, 1, 5), Set.of());

        assertThat(settled.changes())
                .extracting(Change::comparison)
                .containsOnly(new Comparison.NotComparable(Comparison.Reason.OTHER_MODE));
        assertThat(story.reports().getLast())
                .contains("UCLA-3: 3 av 9.")
                .contains("Svaren jämförs inte med hälsosamtalets")
                .doesNotContain("Skillnad");
    }

    @Test
    void new_barriers_are_told_and_join_those_of_the_talk() {
        var story = Story.accepted(cast).talked();

        settled(story, TalkMode.HOME, Map.of(), Set.of(Barrier.TRANSPORT, Barrier.HEARING));

        assertThat(story.reports().getLast())
                .contains("Nytt som kan göra det svårt att komma ut: hör dåligt, behöver buss eller skjuts.");
        assertThat(TestApp.bean(CaseOverview.class)
                        .show(story.caseNumber(), cast.samira())
                        .talk())
                .hasValueSatisfying(
                        talk -> assertThat(talk.barriers()).containsExactly("HEARING", "TOILET", "TRANSPORT"));
    }

    @Test
    void no_report_speaks_of_effect_or_of_a_threshold() {
        var story = Story.accepted(cast)
                .talked()
                .followedUp(Occasion.THREE_MONTHS, Story.THREE_MONTHS_ON)
                .followedUp(Occasion.SIX_MONTHS, Story.SIX_MONTHS_ON);

        assertThat(story.reports()).noneMatch(text -> text.contains("effekt") || text.contains("klinisk"));
    }

    @Test
    void a_follow_up_that_is_not_filled_in_is_refused_field_by_field() {
        var story = Story.accepted(cast).talked();
        var command = command(story, null, null, Map.of("isolated", "9"), Set.of());

        var refused = Story.on(Story.THREE_MONTHS_ON, () -> settle.settle(command, cast.samira()));

        assertThat(refused)
                .isEqualTo(new SettleFollowUp.Outcome.Refused(List.of(
                        new FieldError("mode", "followUp.mode.missing"),
                        new FieldError("participation", "followUp.participation.missing"),
                        new FieldError("loneliness", "talk.answer.notAnOption"))));
    }

    @Test
    void nobody_follows_up_before_the_task_appears() {
        var story = Story.accepted(cast).talked();
        var opens = Story.THREE_MONTHS_ON.minusDays(14);

        assertThatThrownBy(() -> story.followedUp(Occasion.THREE_MONTHS, opens.minusDays(1)))
                .isInstanceOf(Forbidden.class);
        story.followedUp(Occasion.THREE_MONTHS, opens);

        assertThat(story.state()).isInstanceOf(Case.PlanReady.class);
    }

    @Test
    void the_page_shows_the_baseline_beside_today() {
        var story = Story.accepted(cast).talked();
        var late = Story.THREE_MONTHS_ON.plusDays(4);

        var before = show(story, Occasion.THREE_MONTHS, late);
        story.followedUp(Occasion.THREE_MONTHS, late);
        var after = show(story, Occasion.THREE_MONTHS, late);
        var six = show(story, Occasion.SIX_MONTHS, late);

        assertThat(before.workingDaysLate()).isEqualTo(4);
        assertThat(before.baseline()).hasSize(2);
        assertThat(before.baselineMode()).isEqualTo(Mode.INTERVIEW);
        assertThat(before.allowed().yes()).isTrue();
        assertThat(before.settled()).isEmpty();
        assertThat(after.settled()).hasValueSatisfying(s -> assertThat(s.by()).isEqualTo("Samira Haddad"));
        assertThat(after.changes())
                .hasSize(2)
                .extracting(Change::comparison)
                .first()
                .isInstanceOfSatisfying(
                        Comparison.Difference.class, d -> assertThat(d.raw()).isEqualTo(-2));
        assertThat(six.between()).hasSize(2);
        assertThat(six.allowed().yes()).isFalse();
    }

    @Test
    void the_preview_is_what_is_sent() {
        var story = Story.accepted(cast).talked();
        var command = command(story, TalkMode.HOME, Participation.STOPPED, Story.loneliness(3, 3, 3, 1), Set.of());

        var preview = Story.on(Story.THREE_MONTHS_ON, () -> settle.preview(command, cast.samira()));
        Story.on(Story.THREE_MONTHS_ON, () -> settle.settle(command, cast.samira()));

        assertThat(preview)
                .allSatisfy(part -> assertThat(story.reports().getLast()).contains(part.text()));
        assertThat(preview).anySatisfy(part -> assertThat(part.text()).contains("+2"));
    }

    private SettleFollowUp.Outcome.Settled settled(
            Story story, TalkMode mode, Map<String, String> loneliness, Set<Barrier> newBarriers) {
        var command = command(story, mode, Participation.PARTICIPATING, loneliness, newBarriers);
        var outcome = Story.on(Story.THREE_MONTHS_ON, () -> settle.settle(command, cast.samira()));
        return (SettleFollowUp.Outcome.Settled) outcome;
    }

    private static SettleFollowUp.Command command(
            Story story,
            @Nullable TalkMode mode,
            @Nullable Participation participation,
            Map<String, String> loneliness,
            Set<Barrier> newBarriers) {
        return new SettleFollowUp.Command(
                story.caseNumber(),
                Occasion.THREE_MONTHS,
                true,
                mode,
                participation,
                null,
                null,
                null,
                newBarriers,
                loneliness);
    }

    private FollowUpView.Page show(Story story, Occasion occasion, LocalDate on) {
        return Story.on(on, () -> TestApp.bean(FollowUpView.class).show(story.caseNumber(), occasion, cast.samira()));
    }

    private String id() {
        return cast.municipalityId();
    }
}
