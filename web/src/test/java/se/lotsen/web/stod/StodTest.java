package se.lotsen.web.stod;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.web.paper.ReadSheet;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class StodTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_guide_counts_a_group_and_the_manager_reads_it_without_small_numbers() {
        var samira = Visitor.as(cast.samira());

        var after = samira.submit(
                samira.get("/stod").one("form[action=/stod]"),
                "service",
                "CARERS",
                "form",
                "GROUP",
                "visits-WOMAN",
                "9",
                "persons-WOMAN",
                "8",
                "newPersons-WOMAN",
                "2");

        assertThat(after.text()).contains("Stödet är räknat.", "Anhörigstöd", "1 tillfällen, 9 besök");
        assertThat(Rows.of(
                        "select visits, persons, age from support_count where municipality_id = ?",
                        cast.municipalityId()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("visits", 9)
                        .containsEntry("persons", 8)
                        .containsEntry("age", null));
        var figures = Visitor.as(cast.maria()).get("/ledning/stod");
        assertThat(figures.text()).contains("9 besök. Besök är inte personer");
        assertThat(figures.one("section[aria-labelledby=s-CARERS]").text()).contains("varav dolt nya");
    }

    @Test
    void the_files_tell_what_the_page_tells_with_small_numbers_hidden_alike() {
        var samira = Visitor.as(cast.samira());
        var maria = Visitor.as(cast.maria());
        for (var persons : new String[][] {{"CARERS", "8", "2"}, {"IT_SUPPORT", "12", "7"}})
            samira.submit(
                    samira.get("/stod").one("form[action=/stod]"),
                    "service",
                    persons[0],
                    "form",
                    "GROUP",
                    "visits-WOMAN",
                    "14",
                    "persons-WOMAN",
                    persons[1],
                    "newPersons-WOMAN",
                    persons[2]);
        var page = maria.get("/ledning/stod");

        var csv = new String(
                maria.file(page.page().select("a[href*=stod.csv]").attr("href")).body(), StandardCharsets.UTF_8);

        var year = Guiding.today().getYear();
        assertThat(page.one("section[aria-labelledby=s-CARERS]").text()).contains("dolt personer, varav dolt nya");
        assertThat(page.one("section[aria-labelledby=s-IT_SUPPORT]").text()).contains("12 personer, varav 7 nya");
        assertThat(csv)
                .contains(year + ";Anhörigstöd;Besök;Grupp;Totalt;14")
                .contains(year + ";Anhörigstöd;Personer;Totalt;Totalt;dolt")
                .contains(year + ";Anhörigstöd;Nya personer;Totalt;Totalt;dolt")
                .contains(year + ";It-stöd;Personer;Totalt;Kvinnor;12")
                .contains(year + ";It-stöd;Nya personer;Totalt;Totalt;7")
                .contains(year + ";Fixartjänst;Personer;Totalt;Totalt;0");
        for (var section : page.page().select("section.l-panel")) {
            var service = section.select("h2").text();
            for (var row : section.select("tbody tr")) {
                for (var cell : row.select("td")) assertThat(csv).contains(";" + cell.text() + "\r\n");
            }
            assertThat(csv).contains(";" + service + ";");
        }
        assertThat(csv).contains("Det som räknas;Tillfällen och besök", "Så räknas det:;");
        assertThat(ReadSheet.words(
                        maria.file(page.page().select("a[href*=stod.xlsx]").attr("href"))
                                .body()))
                .contains("Anhörigstöd", "Nya personer", "dolt", "Så räknas det");
        assertThat(samira.file("/ledning/stod.csv").statusCode()).isEqualTo(403);
    }

    @Test
    void what_cannot_be_is_told_at_its_field_and_kept() {
        var samira = Visitor.as(cast.samira());

        var answer = samira.submit(
                samira.get("/stod").one("form[action=/stod]"),
                "service",
                "IT_SUPPORT",
                "visits-MAN",
                "3",
                "persons-MAN",
                "4");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#persons-MAN-fel").text()).contains("högst så många som besöken");
        assertThat(answer.one("#visits-MAN").attr("value")).isEqualTo("3");
    }
}
