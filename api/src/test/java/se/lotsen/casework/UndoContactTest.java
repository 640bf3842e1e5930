package se.lotsen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.correspondence.WriteToHealthCentre;
import se.lotsen.person.ConsentItem;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

/** A try that was written by mistake is taken back: it counts nowhere, and the timeline tells both. */
class UndoContactTest {

    private static final LocalDate CONTACT_ON = Story.ACCEPTED_ON.plusDays(1);

    private final Cast cast = Cast.newMunicipality();
    private final Story story = Story.accepted(cast);
    private final UndoContact undo = TestApp.bean(UndoContact.class);

    @Test
    void the_case_and_its_task_are_where_they_were_and_the_timeline_tells_both() {
        var attempt = tried(cast.samira());
        assertThat(story.task()).isEqualTo("IN_PROGRESS/CONTACT_ATTEMPTED");
        assertThat(undoable()).containsExactly(attempt);

        assertThat(undo(attempt, cast.samira())).isInstanceOf(UndoContact.Outcome.Undone.class);

        var state = (Case.Contacting) story.state();
        assertThat(state.contactOn()).isEqualTo(CONTACT_ON);
        assertThat(state.file().attempts()).isZero();
        assertThat(story.task()).isEqualTo("ACCEPTED/WAITING_CONTACT");
        assertThat(story.events()).endsWith("ContactTried", "ContactUndone");
        assertThat(Rows.count(
                        "select 1 from contact_attempt where municipality_id = ? and taken_back_at is not null",
                        cast.municipalityId()))
                .isEqualTo(1);
        assertThat(page().attempts()).isEmpty();
        assertThat(undoable()).isEmpty();
        assertThat(undo(attempt, cast.samira())).isInstanceOf(UndoContact.Outcome.TooLate.class);
    }

    @Test
    void a_contact_that_was_put_off_is_on_that_day_again() {
        var later = CONTACT_ON.plusDays(3);
        Story.on(
                Story.ACCEPTED_ON,
                () -> TestApp.bean(PostponeStep.class)
                        .postpone(
                                new PostponeStep.Command(story.caseNumber(), later, "Är hos dottern"), cast.samira()));
        var attempt = tried(cast.samira());

        assertThat(undo(attempt, cast.samira())).isInstanceOf(UndoContact.Outcome.Undone.class);

        assertThat(((Case.Contacting) story.state()).contactOn()).isEqualTo(later);
    }

    @Test
    void only_the_last_try_goes_and_the_one_before_stands() {
        var first = tried(cast.samira());
        var second = tried(cast.samira());
        assertThat(undoable()).containsExactly(second);

        assertThat(undo(first, cast.samira())).isInstanceOf(UndoContact.Outcome.TooLate.class);
        assertThat(undo(second, cast.samira())).isInstanceOf(UndoContact.Outcome.Undone.class);

        assertThat(story.state().file().attempts()).isEqualTo(1);
        assertThat(story.task()).isEqualTo("IN_PROGRESS/CONTACT_ATTEMPTED");
        assertThat(undoable()).containsExactly(first);
    }

    @Test
    void it_is_for_the_same_guide_within_half_an_hour_and_not_when_the_talk_is_booked() {
        var attempt = tried(cast.samira());

        assertThat(undo(attempt, cast.omar())).isInstanceOf(UndoContact.Outcome.TooLate.class);
        assertThat(later(Duration.ofMinutes(31), () -> undo(attempt, cast.samira())))
                .isInstanceOf(UndoContact.Outcome.TooLate.class);
        assertThat(later(Duration.ofMinutes(31), this::undoable)).isEmpty();
        story.booked();
        assertThat(undo(attempt, cast.samira())).isInstanceOf(UndoContact.Outcome.TooLate.class);
        assertThat(undoable()).isEmpty();
        assertThat(story.state()).isInstanceOf(Case.TalkBooked.class);
    }

    @Test
    void what_the_health_centre_has_been_told_since_stays_true() {
        var attempt = tried(cast.samira());
        var told = new WriteToHealthCentre.Command(
                story.caseNumber(), story.referralId(), ConsentItem.OUTCOME, "Vi har ringt en gång utan svar.");
        TestApp.bean(WriteToHealthCentre.class).write(told, cast.samira());

        assertThat(undo(attempt, cast.samira())).isInstanceOf(UndoContact.Outcome.Told.class);
        assertThat(story.state().file().attempts()).isEqualTo(1);
    }

    private UUID tried(Actor guide) {
        var command = new TryContact.Command(
                story.caseNumber(), ContactAttempt.Channel.PHONE, ContactAttempt.Outcome.NO_ANSWER, null, null);
        return ((TryContact.Outcome.Kept) TestApp.bean(TryContact.class).keep(command, guide)).attemptId();
    }

    private UndoContact.Outcome undo(UUID attempt, Actor guide) {
        return undo.undo(story.caseNumber(), attempt, guide);
    }

    private CaseOverview.Page page() {
        return TestApp.bean(CaseOverview.class).show(story.caseNumber(), cast.samira());
    }

    private List<UUID> undoable() {
        return page().latest().stream()
                .flatMap(entry -> Stream.ofNullable(entry.undoable()))
                .toList();
    }

    private static <T> T later(Duration howMuch, Supplier<T> work) {
        return Programme.at(TestApp.clock().instant().plus(howMuch), work);
    }
}
