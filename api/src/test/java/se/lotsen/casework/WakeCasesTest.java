package se.lotsen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.myday.MyDay;
import se.lotsen.referral.StatusReason;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

/** A case that has rested until its day goes on by itself. */
class WakeCasesTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 7);

    private final Cast cast = Cast.newMunicipality();
    private final Actor lotsen = Actor.system(cast.municipalityId(), "wake-cases");

    @Test
    void it_goes_on_where_it_was_on_its_day_and_not_before() {
        var story = rested(Story.accepted(cast).talked());

        assertThat(wakeOn(UNTIL.minusDays(1))).isZero();
        assertThat(story.task()).isEqualTo("ON_HOLD/PAUSED/TRAVEL");
        assertThat(wakeOn(UNTIL)).isEqualTo(1);
        assertThat(wakeOn(UNTIL)).isZero();

        assertThat(story.state()).isInstanceOf(Case.PlanReady.class);
        assertThat(story.task()).isEqualTo("IN_PROGRESS/TALK_HELD");
        assertThat(story.events()).endsWith("CasePaused", "CaseResumed");
        assertThat(Rows.of(
                        "select actor_name, facts ->> 'day' as day from case_event where kind = 'CaseResumed'"
                                + " and municipality_id = ?",
                        cast.municipalityId()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.get("actor_name")).isEqualTo("Lotsen");
                    assertThat(event.get("day")).isEqualTo("2026-12-07");
                });
    }

    @Test
    void the_guide_hears_of_it_and_has_a_first_contact_to_take_that_day_and_not_one_that_is_late() {
        var story = rested(Story.accepted(cast));

        wakeOn(UNTIL);

        assertThat(((Case.Contacting) story.state()).contactOn()).isEqualTo(UNTIL);
        var day = Story.on(UNTIL, () -> TestApp.bean(MyDay.class).show(cast.samira()));
        assertThat(day.news()).extracting(MyDay.News::kind).contains("CaseResumed");
        assertThat(day.dueToday()).extracting(MyDay.Task::number).containsExactly(story.caseNumber());
        assertThat(day.late()).isEmpty();
    }

    @Test
    void it_rests_on_while_a_sender_waits_for_an_answer_to_its_wish_to_cancel() {
        var story = rested(Story.accepted(cast).talked());
        TestApp.bean(RequestCancel.class)
                .request(story.referralId(), StatusReason.NO_LONGER_NEEDED, "Har flyttat.", cast.helena());

        assertThat(wakeOn(UNTIL.plusDays(9))).isZero();
        assertThat(story.state()).isInstanceOf(Case.Paused.class);
    }

    @Test
    void a_person_with_protected_identity_is_not_forgotten() {
        var story = rested(Story.accepted(cast));
        Rows.arrange(
                "update person set protection = 'SEKRETESSMARKERING' where person_id = ?",
                story.state().file().personId());

        assertThat(wakeOn(UNTIL)).isEqualTo(1);
    }

    private Story rested(Story story) {
        Story.on(
                Story.TALK_ON.plusDays(3),
                () -> TestApp.bean(PauseCase.class)
                        .pause(
                                new PauseCase.Command(story.caseNumber(), PauseReason.TRAVEL, UNTIL, null),
                                cast.samira()));
        return story;
    }

    private int wakeOn(LocalDate day) {
        return Story.on(day, () -> {
            var cases = TestApp.bean(WakeCases.class);
            return (int) cases.due(lotsen).stream()
                    .filter(id -> cases.wake(id, lotsen))
                    .count();
        });
    }
}
