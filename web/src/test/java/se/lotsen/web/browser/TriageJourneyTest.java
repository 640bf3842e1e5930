package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Sending;

/** A guide's morning: sign in, see what is new, answer a referral. */
class TriageJourneyTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void the_guide_accepts_one_referral_and_declines_another() {
        Sending.received(cast);
        Sending.received(cast);

        try (var samira = Person.as(cast.samira())) {
            samira.look("min-dag-tom");
            samira.follow("Remisser").look("remisser");
            samira.follow("Svara").look("remiss");
            samira.type("Hälsning till vårdcentralen", "Jag ringer på onsdag förmiddag.");
            samira.page().waitForSelector("#forhandsvisning >> text=onsdag förmiddag");
            samira.press("Skicka svaret");

            samira.goTo("/remisser").follow("Svara").choose("Avböj").press("Skicka svaret");
            assertThat(samira.text()).contains("Två uppgifter behöver rättas");
            samira.look("remiss-fel");
        }
    }
}
