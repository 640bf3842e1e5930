package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.paper.ReadPaper;

/** A manager writes the index and opens a programme; a guide reads in applications, shares out the places, measures, and writes to health care. */
class FingerJourneyTest {

    private static final String RULE =
            "Kost | Grönt? | Ofta = 0 | Sällan = 3\nRörelse | Rör dig? | Ofta = 0 | Sällan = 2";

    private final Cast cast = Cast.newMunicipality();
    private final LocalDate today = Swedish.today(TestApp.clock());

    @Test
    void from_a_rule_to_a_group_and_a_letter() {
        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/aktiviteter").follow("FINGER-program");
            maria.follow("Livsstilsindex").type("Frågor", RULE.replace("= 3", "tre"));
            maria.type("Källa", "Egen, beslutad av nämnden").press("Spara som ny version");
            assertThat(maria.text()).contains("Rad 1: skriv svaret, ett likhetstecken och poängen");
            maria.type("Frågor", RULE).press("Spara som ny version").look("finger-regel");
            maria.goTo("/finger").follow("Öppna ett program");
            maria.type("Namn", "FINGER hösten").type("Platser", "2");
            maria.page().fill("#fran", today.plusDays(30).toString());
            maria.page().fill("#till", today.plusDays(120).toString());
            maria.type("Det som mäts", "Uppresningar på 30 sekunder (antal)").look("finger-nytt");
            maria.press("Öppna programmet");
            assertThat(maria.text()).contains("Programmet är öppet för ansökningar.", "FINGER hösten");
        }
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/finger").follow("FINGER hösten").follow("Läs in ansökningar");
            upload(samira, file("Ja tack"));
            assertThat(samira.text()).contains("Rad 3, Samtycke: Utan samtycke kan ansökan inte sparas");
            samira.look("finger-inlasning-fel");
            upload(samira, file("Skriftligt"));
            assertThat(samira.text()).contains("4 nya ansökningar.");
            samira.press("Läs in").press("Erbjud platserna").look("finger-program");
            assertThat(samira.text()).contains("Har en plats att svara på (2)", "bor i särskilt boende", "Kön (1)");

            samira.press("Tackar nej");
            assertThat(samira.text()).contains("Platsen gick vidare till nästa i kön.", "Kön (0)");
            samira.press("Tackar ja").press("Tackar ja");
            assertThat(samira.text()).contains("Gruppen (2 av 2 platser)");
            samira.page().locator("#grupp ~ ul a").first().click();
            samira.page().waitForURL("**/deltagare/**");
            samira.type("Uppresningar på 30 sekunder, antal", "12,5").press("Spara mätvärdena");
            samira.type("Brev som personen tar med", "Blodtryck 158/92 hemma.")
                    .press("Spara brevet")
                    .look("finger-deltagare");
            assertThat(samira.text()).contains("12,5", "Blodtryck 158/92 hemma.");
            var pdf = samira.page().waitForDownload(() -> samira.page().click("a[href*='.pdf']"));
            try (var in = pdf.createReadStream()) {
                assertThat(ReadPaper.of(in.readAllBytes()).text())
                        .contains("Blodtryck 158/92 hemma.", "Till vårdcentralen");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            samira.type("Varför", "Flyttar").press("Lämnar programmet");
            samira.goTo("/finger").follow("Resultat").look("finger-resultat");
            assertThat(samira.text()).contains("1 i gruppen. 0 av dem har lämnat.", "visas från 5 personer");
        }
        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and action = 'PRINT'",
                        cast.municipalityId()))
                .isEqualTo(1);
    }

    private static void upload(Person samira, String csv) {
        samira.page()
                .setInputFiles(
                        "#fil", new FilePayload("ansokningar.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        samira.press("Granska filen");
    }

    /** Four who apply, of whom one lives in a care home. */
    private String file(String consentOfSecond) {
        var lines = IntStream.range(0, 4)
                .mapToObj(i -> String.join(
                        ";",
                        numbers.get(i),
                        "Ulla",
                        "Lund",
                        "070-174 06 0" + (5 + i),
                        i == 3 ? "Särskilt boende" : "Eget boende",
                        i == 1 ? consentOfSecond : "Muntligt",
                        i == 0 ? "Sällan" : "2",
                        i == 2 ? "Ofta" : "Sällan"))
                .toList();
        return "Personnummer;Förnamn;Efternamn;Telefon;Boende;Samtycke;Grönt?;Rör dig?\n" + String.join("\n", lines);
    }

    private final List<String> numbers =
            IntStream.range(0, 4).mapToObj(_ -> Cast.someone().value()).toList();
}
