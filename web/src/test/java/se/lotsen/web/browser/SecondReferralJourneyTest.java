package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Desk;

/** Two health centres refer the same person: one case, and each nurse sees her own referral and nothing of the other. */
class SecondReferralJourneyTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_second_referral_joins_the_case_and_neither_nurse_learns_of_the_other() {
        var person = Cast.someone();
        var first = Desk.refer(cast.helena(), person);
        var number = Desk.accept(cast.samira(), first);
        Desk.bookTalk(cast.samira(), number, Swedish.today(TestApp.clock()).plusDays(2), "10.00");
        var second = Desk.refer(cast.lars(), person);

        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/remisser").follow("Svara").look("remiss-oppet-arende");
            assertThat(samira.text()).contains("Personen har redan ett öppet ärende");
            samira.press("Skicka svaret");
            assertThat(samira.text()).contains("pågående ärende");
            samira.look("arende-tva-remisser");
            assertThat(samira.path()).isEqualTo("/arenden/" + number);
            assertThat(samira.text()).contains("VC Björken", "VC Linden", "Hälsosamtal bokat");
            samira.follow("Tidslinje");
            assertThat(samira.text()).contains("Remiss " + second + " från VC Linden lades till ärendet");
        }
        TestApp.bean(DeliverOutbox.class).run();

        assertThat(Rows.count("select 1 from case_file where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(1);
        seesOnly(cast.helena(), first, "Linden", "Lars Ek", second);
        seesOnly(cast.lars(), second, "Björken", "Helena", first);
        try (var lars = Person.as(cast.lars())) {
            lars.goTo("/vc/" + first);
            assertThat(lars.text()).contains("finns inte");
        }
    }

    /** Where her own referral stands, in the list and on its page, and nothing of the other. */
    private static void seesOnly(Actor nurse, String own, String... others) {
        try (var person = Person.as(nurse)) {
            person.goTo("/vc");
            assertThat(person.page().locator("main tbody tr").count()).isEqualTo(1);
            assertThat(person.text()).contains(own, "Hälsosamtal är bokat").doesNotContain(others);
            person.follow("Karl-Erik Lund").look("vc-remiss-av-tva");
            assertThat(person.text()).contains(own, "Hälsosamtal är bokat").doesNotContain(others);
        }
    }
}
