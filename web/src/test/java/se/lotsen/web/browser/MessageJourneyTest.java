package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Guiding;

/** The nurse adds to her referral and the guide sees it before answering; later they write to each other. */
class MessageJourneyTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void the_nurse_and_the_guide_write_to_each_other() {
        var referral = Sending.received(cast);
        var mine = "/vc/" + referral.file().number();

        try (var helena = Person.as(cast.helena());
                var samira = Person.as(cast.samira())) {
            helena.goTo(mine).press("Lägg till").look("vc-tillagg-fel");
            helena.type("Vad vill du lägga till eller rätta?", "Porttelefonen är trasig. Ring när ni står utanför.")
                    .press("Lägg till")
                    .look("vc-tillagg");

            samira.goTo("/min-dag").look("min-dag-meddelande");
            samira.follow("Karl-Erik Lund").look("remiss-tillagg");
            assertThat(samira.text()).contains("Tillagt av vårdcentralen", "Porttelefonen är trasig.");
            var number = Guiding.accept(referral, true, cast.samira());

            helena.goTo(mine)
                    .type("Meddelande", "Personen har bytt telefonnummer: 070-174 06 44.")
                    .press("Skicka till kommunen")
                    .look("vc-meddelande");
            samira.goTo("/arenden/" + number).look("arende-olast");
            samira.follow("Meddelanden med vårdcentralen").look("meddelanden");
            assertThat(samira.text()).contains("070-174 06 44", "Porttelefonen är trasig.");
            samira.choose("Kontakt och tider").type("Meddelande", "Tack, då ringer jag dit.");
            samira.page().waitForSelector("#forhandsvisning >> text=Tack, då ringer jag dit.");
            samira.look("meddelanden-brev").press("Skicka till vårdcentralen");
            TestApp.bean(DeliverOutbox.class).run();
            samira.goTo("/arenden/" + number + "/meddelanden").look("meddelanden-skickat");

            helena.goTo(mine).look("vc-svar");
            assertThat(helena.text()).contains("Tack, då ringer jag dit.", "Läst av Samira Haddad");
        }
    }
}
