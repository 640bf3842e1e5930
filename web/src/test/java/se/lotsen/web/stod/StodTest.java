package se.lotsen.web.stod;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
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
