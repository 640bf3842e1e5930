package se.lotsen.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.testing.Cast;
import se.lotsen.testing.LeaveNotice;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

/** Messages to persons and staff, from where they are left to the file that the default carrier writes. */
class NoticesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Notice TOMORROW = new Notice.TimeTomorrow(TODAY, Instant.parse("2026-12-02T09:00:00Z"));

    private final Cast cast = Cast.newMunicipality();
    private final Actor lotsen = Actor.system(cast.municipalityId(), "test");

    @Test
    void a_text_message_goes_to_the_persons_mobile_and_neither_number_nor_words_are_kept() throws IOException {
        var person = someone();

        leave(person);
        assertThat(state(person)).isEqualTo("QUEUED null");
        deliver(TODAY);

        assertThat(state(person)).isEqualTo("SENT FILE");
        assertThat(Files.readString(file(person)))
                .contains("Till: +46701740612", "Du har en tid i morgon kl. 10.00. Ring 08-465 004 00 om du inte kan.");
        assertThat(Files.getPosixFilePermissions(file(person))).hasSize(2);
        for (var table : new String[] {"notice", "outbox"}) {
            assertThat(Rows.of(
                            "select cast(t.* as text) as row from " + table + " t where municipality_id = ?",
                            cast.municipalityId()))
                    .extracting(row -> String.valueOf(row.get("row")))
                    .allSatisfy(row -> assertThat(row).doesNotContain("1740612", "174 06 12", "Karl-Erik", "Du har"));
        }
    }

    @Test
    void the_same_occasion_is_told_once() {
        var person = someone();

        assertThat(leave(person)).isTrue();
        assertThat(leave(person)).isFalse();
        deliver(TODAY);
        assertThat(leave(person)).isFalse();
    }

    @Test
    void a_no_counts_when_the_message_goes_and_not_when_it_was_left() {
        var person = someone();
        leave(person);
        choose(person, Medium.SMS, false);
        deliver(TODAY);

        assertThat(state(person)).isEqualTo("OPTED_OUT null");
        assertThat(file(person)).doesNotExist();
        assertThat(TestApp.bean(ChooseNotices.class).refused(person, cast.samira()))
                .containsExactly(Medium.SMS);
    }

    @Test
    void a_no_to_e_mail_or_a_no_that_was_taken_back_hinders_no_text_message() {
        var person = someone();
        choose(person, Medium.EMAIL, false);
        choose(person, Medium.SMS, false);
        choose(person, Medium.SMS, true);
        leave(person);
        deliver(TODAY);

        assertThat(state(person)).isEqualTo("SENT FILE");
    }

    @Test
    void nothing_goes_by_machine_to_a_person_who_has_become_protected() {
        var person = someone();
        leave(person);
        Rows.arrange("update person set protection = 'SEKRETESSMARKERING' where person_id = ?", person);
        deliver(TODAY);

        assertThat(state(person)).isEqualTo("PROTECTED null");
    }

    @Test
    void a_number_that_takes_no_text_messages_gets_none() {
        for (var phone : new @Nullable String[] {"08-465 004 18", null, "ring grannen"}) {
            var person = someone();
            Rows.arrange("update person set phone = ? where person_id = ?", phone, person);
            leave(person);
            deliver(TODAY);

            assertThat(state(person)).as(phone).isEqualTo("NO_ADDRESS null");
        }
    }

    @Test
    void a_message_that_is_not_true_any_more_does_not_go() {
        var person = someone();
        leave(person);
        deliver(TODAY.plusDays(1));

        assertThat(state(person)).isEqualTo("TOO_LATE null");
    }

    private UUID someone() {
        return Sending.received(cast).file().personId();
    }

    private boolean leave(UUID person) {
        return Story.on(
                TODAY,
                () -> TestApp.bean(LeaveNotice.class)
                        .toPerson(person, Medium.SMS, TOMORROW, "talk of " + person, lotsen));
    }

    private void choose(UUID person, Medium medium, boolean wanted) {
        TestApp.bean(ChooseNotices.class).choose(person, medium, wanted, cast.samira());
    }

    private static void deliver(LocalDate day) {
        Story.on(day, () -> TestApp.bean(DeliverOutbox.class).run());
    }

    private static String state(UUID person) {
        return String.valueOf(
                Rows.one("select state || ' ' || coalesce(via, 'null') from notice where person_id = ?", person));
    }

    private static Path file(UUID person) {
        var id = Rows.one("select notice_id from notice where person_id = ?", person);
        return TestApp.DATA.resolve("notices").resolve("sms-" + id + ".txt");
    }
}
