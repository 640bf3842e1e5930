package se.lotsen.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.casework.BookTalk;
import se.lotsen.casework.ContactAttempt;
import se.lotsen.casework.TalkMode;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

/** The day before a talk that is booked for nine on 20 November. */
class RemindPersonsTest {

    private static final LocalDate DAY_BEFORE = Story.TALK_ON.minusDays(1);

    private final Cast cast = Cast.newMunicipality();
    private final Actor lotsen = Actor.system(cast.municipalityId(), "remind-persons");
    private final Story story = Story.accepted(cast).booked();

    @Test
    void who_wants_text_messages_gets_one_the_day_before_and_not_two() {
        prefers("SMS");

        assertThat(remindAt(DAY_BEFORE.minusDays(1), LocalTime.NOON)).isZero();
        assertThat(remindAt(DAY_BEFORE, LocalTime.NOON)).isEqualTo(1);
        assertThat(remindAt(DAY_BEFORE, LocalTime.of(13, 0))).isZero();
        assertThat(Rows.one(
                        "select kind || ' ' || medium || ' ' || state from notice where municipality_id = ?",
                        cast.municipalityId()))
                .isEqualTo("TIME_TOMORROW SMS SENT");
    }

    @Test
    void an_hour_with_nothing_to_do_leaves_nothing_in_the_access_log() {
        prefers("SMS");
        remindAt(DAY_BEFORE, LocalTime.of(9, 30));
        assertThat(logged()).isEqualTo(1);

        remindAt(DAY_BEFORE, LocalTime.of(10, 30));
        remindAt(DAY_BEFORE, LocalTime.of(20, 30));

        assertThat(logged()).isEqualTo(1);
    }

    @Test
    void nobody_is_woken_or_disturbed_in_the_evening() {
        prefers("SMS");

        assertThat(remindAt(DAY_BEFORE, LocalTime.of(8, 59))).isZero();
        assertThat(remindAt(DAY_BEFORE, LocalTime.of(18, 0))).isZero();
    }

    @Test
    void who_wants_a_call_or_a_letter_or_is_protected_gets_none() {
        for (var preference : new String[] {"PHONE", "LETTER", "RELATIVE"}) {
            prefers(preference);
            assertThat(remindAt(DAY_BEFORE, LocalTime.NOON)).as(preference).isZero();
        }
        prefers("SMS");
        Rows.arrange(
                "update person set protection = 'SKYDDAD_FOLKBOKFORING' where municipality_id = ?",
                cast.municipalityId());
        assertThat(remindAt(DAY_BEFORE, LocalTime.NOON)).isZero();
    }

    @Test
    void a_time_that_is_moved_within_the_day_is_told_again() {
        prefers("SMS");
        remindAt(DAY_BEFORE, LocalTime.of(9, 30));
        Story.on(
                DAY_BEFORE,
                () -> TestApp.bean(BookTalk.class)
                        .book(
                                new BookTalk.Command(
                                        story.caseNumber(),
                                        Story.TALK_ON,
                                        LocalTime.of(14, 0),
                                        TalkMode.HOME,
                                        null,
                                        ContactAttempt.Channel.PHONE,
                                        null),
                                cast.samira()));

        assertThat(remindAt(DAY_BEFORE, LocalTime.NOON)).isEqualTo(1);
    }

    private int logged() {
        return Rows.count(
                "select 1 from access_log where municipality_id = ? and what = 'RemindPersons'", cast.municipalityId());
    }

    private void prefers(String preference) {
        Rows.arrange(
                "update person set contact_preference = ? where municipality_id = ?",
                preference,
                cast.municipalityId());
    }

    private int remindAt(LocalDate day, LocalTime time) {
        var count = new AtomicInteger();
        TestApp.clock().at(day.atTime(time).atZone(Swedish.ZONE).toInstant(), () -> {
            count.set(TestApp.bean(RemindPersons.class).remind(lotsen));
            TestApp.bean(DeliverOutbox.class).run();
        });
        return count.get();
    }
}
