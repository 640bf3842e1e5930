package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.SwedishText;
import se.lotsen.shared.WorkingDays;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Desk;
import se.lotsen.web.testing.Visitor;

/** Who misses two visits in a row is called the next working day. A session that the leader has cancelled is not missed by anybody. */
class DropOffJourneyTest {

    private static final String ACTIVITY = "gympa-utan-musik";

    private final Cast cast = Cast.newMunicipality();

    @AfterEach
    void today_is_today_again() {
        TestApp.clock().moveTo(LocalDate.now(Swedish.ZONE));
    }

    @Test
    void two_missed_in_a_row_are_a_task_for_the_next_working_day_and_a_cancelled_session_is_none() {
        Programme.load(cast, "0180");
        var gone = Desk.talked(cast.samira(), Desk.refer(cast.helena(), Cast.someone(), "fornamn", "Astrid"));
        var unlucky = Desk.talked(cast.samira(), Desk.refer(cast.helena(), Cast.someone(), "fornamn", "Verner"));

        Desk.book(cast.samira(), gone, ACTIVITY);
        Desk.book(cast.samira(), unlucky, ACTIVITY);
        afterTheVisit(gone);
        assertThat(missed(gone)).isEqualTo("Uteblivet besök är registrerat.");
        missed(unlucky);
        try (var samira = Person.as(cast.samira())) {
            assertThat(samira.text()).doesNotContain("Uteblev två gånger");
        }

        Desk.book(cast.samira(), gone, ACTIVITY);
        afterTheVisit(gone);
        var registered = Swedish.today(TestApp.clock());
        assertThat(missed(gone)).contains("hör av dig nästa arbetsdag");

        Desk.book(cast.samira(), unlucky, ACTIVITY);
        theLeaderCancels(unlucky);
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden/" + unlucky + "/bokningar").look("bokningar-installt");
            assertThat(samira.page().locator("#kom").count()).isZero();
            samira.goTo("/min-dag").look("min-dag-uteblev");
            assertThat(samira.page()
                            .locator("section[aria-labelledby=uteblivna] li")
                            .innerText())
                    .contains("Astrid Lund", "Gympa utan musik")
                    .contains("Hör av dig senast " + SwedishText.shortDate(WorkingDays.plus(registered, 1)));
            samira.follow("Astrid Lund").follow("Skriv en anteckning");
            samira.type("Anteckning", "Ringde. Hon har varit sjuk.").press("Spara anteckningen");
            samira.goTo("/min-dag");
            assertThat(samira.text()).doesNotContain("Uteblev två gånger");
        }
    }

    private void afterTheVisit(String number) {
        TestApp.clock().moveTo(LocalDate.parse(String.valueOf(Rows.one("""
                select cast(s.starts_at at time zone 'Europe/Stockholm' as date) + 1
                from booking b join activity_session s using (municipality_id, session_id)
                join case_file c using (municipality_id, case_id) where b.outcome = 'BOOKED' and c.number = ?
                  and c.municipality_id = ?
                """, number, cast.municipalityId()))));
    }

    /** The guide writes that the person did not come, and is told what follows. */
    private String missed(String number) {
        var samira = Visitor.as(cast.samira());
        var form = samira.get("/arenden/" + number + "/bokningar").one("form[action$=/narvaro]");
        var why = form.select("input[type=text]").attr("name");
        return samira.submit(form, why, "Svarade inte i telefon", "kom", "nej")
                .one(".l-flash")
                .text();
    }

    /** By the link that needs no account. */
    private void theLeaderCancels(String number) {
        var session = Rows.one("""
                select b.session_id from booking b join case_file c using (municipality_id, case_id)
                where b.outcome = 'BOOKED' and c.number = ? and c.municipality_id = ?
                """, number, cast.municipalityId());
        var samira = Visitor.as(cast.samira());
        var link = samira.submit(samira.get("/tillfallen/" + session).one("form[action$=/lank]"))
                .one("#adress")
                .attr("value");
        try (var leader = Person.withoutAccount()) {
            leader.page().setViewportSize(360, 800);
            leader.goTo(link).follow("Ställ in tillfället");
            leader.type("Varför ställs det in?", "Ledaren är sjuk.").press("Ställ in tillfället");
            assertThat(leader.text()).contains("Tillfället är inställt");
        }
    }
}
