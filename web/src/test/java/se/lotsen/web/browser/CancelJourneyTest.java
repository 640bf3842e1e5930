package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

/** A nurse asks to cancel what the municipality works with; the guide sees it, says no and tells why; the nurse reads it. */
class CancelJourneyTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void the_nurse_asks_to_cancel_and_reads_the_guides_answer() {
        var file = Sending.received(cast).file();
        var accept = new AcceptReferral.Command(file.id(), true, Swedish.today(TestApp.clock()), null);
        TestApp.bean(AcceptReferral.class).accept(accept, cast.samira());

        try (var helena = Person.as(cast.helena());
                var samira = Person.as(cast.samira())) {
            helena.goTo("/vc/" + file.number());
            helena.page().selectOption("#skal", "NO_LONGER_NEEDED");
            helena.press("Be om återkallelse");
            assertThat(helena.text()).contains("Skriv varför remissen ska återkallas");
            helena.page().selectOption("#skal", "NO_LONGER_NEEDED");
            helena.type("Varför ska remissen återkallas?", "Sonen har flyttat hem.");
            helena.press("Be om återkallelse").look("vc-aterkallelse");
            assertThat(helena.text()).contains("Kommunen har fått din fråga", "Äldrelotsen svarar på återkallelsen");

            samira.goTo("/remisser").look("remisser-aterkallelse");
            assertThat(samira.text()).contains("En vårdcentral vill återkalla en remiss");
            samira.goTo("/min-dag");
            assertThat(samira.text()).contains("Svara på återkallelsen");
            samira.follow("Svara").look("aterkallelse");
            assertThat(samira.text()).contains("Helena Strand, VC Björken", "Sonen har flyttat hem.");
            samira.choose("Nej, arbetet går vidare")
                    .type("Förklaring till vårdcentralen", "Hon vill gärna träffa oss.");
            samira.page().waitForSelector("#forhandsvisning >> text=Hon vill gärna träffa oss");
            samira.press("Skicka svaret").look("aterkallelse-svarad");
            assertThat(samira.text()).contains("Svaret är på väg till vårdcentralen", "ta första kontakten");

            TestApp.bean(DeliverOutbox.class).run();
            helena.goTo("/vc/" + file.number()).look("vc-aterkallelse-svar");
            assertThat(helena.text()).contains("Svar på återkallelsen", "Hon vill gärna träffa oss.");
        }
    }
}
