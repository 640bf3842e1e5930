package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

/** Three calls and a letter without an answer: the guide decides, the nurse is told, and the person who calls later gets the case back. */
class NotReachedJourneyTest {

    private final Cast cast = Cast.newMunicipality();
    private LocalDate day = WorkingDays.nextOnOrAfter(Swedish.today(TestApp.clock()));

    @AfterEach
    void today_is_today_again() {
        TestApp.clock().moveTo(LocalDate.now(Swedish.ZONE));
    }

    @Test
    void who_cannot_be_reached_is_let_go_and_taken_up_again() {
        var referral = Sending.received(cast).file();
        TestApp.clock().moveTo(day);
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/remisser").follow("Svara").press("Skicka svaret");
        }
        tried("Ingen svarade");
        tried("Ingen svarade");
        tried("Jag har skickat ett brev");
        tried("Ingen svarade");

        var number = String.valueOf(
                Rows.one("select number from case_file where municipality_id = ?", cast.municipalityId()));
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/min-dag").look("min-dag-ej-nadd");
            assertThat(samira.text()).contains("Hör av dig", "4 försök");
            samira.goTo("/arenden/" + number + "/avslut").choose("Gick inte att nå");
            samira.page().waitForSelector("#forhandsvisning >> text=Vi har inte fått kontakt");
            samira.look("avslut-ej-nadd").press("Avsluta ärendet");
            assertThat(samira.text()).contains("Gick inte att nå");
        }
        TestApp.bean(DeliverOutbox.class).run();
        try (var helena = Person.as(cast.helena())) {
            helena.goTo("/vc/" + referral.number()).look("vc-ej-nadd");
            assertThat(helena.text()).contains("Vi har inte fått kontakt med personen");
        }

        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden/" + number).look("arende-avslutat");
            samira.follow("Öppna ärendet igen").press("Öppna ärendet igen").look("ateroppna-fel");
            samira.type("Varför öppnas ärendet igen?", "Hörde av sig själv.").press("Öppna ärendet igen");
            assertThat(samira.text()).contains("Ärendet är öppet igen", "Hörde av sig själv.");
            samira.follow("Tidslinje").look("tidslinje-igen");
            assertThat(samira.text()).contains("Ärendet avslutades. Orsak: Gick inte att nå", "Kontaktförsök");
        }
    }

    /** Each try on a day of its own. */
    private void tried(String result) {
        TestApp.clock().moveTo(day);
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden?vy=mina")
                    .page()
                    .locator("main table a")
                    .first()
                    .click();
            samira.follow("Ta kontakt").choose(result).press("Spara kontakten");
            assertThat(samira.text()).contains("Kontaktförsöket är sparat");
        }
        day = WorkingDays.plus(day, 2);
    }
}
