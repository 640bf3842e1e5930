package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.PersonNumber;
import se.lotsen.testing.Cast;

/** A nurse without an integration: a prepared referral takes a minute, and what is begun is there another day. */
class NurseJourneyTest {

    private static final int MOST_INTERACTIONS = 20;

    private final Cast cast = Cast.newMunicipality();
    private int interactions;

    @Test
    void a_prepared_referral_takes_few_interactions() {
        try (var helena = Person.as(cast.helena())) {
            follow(helena, "Ny remiss");
            helena.look("vc-ny-person");
            type(helena, "Personnummer", Cast.someone().value());
            type(helena, "Förnamn", "Karl-Erik");
            type(helena, "Efternamn", "Lund");
            choose(helena, "Ja");
            press(helena, "Spara och fortsätt");
            helena.look("vc-ny-samtycke");
            choose(helena, "Ja, muntligt");
            choose(helena, "Allt: kontakt, samtal, svar på frågor, plan och hur det går");
            press(helena, "Spara och fortsätt");
            helena.look("vc-ny-varfor");
            type(helena, "Anledning", "Bor ensam sedan i mars, träffar få.");
            choose(helena, "Ofta");
            press(helena, "Spara och fortsätt");
            helena.look("vc-ny-onskemal");
            type(helena, "Vad vill personen, med egna ord?", "Jag vill ut och gå.");
            press(helena, "Spara och fortsätt");
            helena.look("vc-ny-kontakt");
            type(helena, "Telefon till personen", "070-174 06 12");
            press(helena, "Spara och fortsätt");
            helena.look("vc-ny-kontrollera");
            press(helena, "Skicka remissen");
            helena.look("vc-ny-kvitto");

            assertThat(helena.text()).contains("Remissen är skickad", "svarar senast");
            assertThat(interactions).isLessThanOrEqualTo(MOST_INTERACTIONS);
        }
    }

    @Test
    void a_referral_is_begun_one_day_and_sent_another() {
        try (var helena = Person.as(cast.helena())) {
            helena.goTo("/vc/ny").press("Spara och fortsätt").look("vc-ny-fel");
            assertThat(helena.text()).contains("uppgifter behöver rättas");
            helena.type("Personnummer", Cast.someone().value())
                    .type("Förnamn", "Karl-Erik")
                    .type("Efternamn", "Lund")
                    .choose("Ja")
                    .press("Spara och fortsätt")
                    .press("Spara och gå ut");
            assertThat(helena.text()).contains("Utkastet är sparat");
            helena.look("vc-utkast");
            helena.follow("Karl-Erik Lund").look("vc-ny");
        }
        try (var helena = Person.withoutScripts(cast.helena())) {
            helena.goTo("/vc").follow("Karl-Erik Lund");
            helena.follow("Fortsätt: Samtycke")
                    .choose("Ja, skriftligt")
                    .choose("Inget mer än att remissen är besvarad")
                    .press("Spara och fortsätt")
                    .type("Anledning", "Träffar få.")
                    .press("Spara och fortsätt")
                    .press("Spara och fortsätt")
                    .type("Telefon till personen", "070-174 06 12")
                    .press("Spara och fortsätt")
                    .press("Skicka remissen");
            assertThat(helena.text()).contains("Remissen är skickad");
        }
    }

    /** Writes and sends a referral in the web with what must be there. */
    static void refer(Person nurse, PersonNumber person, String reason) {
        nurse.goTo("/vc/ny")
                .type("Personnummer", person.value())
                .type("Förnamn", "Karl-Erik")
                .type("Efternamn", "Lund")
                .choose("Ja")
                .press("Spara och fortsätt")
                .choose("Ja, muntligt")
                .choose("Allt: kontakt, samtal, svar på frågor, plan och hur det går")
                .press("Spara och fortsätt")
                .type("Anledning", reason)
                .press("Spara och fortsätt")
                .press("Spara och fortsätt")
                .type("Telefon till personen", "070-174 06 12")
                .press("Spara och fortsätt")
                .press("Skicka remissen");
    }

    @Test
    void the_keyboard_is_enough() {
        try (var helena = Person.as(cast.helena())) {
            helena.goTo("/vc/ny");
            var page = helena.page();
            tabTo(page, "#nummer");
            page.keyboard().type(Cast.someone().value());
            page.keyboard().press("Tab");
            page.keyboard().type("Karl-Erik");
            page.keyboard().press("Tab");
            page.keyboard().type("Lund");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.waitForURL("**/samtycke");
            tabTo(page, "#hur-ORAL");
            page.keyboard().press("Space");
            tabTo(page, "#tillbaka-ALL");
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.waitForURL("**/varfor");
            tabTo(page, "#varfor");
            page.keyboard().type("Träffar få.");
            tabTo(page, "button:not([name])");
            page.keyboard().press("Enter");
            page.waitForURL("**/onskemal");
            tabTo(page, "form[action$=onskemal] button");
            page.keyboard().press("Enter");
            page.waitForURL("**/kontakt");
            tabTo(page, "#telefon");
            page.keyboard().type("070-174 06 12");
            page.keyboard().press("Enter");
            page.waitForSelector("form[action$=skicka]");
            tabTo(page, "form[action$=skicka] button");
            page.keyboard().press("Enter");
            page.waitForURL("**/kvitto");

            assertThat(helena.text()).contains("Remissen är skickad");
        }
    }

    /** Presses Tab until the element has the focus, as far as anyone would. */
    private static void tabTo(Page page, String selector) {
        for (var i = 0; i < 40; i++) {
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }

    private void type(Person person, String label, String text) {
        interactions++;
        person.type(label, text);
    }

    private void choose(Person person, String label) {
        interactions++;
        person.choose(label);
    }

    private void press(Person person, String button) {
        interactions++;
        person.press(button);
    }

    private void follow(Person person, String link) {
        interactions++;
        person.follow(link);
    }
}
