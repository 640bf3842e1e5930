package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Sex;
import se.lotsen.shared.TestNumbers;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.web.testing.Guiding;

/** A health centre signs a routine and is silent for sixty days; the manager finds it, notes a contact, and referrals come. */
class SilentCentreJourneyTest {

    private final Cast cast = Cast.newMunicipality();
    private final LocalDate today = Guiding.today();

    @Test
    void a_silent_health_centre_is_visited_and_refers_again() {
        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/ledning").follow("Vårdcentraler").look("vardcentraler-utan-rutin");
            assertThat(list(maria, "WITHOUT_ROUTINE")).contains("VC Björken", "VC Linden");

            maria.follow("VC Björken").look("vardcentral-tom");
            maria.type("Rutin undertecknad", today.minusDays(59).toString())
                    .type("Kontaktperson", "Helena Strand")
                    .press("Spara rutinen");
            assertThat(maria.text()).contains("Rutinen är sparad", "Övriga");
            maria.type("Rutin undertecknad", today.minusDays(60).toString()).press("Spara rutinen");
            assertThat(maria.text()).contains("Att besöka");
            maria.page().fill("#listed", "många");
            maria.press("Spara antalet").look("vardcentral-fel");
            maria.page().fill("#listed", "1 600");
            maria.press("Spara antalet");
            assertThat(maria.text()).contains("Antalet är sparat");

            maria.follow("Vårdcentraler").look("vardcentraler-tyst");
            assertThat(list(maria, "TO_VISIT")).contains("VC Björken", "Helena Strand", "1 600", "0,0");
            assertThat(list(maria, "WITHOUT_ROUTINE")).contains("VC Linden").doesNotContain("VC Björken");

            maria.follow("VC Björken");
            maria.type("Vem du talade med", "Helena Strand")
                    .type("Vad som sades", "De vill ha affischer i väntrummet.")
                    .press("Spara kontakten");
            maria.look("vardcentral-kontakt");
            assertThat(maria.page()
                            .locator("section[aria-labelledby=kontakter]")
                            .innerText())
                    .contains("Helena Strand", "De vill ha affischer i väntrummet.", "Maria Berg");

            twelveAreReferred();
            maria.goTo("/ledning/vardcentraler").look("vardcentraler-remitterar");
            assertThat(list(maria, "OTHER")).contains("VC Björken", "7,5");
            assertThat(list(maria, "TO_VISIT")).contains("Ingen vårdcentral.");
            maria.follow("VC Björken").look("vardcentral-remitterar");
            assertThat(maria.page().locator("section[aria-labelledby=nu] tbody").innerText())
                    .contains("12", "7,5");
        }
    }

    /** As old as one another, so that no small group has to be hidden. */
    private void twelveAreReferred() {
        var clinic = Clinic.bjorken(cast);
        TestNumbers.seniors().stream()
                .filter(one -> one.sex() == Sex.WOMAN && one.birthYear().orElse(0) == 1950)
                .limit(12)
                .forEach(one -> assertThat(
                                clinic.post(Clinic.aMessage(cast, one)).statusCode())
                        .isEqualTo(201));
    }

    private static String list(Person maria, String list) {
        return maria.page()
                .locator("section[aria-labelledby=lista-" + list + "]")
                .innerText()
                .replace('\u00a0', ' ');
    }
}
