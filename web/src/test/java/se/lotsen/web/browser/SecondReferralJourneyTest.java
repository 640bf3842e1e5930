package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

/** Two health centres refer the same person: one case, and each nurse sees her own referral and nothing of the other. */
class SecondReferralJourneyTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_second_referral_joins_the_case_and_neither_nurse_learns_of_the_other() {
        var person = Cast.someone();
        var first = Sending.received(cast, Sending.aReferral(person)).file();
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/remisser").follow("Svara").press("Skicka svaret");
        }
        String second;
        try (var lars = Person.as(cast.lars())) {
            NurseJourneyTest.refer(lars, person, "Träffar nästan ingen.");
            assertThat(lars.text()).contains("Remissen är skickad");
            second = String.valueOf(Rows.one(
                    "select number from referral where municipality_id = ? and number <> ?",
                    cast.municipalityId(),
                    first.number()));
        }
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/remisser").follow("Svara").look("remiss-oppet-arende");
            assertThat(samira.text()).contains("Personen har redan ett öppet ärende");
            samira.press("Skicka svaret");
            assertThat(samira.text()).contains("pågående ärende");
            samira.look("arende-tva-remisser");
            assertThat(samira.text()).contains("VC Björken", "VC Linden");
        }
        TestApp.bean(DeliverOutbox.class).run();

        assertThat(Rows.count("select 1 from case_file where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(1);
        try (var helena = Person.as(cast.helena());
                var lars = Person.as(cast.lars())) {
            helena.goTo("/vc/" + first.number());
            assertThat(helena.text()).doesNotContain("Linden", "Lars Ek", second);
            lars.goTo("/vc/" + second).look("vc-andra-remissen");
            assertThat(lars.text()).doesNotContain("Björken", "Helena", first.number());
            lars.goTo("/vc/" + first.number());
            assertThat(lars.text()).contains("finns inte");
        }
    }
}
