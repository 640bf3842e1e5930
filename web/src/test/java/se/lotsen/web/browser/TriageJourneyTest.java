package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.referral.passon.CarryLetters;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

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

    @Test
    void a_referral_for_the_neighbour_goes_there_and_its_guide_finds_it() {
        var there = Cast.neighbourOf(cast);
        Sending.received(cast);

        try (var samira = Person.as(cast.samira());
                var neighbour = Person.as(there.samira())) {
            samira.follow("Remisser").follow("Svara").choose("Skicka vidare till annan kommun");
            samira.press("Skicka svaret").look("remiss-vidare-fel");
            samira.choose("Ekeby " + there.municipalityId()).choose("Muntligt");
            samira.choose("Ja, det som är ikryssat här under").choose("Hur det går");
            samira.page().waitForSelector("#forhandsvisning >> text=skickad vidare");
            samira.look("remiss-vidare").press("Skicka svaret");
            assertThat(samira.text()).contains("Väntar på att komma fram");
            TestApp.bean(CarryLetters.class).run();

            samira.page().reload();
            samira.look("remiss-vidare-framme");
            assertThat(samira.text()).contains("Skickad vidare till Ekeby", "framme");

            neighbour.follow("Remisser").look("remisser-vidare");
            neighbour.follow("Svara").look("remiss-vidarebefordrad");
            assertThat(neighbour.text()).contains("Vidarebefordrad från Ekeby " + cast.municipalityId());
        }
    }
}
