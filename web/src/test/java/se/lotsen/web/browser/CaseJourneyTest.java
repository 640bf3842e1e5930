package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

/** A case until its plan: accepted, reached, talked with; the whole story goes on from there. */
class CaseJourneyTest {

    private final Cast cast = Cast.newMunicipality();

    @AfterEach
    void today_is_today_again() {
        TestApp.clock().moveTo(LocalDate.now(Swedish.ZONE));
    }

    @Test
    void from_referral_to_a_signed_plan() {
        Sending.received(cast);
        var talkOn = Swedish.today(TestApp.clock()).plusDays(2);
        String number;
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden").look("arenden-tom");
            samira.goTo("/remisser").follow("Svara").press("Skicka svaret");
            number = String.valueOf(
                    Rows.one("select number from case_file where municipality_id = ?", cast.municipalityId()));
            samira.look("arende-ny");
            reach(samira, talkOn);
            samira.goTo("/arenden").look("arenden");
        }
        TestApp.clock().moveTo(talkOn);
        try (var samira = Person.as(cast.samira())) {
            talk(samira, number, talkOn);
        }

        assertThat(Rows.one("select state from case_file where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("PLAN_READY");
    }

    private static void reach(Person samira, LocalDate talkOn) {
        samira.follow("Ta kontakt").look("kontakt");
        samira.choose("Ingen svarade")
                .type("Anteckning", "Ringde på förmiddagen.")
                .press("Spara kontakten");
        samira.follow("Ta kontakt").choose("Vi bokade ett hälsosamtal").press("Spara kontakten");
        samira.look("kontakt-fel");
        samira.type("Dag", talkOn.toString())
                .type("Klockslag", "8.00")
                .choose("Hemma hos personen")
                .press("Spara kontakten");
        assertThat(samira.text()).contains("Hälsosamtalet är bokat.");
        samira.look("arende-bokat");
    }

    private static void saved(Person samira, String how) {
        samira.page()
                .waitForFunction("how => document.querySelector('#sparat').textContent.trim().startsWith(how)", how);
    }

    private void talk(Person samira, String number, LocalDate talkOn) {
        samira.goTo("/min-dag");
        assertThat(samira.page().locator("section[aria-labelledby=bokat] li").boundingBox().width)
                .as("what is booked today can be seen")
                .isGreaterThan(200);
        samira.follow("Skriv ut dagens besök");
        assertThat(samira.text()).contains("8.00", "K-E L", number).doesNotContain("Lund", "070-174");
        samira.choose("Skriv också adress och telefon").press("Visa").look("dagens-besok");
        assertThat(samira.text()).contains("070-174 06 12").doesNotContain("Lund");
        samira.goTo("/min-dag").follow("Öppna samtalet");
        samira.choose("Jag har berättat om rätten att ansöka om bistånd")
                .choose("Ja")
                .look("samtal-1");
        samira.press("Spara och gå till vardag");
        samira.type("Så ser en vanlig dag ut", "Läser tidningen, går till brevlådan.");
        saved(samira, "Sparat");
        samira.page().context().setOffline(true);
        samira.type("Så ser en vanlig dag ut", "Läser tidningen, går till brevlådan, vilar.");
        saved(samira, "Inte sparat");
        samira.page().context().setOffline(false);
        saved(samira, "Sparat");
        assertThat(Rows.one(
                        "select answers::text from health_talk_draft where municipality_id = ?", cast.municipalityId()))
                .asString()
                .contains("brevlådan, vilar.");
        samira.choose("Ensam").choose("Nej").choose("Mer sällan").look("samtal-2");
        samira.press("Spara och gå till kontakter");
        for (var question : new String[] {"how-often-1", "companionship-3", "left-out-2", "isolated-2"}) {
            samira.page().locator("#svar-" + question).check();
        }
        samira.type("Vilka personen träffar eller talar med", "Grannen Asta på söndagar.")
                .look("samtal-3");
        samira.press("Spara och gå till hinder");
        samira.choose("Vill inte gå ensam första gången");
        samira.page().locator("#latt-ALONE").fill("Någon som möter vid dörren");
        samira.look("samtal-4").press("Spara och gå till intressen");
        samira.choose("Promenader")
                .choose("Fika och umgås")
                .choose("Inte på kvällar")
                .look("samtal-5");
        samira.press("Spara och gå till hälsa");
        samira.choose("Gemenskap").choose("Det kom fram något som oroar mig").look("samtal-6-oro");
        samira.press("Spara och gå till önskemål");
        samira.type("Det här är viktigt för mig", "Att få prata gamla båtar med någon.");
        samira.page().locator("#mal-1-vill").fill("Komma ut varje vecka");
        samira.page().locator("#mal-1-gor").fill("Prova promenadgruppen, med sällskap");
        samira.page().locator("#mal-1-senast").fill(talkOn.plusWeeks(3).toString());
        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/ledning").look("ledning-oro");
            assertThat(maria.text()).contains("Oro i samtal");
        }
        samira.look("samtal-7").press("Spara och gå till sammanfattningen");
        samira.look("samtal-8");
        samira.page().locator("#dela-SCORES").uncheck();
        samira.page().waitForSelector("#forhandsvisning:not(:has-text('UCLA'))");
        samira.page().locator("#varfor-SCORES").fill("Vill berätta det själv");
        samira.look("samtal-8-stannar");
        samira.press("Signera och dela");
        assertThat(samira.text()).contains("Samtalet är signerat");
        samira.look("arende-plan");
        samira.goTo("/arenden/" + number + "/halsosamtal").look("halsosamtal");
        samira.goTo("/arenden/" + number + "/plan").look("plan");
        samira.goTo("/arenden/" + number + "/uppfoljning/3").look("uppfoljning-for-tidigt");
        samira.goTo("/arenden/" + number + "/tidslinje").look("tidslinje");
        samira.page().selectOption("#typ", "TALK");
        samira.press("Visa valda").look("tidslinje-samtal");
        samira.goTo("/arenden/" + number + "/paus").look("paus");
        samira.goTo("/arenden/" + number + "/anteckning").look("anteckning");
        samira.goTo("/arenden/" + number + "/samtycke").look("samtycke");
        change(samira, number);
    }

    private void change(Person samira, String number) {
        samira.goTo("/arenden/" + number).press("Ändra planen").look("samtal-andra-7");
        samira.page().locator("#mal-1-gor").fill("Sjunga i kören på tisdagar");
        samira.press("Spara och läs igenom").look("samtal-andra-8");
        samira.goTo("/arenden/" + number + "/samtal/3").look("samtal-andra-3");
        samira.goTo("/arenden/" + number + "/halsosamtal").look("halsosamtal-andras");
        samira.goTo("/arenden/" + number + "/samtal/8")
                .press("Signera version 2")
                .look("samtal-andra-fel");
        samira.type("Varför ändras samtalet?", "Vill hellre sjunga än gå ut.").press("Signera version 2");
        assertThat(samira.text()).contains("Ändringen är signerad", "Sjunga i kören på tisdagar");
        samira.goTo("/arenden/" + number + "/halsosamtal");
        samira.page().locator("details summary").last().click();
        assertThat(samira.text()).contains("Version 1", "Prova promenadgruppen, med sällskap");
        samira.look("halsosamtal-version-2");
    }
}
