package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Story;

/** A manager writes a plan, reads in a survey, reads how many answered before what they answered, and makes a file for research. */
class EvaluationJourneyTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void from_a_plan_to_a_difference_with_its_interval_and_a_file() throws IOException {
        var stories = IntStream.range(0, 5)
                .mapToObj(_ -> Story.accepted(cast).booked().talked())
                .toList();
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden/" + stories.getFirst().caseNumber()).follow("Samtycke till forskning");
            samira.look("forskning-samtycke");
            stories.forEach(story ->
                    samira.goTo("/arenden/" + story.caseNumber() + "/forskning").press("Samtycker skriftligt"));
            assertThat(samira.text()).contains("Samtycket till forskning är noterat.");
        }
        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/ledning").follow("Utvärdering").follow("Skriv en plan").look("utvardering-ny");
            maria.type("Namn på planen", "Träffpunkterna");
            maria.page().fill("#behov", "Vi vet för lite.");
            maria.page().selectOption("#ar", "2026");
            maria.page().fill("#planering", "En enkät i början och efter tre månader.");
            maria.choose("Ensamhet, De Jong Gierveld sex frågor").choose("Ensamhet, UCLA-3");
            maria.press("Spara planen");
            assertThat(maria.text()).contains("Planen är sparad.", "Endast för enkätforskning", "5 av 5");

            maria.follow("Läs in enkätsvar").look("utvardering-enkat");
            var numbered =
                    "Kod;Tillfälle;Sätt;Språk;Fråga 1;Fråga 2;Fråga 3;Fråga 4;Fråga 5;Fråga 6\nK0;Start;Själv;sv;3;1;1;1;2;3\n";
            read(maria, numbered);
            assertThat(maria.text())
                    .contains("Rad 1, Fråga 3 tillit: Kolumnen saknas. Frågorna har olika ordning i olika formulär");
            maria.look("utvardering-enkat-rubriker");
            upload(maria, "194502021234", 1);
            assertThat(maria.text()).contains("Rad 2, Kod: Koden ser ut som ett personnummer");
            upload(maria, "K", 24);
            assertThat(maria.text())
                    .contains(
                            "Svaren är inlästa.",
                            "Svarade i början: 24. Hur många som fick enkäten är inte känt",
                            "18 av 24 (75 procent)")
                    .contains("Visas inte: färre än 5 kan jämföras, eller alla svaren skiljer sig lika.")
                    .doesNotContainIgnoringCase("effekt");
            maria.page().fill("#genomforande", "Enkäten delades ut i mars.");
            maria.press("Spara").look("utvardering-plan");

            maria.goTo("/ledning/utvardering").look("utvardering").follow("Forskningsfil");
            maria.type("Ändamål", "Uppföljning").look("utvardering-forskning");
            maria.page().fill("#fran", "2026-01-01");
            maria.press("Skapa filen");
            assertThat(maria.text()).contains("Skriv vem som får filen", "Skriv dagen som ÅÅÅÅ-MM-DD");
            maria.page().fill("#till", "2026-12-31");
            maria.type("Mottagare", "FoU Nord");
            var zip = maria.page().waitForDownload(() -> maria.page().click("main button[type=submit]"));
            try (var file = new ZipFile(zip.path().toFile())) {
                var table = new String(
                        file.getInputStream(file.getEntry("forskningsfil.csv")).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(table.lines()).hasSize(6);
                assertThat(file.getEntry("variabler.csv")).isNotNull();
            }
            maria.page().waitForSelector("text=Filen är klar och hämtas.");
            assertThat(maria.goTo("/ledning/utvardering/forskning").text()).contains("FoU Nord", "5 rader");
        }
        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and action = 'EXPORT'",
                        cast.municipalityId()))
                .isEqualTo(1);
    }

    /** So many at the start, three of four of whom come back and answer the same. */
    private static void upload(Person maria, String code, int respondents) {
        var csv = "Kod;Tillfälle;Sätt;Språk;"
                + "Fråga 1 tomhet;Fråga 2 stöd;Fråga 3 tillit;Fråga 4 närhet;Fråga 5 saknad;Fråga 6 avvisad\n"
                + IntStream.range(0, respondents)
                        .mapToObj(i -> code + i + ";Start;Själv;sv;3;1;1;1;2;3\n"
                                + (i % 4 == 3 ? "" : code + i + ";3 månader;Själv;sv;3;1;1;1;2;3\n"))
                        .collect(Collectors.joining());
        read(maria, csv);
    }

    private static void read(Person maria, String csv) {
        maria.page()
                .setInputFiles(
                        "#fil-DE_JONG_GIERVELD",
                        new FilePayload("enkat.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        maria.press("Läs in");
    }
}
