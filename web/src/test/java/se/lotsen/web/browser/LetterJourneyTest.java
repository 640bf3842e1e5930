package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.testing.Guiding;

/** A letter from the choice of a template to the file; and what meets the one who may not write any. */
class LetterJourneyTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_letter_is_changed_before_the_eyes_and_fetched() throws Exception {
        var number = Guiding.accepted(cast);
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden/" + number).follow("Brev och dokument");
            samira.look("brev");
            samira.choose("Vi har försökt nå dig")
                    .choose("Extra stor, 18 punkter")
                    .press("Visa brevet");
            samira.type("Det här stycket kan du ändra", "Ring mig när du vill.");
            samira.page().waitForSelector("#brevblad:has-text('Ring mig när du vill.')");
            samira.look("brev-stort");
            samira.press("Spara brevet");
            samira.look("brev-sparat");

            samira.goTo("/arenden/" + number + "/brev?sprak=AR").look("brev-arabiska");
            samira.goTo("/brevmallar?sprak=SO").look("brevmallar");
            assertThat(samira.text()).contains("Jag heter Samira Haddad").doesNotContain("{");
            samira.goTo("/arenden/" + number + "/brev");

            var download = samira.page().waitForDownload(() -> samira.page().click("a[href$='.pdf']"));

            assertThat(download.suggestedFilename()).isEqualTo("brev-" + number + ".pdf");
            try (var file = download.createReadStream()) {
                assertThat(ReadPaper.of(file.readAllBytes()).text()).contains("Ring mig när du vill.");
            }
        }
        assertThat(Rows.one("select size from letter where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("EXTRA_LARGE");
    }

    @Test
    void with_protected_identity_the_page_tells_what_to_do_instead() {
        var referral = Sending.received(
                cast,
                Sending.aReferral(Cast.someone(), Protection.SKYDDAD_FOLKBOKFORING, Set.of(ConsentItem.values())));
        var number = Guiding.accept(referral, true, cast.omar());
        try (var omar = Person.as(cast.omar())) {
            omar.goTo("/arenden/" + number + "/brev").look("brev-skyddad");
            assertThat(omar.text()).contains("Inget brev härifrån");
        }
    }
}
