package se.lotsen.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.booking.BookActivity;
import se.lotsen.booking.Companion;
import se.lotsen.booking.Transport;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.CloseCase;
import se.lotsen.casework.CloseReason;
import se.lotsen.casework.PlanSheet;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

class LetterTest {

    private final Cast cast = Cast.newMunicipality();
    private final ComposeLetter compose = TestApp.bean(ComposeLetter.class);
    private final WriteLetter write = TestApp.bean(WriteLetter.class);
    private final ReadLetter read = TestApp.bean(ReadLetter.class);

    @Test
    void a_first_letter_is_kept_and_is_a_try_by_letter() {
        var number = Story.accepted(cast).caseNumber();

        var id = kept(write(number, LetterKind.FIRST_CONTACT, "Jag kommer gärna hem till dig."));

        assertThat(Rows.of("select * from letter where municipality_id = ?", id()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("letter_id", id)
                        .containsEntry("kind", "FIRST_CONTACT")
                        .containsEntry("language", "SV")
                        .containsEntry("size", "LARGE")
                        .containsEntry("written_by", cast.samira().requireStaffId()));
        assertThat(Rows.of("select channel, outcome, note from contact_attempt where municipality_id = ?", id()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("channel", "LETTER")
                        .containsEntry("outcome", "LETTER_SENT")
                        .containsEntry("note", "Vi vill gärna höra hur du har det"));
        assertThat(column("attempts", number)).isEqualTo(1);
        assertThat(Rows.one(
                        "select count(*) from case_event where municipality_id = ? and kind = 'ContactTried'", id()))
                .isEqualTo(1L);
        assertThat(Rows.one(
                        "select count(*) from access_log where municipality_id = ? and action = 'PRINT' and subject = ?",
                        id(),
                        number))
                .isEqualTo(1L);
    }

    @Test
    void nothing_that_looks_like_an_identity_number_goes_by_post_and_a_telephone_number_does() {
        var number = Story.accepted(cast).caseNumber();

        for (var written : List.of("19121212-1212", "191212121212", "121212-1212", "1212121212")) {
            assertThat(write(number, LetterKind.FIRST_CONTACT, "Ditt nummer är " + written + "."))
                    .as(written)
                    .isEqualTo(new WriteLetter.Outcome.Refused(List.of(new FieldError("free", "letter.personNumber"))));
        }
        assertThat(Rows.count("select 1 from letter where municipality_id = ?", id()))
                .isZero();
        kept(write(number, LetterKind.FIRST_CONTACT, "Ring mig på 070-174 06 05 eller 0701740605."));
    }

    @Test
    void a_letter_is_read_as_it_was_written_although_the_person_has_moved() {
        var number = Story.accepted(cast).caseNumber();
        var letter = kept(write(number, LetterKind.FIRST_CONTACT, "Första.\n\nAndra."));
        Rows.arrange("update person set street = 'Nya gatan 1' where municipality_id = ?", id());

        var printed = (ReadLetter.Outcome.Printed) read.read(number, letter, cast.samira());

        assertThat(printed.words().title()).isEqualTo("Vi vill gärna höra hur du har det");
        assertThat(printed.words().paragraphs()).startsWith("Hej Karl-Erik,").containsSequence("Första.", "Andra.");
        assertThat(printed.words().reference()).isEqualTo("Ärende " + number);
        assertThat(printed.words().recipient().getFirst()).startsWith("Karl-Erik ");
        assertThat(printed.words().recipient()).doesNotContain("Nya gatan 1");
        assertThat(printed.words().signature())
                .containsExactly("Vänliga hälsningar", "Samira Haddad, äldrelots", "Telefon 070-174 06 05");
    }

    @Test
    void the_time_of_a_talk_stands_in_its_letter_and_in_the_timeline() {
        var story = Story.accepted(cast).booked();

        Story.on(Story.ACCEPTED_ON, () -> {
            var draft = draft(story.caseNumber(), LetterKind.TALK_TIME, null);
            assertThat(draft.words().paragraphs())
                    .anyMatch(line ->
                            line.equals("Vårt samtal är fredag 20 november klockan 9.00. Jag kommer hem till dig."));
            return kept(write(story.caseNumber(), LetterKind.TALK_TIME, draft.free()));
        });

        assertThat(Rows.one(
                        "select facts ->> 'title' from case_event where municipality_id = ? and kind = 'LetterWritten'",
                        id()))
                .isEqualTo("Tid för vårt samtal");
        assertThat(Rows.count("select 1 from contact_attempt where municipality_id = ? and channel = 'LETTER'", id()))
                .isZero();
    }

    @Test
    void a_booked_activity_tells_when_where_who_meets_and_how_to_get_there() {
        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        var session = Programme.session(cast, "Fika", 12, Duration.ofDays(3));
        TestApp.bean(BookActivity.class)
                .book(
                        new BookActivity.Command(planned.number(), session, Companion.VOLUNTEER, Transport.BUS),
                        cast.samira());

        var words = draft(planned.number(), LetterKind.ACTIVITY_TIME, null).words();
        var english = draft(planned.number(), LetterKind.ACTIVITY_TIME, LetterLanguage.EN)
                .words();

        assertThat(words.title()).isEqualTo("Du är anmäld till Fika");
        assertThat(words.paragraphs()).contains("En volontär möter dig där.", "Du åker buss dit.");
        assertThat(words.paragraphs()).anyMatch(line -> line.startsWith("Tid: ") && line.contains(" klockan "));
        assertThat(english.title()).isEqualTo("Your place is booked: Fika");
        assertThat(english.paragraphs()).contains("A volunteer will meet you there.", "You take the bus there.");
    }

    @Test
    void after_the_talk_only_what_fits_is_proposed_and_nothing_else_is_kept() {
        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);

        assertThat(page(planned.number(), cast.samira()).kinds()).containsExactly(LetterKind.FOLLOW_UP);
        assertThatThrownBy(() -> write(planned.number(), LetterKind.FIRST_CONTACT, "Hej."))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> write(planned.number(), LetterKind.ACTIVITY_TIME, "Hej."))
                .isInstanceOf(Forbidden.class);
        assertThat(Rows.count("select 1 from letter where municipality_id = ?", id()))
                .isZero();
    }

    @Test
    void a_closed_case_gets_its_last_letter_unless_there_is_nobody_to_read_it() {
        var thanked = Story.accepted(cast).caseNumber();
        var dead = Story.accepted(cast).caseNumber();
        close(thanked, CloseReason.DECLINED);
        close(dead, CloseReason.DECEASED);

        assertThat(page(thanked, cast.samira()).kinds()).containsExactly(LetterKind.CLOSING);
        assertThat(page(dead, cast.samira()).kinds()).isEmpty();
        kept(write(thanked, LetterKind.CLOSING, "Tack."));
    }

    @Test
    void no_paper_leaves_about_a_person_with_protected_identity() {
        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING, Protection.SKYDDAD_FOLKBOKFORING, cast.omar());

        var page = page(planned.number(), cast.omar());
        var outcome = write.write(command(planned.number(), LetterKind.FOLLOW_UP, "Hej."), cast.omar());

        assertThat(page.paperLeaves()).isFalse();
        assertThat(page.draft()).isEmpty();
        assertThat(outcome).isInstanceOf(WriteLetter.Outcome.Protected.class);
        assertThat(Rows.count("select 1 from letter where municipality_id = ?", id()))
                .isZero();
        assertThat(TestApp.bean(PlanSheet.class).show(planned.number(), cast.omar()))
                .isInstanceOf(PlanSheet.Outcome.Protected.class);
        assertThat(Rows.count("select 1 from access_log where municipality_id = ? and action = 'PRINT'", id()))
                .isZero();
        assertThatThrownBy(() -> page(planned.number(), cast.samira())).isInstanceOf(Missing.class);
    }

    @Test
    void a_letter_written_before_the_identity_was_protected_is_not_printed_again() {
        var referral = Sending.received(
                cast, Sending.aReferral(Cast.someone(), Protection.NONE, Set.of(ConsentItem.values())));
        var accepted = (AcceptReferral.Outcome.Accepted) TestApp.bean(AcceptReferral.class)
                .accept(
                        new AcceptReferral.Command(
                                referral.file().id(),
                                true,
                                Swedish.today(TestApp.clock()).plusDays(1),
                                null),
                        cast.omar());
        var number = accepted.opened().file().number();
        var letter = kept(write.write(command(number, LetterKind.FIRST_CONTACT, "Hej."), cast.omar()));
        Rows.arrange("update person set protection = 'SEKRETESSMARKERING' where municipality_id = ?", id());

        assertThat(read.read(number, letter, cast.omar())).isInstanceOf(ReadLetter.Outcome.Protected.class);
    }

    @Test
    void a_paragraph_that_is_too_long_is_refused_and_nothing_is_kept() {
        var number = Story.accepted(cast).caseNumber();

        var outcome = write(number, LetterKind.FIRST_CONTACT, "a".repeat(WriteLetter.LONGEST + 1));

        assertThat(outcome).isInstanceOf(WriteLetter.Outcome.Refused.class);
        assertThat(Rows.count("select 1 from letter where municipality_id = ?", id()))
                .isZero();
        assertThat(column("attempts", number)).isEqualTo(0);
    }

    @Test
    void a_letter_of_another_case_is_missing() {
        var one = Story.accepted(cast).caseNumber();
        var other = Story.accepted(cast).caseNumber();
        var letter = kept(write(one, LetterKind.NOT_REACHED, "Hej."));

        assertThatThrownBy(() -> read.read(other, letter, cast.samira())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> read.read(one, Ids.next(), cast.samira())).isInstanceOf(Missing.class);
    }

    private ComposeLetter.Page page(String number, Actor actor) {
        return compose.show(number, new ComposeLetter.Wish(null, null, null, null, null), actor);
    }

    private ComposeLetter.Draft draft(String number, LetterKind kind, @Nullable LetterLanguage language) {
        return compose.show(number, new ComposeLetter.Wish(kind, language, null, null, null), cast.samira())
                .draft()
                .orElseThrow();
    }

    private WriteLetter.Outcome write(String number, LetterKind kind, String free) {
        return write.write(command(number, kind, free), cast.samira());
    }

    private static WriteLetter.Command command(String number, LetterKind kind, String free) {
        return new WriteLetter.Command(number, kind, LetterLanguage.SV, LetterSize.LARGE, null, free);
    }

    private static UUID kept(WriteLetter.Outcome outcome) {
        return ((WriteLetter.Outcome.Kept) outcome).letterId();
    }

    private void close(String number, CloseReason reason) {
        TestApp.bean(CloseCase.class).close(new CloseCase.Command(number, reason, null, null, null), cast.samira());
    }

    private @Nullable Object column(String column, String number) {
        return Rows.one("select " + column + " from case_file where municipality_id = ? and number = ?", id(), number);
    }

    private String id() {
        return cast.municipalityId();
    }
}
