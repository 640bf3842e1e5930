package se.lotsen.casework;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.myday.MyDay;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

/** A follow-up that opens while nothing is booked is the next step, wherever that is read. */
class TurnNextStepsTest {

    private static final LocalDate OPENS_ON = Story.THREE_MONTHS_ON.minusDays(FollowUp.SHOWN_BEFORE);

    private final Cast cast = Cast.newMunicipality();
    private final Actor lotsen = Actor.system(cast.municipalityId(), "turn-next-steps");

    @Test
    void the_case_page_the_list_and_min_dag_say_the_same_before_and_after() {
        var story = Story.accepted(cast).talked();
        var version = story.state().file().version();

        assertThat(turnOn(OPENS_ON.minusDays(1))).isZero();
        assertThat(everywhere(story, OPENS_ON.minusDays(1)))
                .containsOnly(new NextStep(NextStep.Kind.SUGGEST, Story.TALK_ON));
        assertThat(turnOn(OPENS_ON)).isEqualTo(1);
        assertThat(turnOn(OPENS_ON)).isZero();

        assertThat(everywhere(story, OPENS_ON))
                .containsOnly(new NextStep(NextStep.Kind.FOLLOW_UP_3M, Story.THREE_MONTHS_ON));
        assertThat(story.state().file().version())
                .as("nobody has changed the case")
                .isEqualTo(version);
        assertThat(story.events()).endsWith("HealthTalkHeld");
    }

    @Test
    void a_step_that_was_put_off_gives_way_to_it() {
        var story = Story.accepted(cast).talked();
        var later = OPENS_ON.plusDays(10);
        Story.on(
                OPENS_ON.minusDays(5),
                () -> TestApp.bean(PostponeStep.class)
                        .postpone(new PostponeStep.Command(story.caseNumber(), later, "Ligger inne."), cast.samira()));

        turnOn(OPENS_ON);

        assertThat(story.state().file().postponedTo()).isNull();
        assertThat(everywhere(story, OPENS_ON))
                .containsOnly(new NextStep(NextStep.Kind.FOLLOW_UP_3M, Story.THREE_MONTHS_ON));
    }

    private List<NextStep> everywhere(Story story, LocalDate day) {
        return Story.on(day, () -> {
            var page = TestApp.bean(CaseOverview.class).show(story.caseNumber(), cast.samira());
            var line = TestApp.bean(CaseList.class)
                    .page(CaseList.Tab.MINE, CaseList.Filter.NONE, null, cast.samira())
                    .lines()
                    .getFirst();
            var mine = TestApp.bean(MyDay.class).show(cast.samira());
            var task = Stream.of(mine.late(), mine.dueToday(), mine.ready())
                    .flatMap(List::stream)
                    .findFirst()
                    .orElseThrow();
            return List.of(
                    page.nextStep().orElseThrow(),
                    new NextStep(requireNonNull(line.nextStep()), line.on()),
                    new NextStep(requireNonNull(task.step()), task.dueOn()));
        });
    }

    private int turnOn(LocalDate day) {
        return Story.on(day, () -> {
            var steps = TestApp.bean(TurnNextSteps.class);
            var due = steps.due(lotsen);
            due.forEach(id -> steps.turn(id, lotsen));
            return due.size();
        });
    }
}
