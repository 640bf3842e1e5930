package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.PersonNumber;
import se.lotsen.testing.Cast;
import se.lotsen.web.paper.ReadPaper;

/** A nurse without an integration: a prepared referral takes a minute, and what is begun is there another day. */
class NurseJourneyTest {

    private static final int MOST_INTERACTIONS = 20;
    private static final double MOST_SECONDS = 60;

    /*
     * Seconds by the keystroke-level model for somebody who knows the form and has the words ready (Card, Moran & Newell, "The keystroke-level
     * model for user performance time with interactive systems", CACM 23(7), 1980): a key of an average typist, pointing with a mouse, a press of
     * its button, the hand to the keyboard or back, and the thought before each page.
     */
    private static final double KEY = 0.2;
    private static final double POINT = 1.1;
    private static final double CLICK = 0.2;
    private static final double HAND = 0.4;
    private static final double THOUGHT = 1.35;

    private final Cast cast = Cast.newMunicipality();
    private int interactions;
    private double seconds;

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
            assertThat(seconds).isLessThanOrEqualTo(MOST_SECONDS);
        }
    }

    @Test
    void a_referral_is_left_after_three_of_five_parts_and_sent_another_day() throws IOException {
        try (var helena = Person.as(cast.helena())) {
            helena.goTo("/vc/ny").press("Spara och fortsätt").look("vc-ny-fel");
            assertThat(helena.text()).contains("uppgifter behöver rättas");
            helena.type("Personnummer", Cast.someone().value())
                    .type("Förnamn", "Karl-Erik")
                    .type("Efternamn", "Lund")
                    .choose("Ja")
                    .press("Spara och fortsätt")
                    .choose("Ja, skriftligt")
                    .choose("Inget mer än att remissen är besvarad")
                    .press("Spara och fortsätt")
                    .type("Anledning", "Träffar få.")
                    .press("Spara och gå ut");
            assertThat(helena.text()).contains("Utkastet är sparat");
            helena.look("vc-utkast").follow("Karl-Erik Lund").look("vc-ny").press("Logga ut");
            helena.goTo("/vc");
            assertThat(helena.path()).isEqualTo("/login");
        }
        try (var helena = Person.withoutScripts(cast.helena())) {
            helena.goTo("/vc").follow("Karl-Erik Lund");
            assertThat(helena.text()).contains("3 av 5 delar är klara");
            helena.follow("Fortsätt: Vad personen vill")
                    .press("Spara och fortsätt")
                    .type("Telefon till personen", "070-174 06 12")
                    .press("Spara och fortsätt");
            assertThat(helena.text()).contains("Kontrollera", "Träffar få.", "070-174 06 12");
            helena.press("Skicka remissen");
            assertThat(helena.text()).contains("Remissen är skickad", "svarar senast");
            assertThat(receipt(helena).text().replaceAll("\\s+", " "))
                    .contains("Remissen är skickad", "Karl-Erik Lund", "Träffar få.");
        }
    }

    /** The receipt as a file to keep. */
    private static ReadPaper receipt(Person helena) throws IOException {
        var file = helena.page()
                .waitForDownload(
                        () -> helena.page().locator("a[href$='kvitto.pdf']").click());
        try (var bytes = file.createReadStream()) {
            return ReadPaper.of(bytes.readAllBytes());
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
    void a_referral_across_the_border_has_a_receipt_and_the_way_back_leads_to_it() {
        var neighbour = Cast.neighbourOf(cast);
        try (var helena = Person.as(cast.helena())) {
            helena.goTo("/vc/ny")
                    .type("Personnummer", Cast.someone().value())
                    .type("Förnamn", "Karl-Erik")
                    .type("Efternamn", "Lund")
                    .choose("Ekeby " + neighbour.municipalityId())
                    .look("vc-ny-var-personen-bor")
                    .press("Spara och fortsätt")
                    .choose("Ja, muntligt")
                    .choose("Inget mer än att remissen är besvarad")
                    .press("Spara och fortsätt")
                    .type("Anledning", "Träffar få.")
                    .press("Spara och fortsätt")
                    .press("Spara och fortsätt")
                    .type("Telefon till personen", "070-174 06 12")
                    .press("Spara och fortsätt");
            assertThat(helena.text()).contains("skickas till äldrelotsarna i Ekeby " + neighbour.municipalityId());
            helena.press("Skicka remissen").look("vc-ny-skickad");
            assertThat(helena.text()).contains("Remissen är skickad", "Remissen ligger hos Ekeby");

            helena.page().goBack();
            assertThat(helena.path()).endsWith("/skickad");
            assertThat(helena.text()).contains("Remissen är redan skickad.");
            helena.follow("Mina remisser").look("vc-till-andra-kommuner").follow("Karl-Erik Lund");
            assertThat(helena.path()).endsWith("/skickad");
        }
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
        points();
        seconds += HAND + KEY * text.length() + HAND;
        person.type(label, text);
    }

    private void choose(Person person, String label) {
        points();
        person.choose(label);
    }

    private void press(Person person, String button) {
        points();
        seconds += THOUGHT;
        person.press(button);
    }

    private void follow(Person person, String link) {
        points();
        seconds += THOUGHT;
        person.follow(link);
    }

    private void points() {
        interactions++;
        seconds += POINT + CLICK;
    }
}
