package se.lotsen.web.mindag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.booking.BookActivity;
import se.lotsen.booking.RegisterAttendance;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.WriteNote;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

class MinDagTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void an_empty_day_says_so() {
        var page = Visitor.as(cast.samira()).get("/");

        assertThat(page.address().getPath()).isEqualTo("/min-dag");
        assertThat(page.one(".l-lead").text()).isEqualTo("Inget att göra i dag. Inga remisser väntar på svar.");
    }

    @Test
    void a_late_contact_stands_first_with_one_button() {
        var referral = Sending.received(cast);
        var today = Swedish.today(TestApp.clock());
        TestApp.bean(AcceptReferral.class)
                .accept(new AcceptReferral.Command(referral.file().id(), true, today, null), cast.samira());
        var dueOn = today;
        while (WorkingDays.late(dueOn, today) < 2) dueOn = dueOn.minusDays(1);
        Rows.arrange("update case_file set next_step_on = ? where municipality_id = ?", dueOn, cast.municipalityId());

        var page = Visitor.as(cast.samira()).get("/min-dag");

        assertThat(page.one("tbody tr:not(.group)").text())
                .contains("2 dagar", "Karl-Erik Lund", "Ta första kontakten", "VC Björken", "Ring");
        assertThat(page.one(".l-lead").text()).startsWith("1 sak är försenad.");
    }

    @Test
    void who_missed_two_visits_stands_there_with_a_number_to_call_until_the_guide_has_been_in_touch() {
        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        var samira = Visitor.as(cast.samira());
        assertThat(samira.get("/min-dag").page().select("#uteblivna")).isEmpty();
        misses(planned, Programme.session(cast, "Fika", null, Duration.ofDays(1)));
        misses(planned, Programme.session(cast, "Kör", null, Duration.ofDays(2)));

        assertThat(samira.get("/min-dag")
                        .one("section[aria-labelledby=uteblivna]")
                        .text())
                .contains("Uteblev två gånger", "Kör")
                .doesNotContain("Fika");
        assertThat(samira.get("/min-dag")
                        .one("section[aria-labelledby=uteblivna] a")
                        .attr("href"))
                .isEqualTo("/arenden/" + planned.number());

        TestApp.bean(WriteNote.class).write(planned.number(), "Ringde. Hon har varit sjuk.", cast.samira());
        assertThat(samira.get("/min-dag").page().select("#uteblivna")).isEmpty();
    }

    /** Booked before the session, missed after: the session is moved into the past in between. */
    private void misses(PlannedCase planned, UUID session) {
        var booked = TestApp.bean(BookActivity.class)
                .book(new BookActivity.Command(planned.number(), session, null, null), cast.samira());
        Rows.arrange(
                "update activity_session set starts_at = starts_at - interval '9 days', ends_at = ends_at - interval '9 days'"
                        + " where municipality_id = ? and session_id = ?",
                cast.municipalityId(),
                session);
        var command = new RegisterAttendance.Command(
                ((BookActivity.Outcome.Booked) booked).bookingId(), false, "Oklart varför");
        TestApp.bean(RegisterAttendance.class).register(command, cast.samira());
    }
}
