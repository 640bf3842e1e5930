package se.lotsen.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

class CorrectNoteTest {

    private static final String WRONG = "Dottern heter Eva.";
    private static final String RIGHT = "Dottern heter Ewa, med w.";

    private final Cast cast = Cast.newMunicipality();
    private final CorrectNote correct = TestApp.bean(CorrectNote.class);
    private final String number = Story.accepted(cast).caseNumber();

    @Test
    void the_old_words_stay_and_the_note_says_the_new_ones_from_now_on() {
        var id = noted(WRONG);

        var outcome = correct.correct(command(id, id, RIGHT, "Hon stavar det så."), cast.omar());

        assertThat(outcome).isEqualTo(new CorrectNote.Outcome.Corrected());
        var entries = entries();
        assertThat(entries.get(0).kind()).isEqualTo("NoteCorrected");
        assertThat(entries.get(0).facts())
                .containsEntry("text", RIGHT)
                .containsEntry("why", "Hon stavar det så.")
                .containsEntry("corrects", id.toString());
        assertThat(entries.get(0).corrected()).isNull();
        assertThat(entries.get(1).facts()).containsEntry("text", WRONG);
        assertThat(entries.get(1).corrected()).isNotNull().satisfies(corrected -> {
            assertThat(corrected.text()).isEqualTo(RIGHT);
            assertThat(corrected.by()).isEqualTo(cast.omar().name());
        });
        assertThat(correct.show(number, id, cast.samira()).text()).isEqualTo(RIGHT);
    }

    @Test
    void a_correction_is_put_right_in_its_turn_and_a_pinned_note_shows_the_last_words() {
        var id = noted(WRONG);
        TestApp.bean(PinNote.class).pin(number, id, cast.samira());
        correct.correct(command(id, id, "Dottern heter Eba.", "Fel namn."), cast.samira());
        var read = correct.show(number, id, cast.samira());

        correct.correct(command(id, read.saidBy(), RIGHT, "Fel igen."), cast.samira());

        var entries = entries();
        assertThat(entries.get(1).corrected()).isNotNull();
        assertThat(entries.get(2).corrected())
                .isNotNull()
                .satisfies(now -> assertThat(now.text()).isEqualTo(RIGHT));
        assertThat(TestApp.bean(CaseOverview.class).show(number, cast.samira()).pinned())
                .singleElement()
                .satisfies(pinned -> assertThat(pinned.text()).isEqualTo(RIGHT));
    }

    @Test
    void somebody_who_read_it_before_another_put_it_right_overwrites_nothing() {
        var id = noted(WRONG);
        correct.correct(command(id, id, RIGHT, "Hon stavar det så."), cast.samira());

        var late = correct.correct(command(id, id, "Dottern heter Eve.", "Hörde fel."), cast.omar());

        assertThat(late)
                .isInstanceOfSatisfying(
                        CorrectNote.Outcome.Meanwhile.class,
                        meanwhile -> assertThat(meanwhile.now().text()).isEqualTo(RIGHT));
        assertThat(Rows.count(
                        "select 1 from case_event where municipality_id = ? and kind = 'NoteCorrected'",
                        cast.municipalityId()))
                .isEqualTo(1);
    }

    @Test
    void a_correction_says_something_else_and_why() {
        var id = noted(WRONG);

        assertThat(correct.correct(command(id, id, WRONG, ""), cast.samira()))
                .isEqualTo(new CorrectNote.Outcome.Refused(List.of(
                        new FieldError("text", "correction.nothing"), new FieldError("why", "correction.why"))));
        assertThat(correct.correct(command(id, id, " ", "Skrev fel."), cast.samira()))
                .isEqualTo(new CorrectNote.Outcome.Refused(List.of(new FieldError("text", "text.missing"))));
    }

    @Test
    void nothing_but_a_note_of_the_same_case_is_put_right() {
        var opened = entries().getLast().id();
        var other = Story.accepted(cast);

        assertThatThrownBy(() -> correct.show(number, opened, cast.samira())).isInstanceOf(Missing.class);
        var id = noted(WRONG);
        assertThatThrownBy(() -> correct.show(other.caseNumber(), id, cast.samira()))
                .isInstanceOf(Missing.class);
    }

    private UUID noted(String text) {
        TestApp.bean(WriteNote.class).write(number, text, cast.samira());
        return entries().getFirst().id();
    }

    private List<TimelineEntry> entries() {
        return TestApp.bean(CaseTimeline.class).show(number, cast.samira()).entries();
    }

    private CorrectNote.Command command(UUID id, UUID saidBy, String text, String why) {
        return new CorrectNote.Command(number, id, saidBy, text, why);
    }
}
