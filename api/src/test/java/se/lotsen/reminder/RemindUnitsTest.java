package se.lotsen.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

/** What waits beyond its last day is told to the unit's queue: fhir contract 4.3, row 26. A referral of Monday 30 November is answered by Thursday. */
class RemindUnitsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 3);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    private final Cast cast = Cast.newMunicipality();
    private final Actor lotsen = Actor.system(cast.municipalityId(), "remind-units");

    @Test
    void an_unanswered_referral_is_told_once_a_day_from_the_day_after_its_last() throws IOException {
        queueAddress();
        var referral = Story.on(MONDAY, () -> Sending.received(cast)).file();

        assertThat(remindOn(LAST_DAY)).isZero();
        assertThat(remindOn(FRIDAY)).isEqualTo(1);
        assertThat(remindOn(FRIDAY)).isZero();
        assertThat(remindOn(FRIDAY.plusDays(1))).as("Saturday").isZero();
        assertThat(remindOn(FRIDAY.plusDays(3))).isEqualTo(1);

        var letter = letters().getFirst();
        assertThat(letter)
                .contains("Till: aldrelots@kommun.example", "Nya att svara på: 1", "Uppföljningar: 0")
                .doesNotContain("Karl-Erik", "Lund", referral.number(), "Björken");
        assertThat(Rows.one(
                        "select task_status || '/' || business_status from referral where referral_id = ?",
                        referral.id()))
                .as("the Task stays")
                .isEqualTo("REQUESTED/SENT");
    }

    @Test
    void a_follow_up_whose_day_has_passed_is_told_and_one_that_rests_is_not() throws IOException {
        queueAddress();
        var story = Story.accepted(cast).talked();
        var late = Story.THREE_MONTHS_ON.plusDays(1);

        assertThat(remindOn(Story.THREE_MONTHS_ON)).isZero();
        assertThat(remindOn(late)).isEqualTo(1);
        assertThat(letters().getFirst()).contains("Nya att svara på: 0", "Uppföljningar: 1");

        Rows.arrange("""
                update case_file set state = 'PAUSED', paused_state = 'PLAN_READY', paused_until = '2027-12-01', pause_reason = 'TRAVEL'
                where municipality_id = ? and number = ?
                """, cast.municipalityId(), story.caseNumber());
        assertThat(remindOn(late.plusDays(1))).isZero();
    }

    @Test
    void nobody_is_reminded_before_seven_or_without_an_address() {
        Story.on(MONDAY, () -> Sending.received(cast));
        assertThat(remindOn(FRIDAY)).isZero();
        queueAddress();

        TestApp.clock()
                .at(
                        FRIDAY.atTime(6, 59).atZone(Swedish.ZONE).toInstant(),
                        () -> assertThat(remind()).isZero());
        assertThat(remindOn(FRIDAY)).isEqualTo(1);
    }

    @Test
    void a_referral_that_waits_for_the_health_centre_is_not_the_guides_to_answer() {
        queueAddress();
        var id = Story.on(MONDAY, () -> Sending.received(cast)).file().id();
        Story.on(
                MONDAY,
                () -> TestApp.bean(se.lotsen.referral.AskForSupplement.class)
                        .ask(id, "Har personen telefon?", cast.samira()));

        assertThat(remindOn(FRIDAY)).isZero();
    }

    private void queueAddress() {
        Rows.arrange(
                "update unit set queue_email = 'aldrelots@kommun.example' where municipality_id = ? and kind = 'MUNICIPAL'",
                cast.municipalityId());
    }

    private int remindOn(LocalDate day) {
        return Story.on(day, this::remind);
    }

    private int remind() {
        var count = TestApp.bean(RemindUnits.class).remind(lotsen);
        TestApp.bean(DeliverOutbox.class).run();
        return count;
    }

    private List<String> letters() throws IOException {
        var found = new java.util.ArrayList<String>();
        for (var row : Rows.of(
                "select notice_id from notice where municipality_id = ? and state = 'SENT' order by notice_id",
                cast.municipalityId())) {
            found.add(Files.readString(
                    TestApp.DATA.resolve("notices").resolve("email-" + row.get("notice_id") + ".txt")));
        }
        return found;
    }
}
