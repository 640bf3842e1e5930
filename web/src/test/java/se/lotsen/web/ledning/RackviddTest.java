package se.lotsen.web.ledning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

class RackviddTest {

    private static final String HERE = "/ledning/rackvidd/befolkning";

    private final Cast cast = Cast.newMunicipality();
    private final int year = Swedish.today(TestApp.clock()).getYear();
    private final Visitor maria = Visitor.as(cast.maria());

    @Test
    void reached_stand_beside_imported_residents_and_a_missing_number_is_said_to_be_missing() {
        people(14);
        Rows.arrange(
                "update person set sex = 'MAN', lives_alone = true where municipality_id = ? and person_id in"
                        + " (select person_id from case_file where municipality_id = ? order by number limit 6)",
                cast.municipalityId(),
                cast.municipalityId());
        take(
                "Grupp;Kön;Ålder;År;Antal;Källa\nAlla;Kvinnor;;%1$d;4 000;SCB\nAlla;Män;;%1$d;3000;SCB\nEnsamboende män;;alla;%1$d;500;Egen"
                        .formatted(year - 1));

        assertThat(line("Alla")).isEqualTo("Alla 14 14 7 000 2,0");
        assertThat(line("Kvinnor")).isEqualTo("Kvinnor 8 8 4 000 2,0");
        assertThat(line("Män")).isEqualTo("Män 6 6 3 000 2,0");
        assertThat(line("Ensamboende män")).isEqualTo("Ensamboende män 6 6 500 12,0");
        assertThat(line("Behöver tolk")).isEqualTo("Behöver tolk 0 0 Tal saknas");
        assertThat(line("Bor långt bort")).isEqualTo("Bor långt bort Lista saknas Tal saknas");
        assertThat(maria.get("/ledning/rackvidd").text()).contains("Det betyder inte noll", "Invånare: SCB; Egen.");
        var csv = new String(maria.file("/ledning/rackvidd.csv").body(), StandardCharsets.UTF_8);
        assertThat(csv).contains(year + ";Ensamboende män;6;6;500;" + (year - 1) + ";12,0;Egen");
        assertThat(maria.file("/ledning/rackvidd.xlsx").body()).startsWith('P', 'K');
    }

    @Test
    void a_small_group_is_hidden_here_in_the_file_and_in_the_funnel() {
        people(14);
        Rows.arrange(
                "update person set interpreter = 'so' where municipality_id = ? and person_id in"
                        + " (select person_id from case_file where municipality_id = ? order by number limit 3)",
                cast.municipalityId(),
                cast.municipalityId());
        take("Grupp;Kön;Ålder;År;Antal;Källa\nTolkbehov;;;%d;200;Egen".formatted(year));

        assertThat(line("Behöver tolk")).isEqualTo("Behöver tolk dolt dolt 200 dolt");
        assertThat(line("Alla")).startsWith("Alla 14 14");
        assertThat(new String(maria.file("/ledning/rackvidd.csv").body(), StandardCharsets.UTF_8))
                .contains(year + ";Behöver tolk;dolt;dolt;200;" + year + ";dolt;Egen");
        assertThat(maria.get("/ledning/vagar-in?urval=interpreter-YES").text())
                .contains("Antalet visas inte: det är färre än 5");
        assertThat(maria.get("/ledning/vagar-in?urval=interpreter-NO").text()).contains("Alla vägar in dolt dolt dolt");
    }

    @Test
    void every_figure_with_rows_leads_to_as_many_as_it_says() {
        people(9);

        var links = maria.get("/ledning/rackvidd").page().select("a[href^=/ledning/rader/]");

        assertThat(links).hasSize(2);
        for (var link : links) {
            assertThat(maria.get(link.attr("href")).page().select("tbody tr")).hasSize(9);
        }
    }

    @Test
    void a_table_with_faults_names_each_line_and_keeps_nothing() {
        var answer = take("""
                Grupp;Kön;Ålder;År;Antal;Källa
                Alla;Kvinnor;65-69;2025;400;SCB
                Unga;Kvinnor;;2025;400;SCB
                Alla;Kvinnor;65-69;2025;;SCB
                """);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("2 fel i tabellen", "Rad 3, Grupp: Skriv Alla", "Rad 4, Antal: Skriv ett antal i siffror");
        assertThat(answer.one("#tabell").text()).contains("Unga");

        var later = take("""
                Grupp;Kön;Ålder;År;Antal;Källa
                Alla;Kvinnor;70-66;2025;400;SCB
                Alla;Män;;2024;400;
                Ensamboende män;Kvinnor;;2025;400;SCB
                Alla;Män;Alla;2025;300;SCB
                """);

        assertThat(later.text())
                .contains(
                        "Rad 2, Ålder: Skriv ett åldersband",
                        "Rad 3, År: Alla rader ska gälla samma år",
                        "Rad 3, Källa: Skriv varifrån",
                        "Rad 4, Kön: Gruppen är män",
                        "Rad 5, Grupp: Samma grupp");
        assertThat(Rows.count("select 1 from population_import where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    @Test
    void an_age_is_counted_once_for_a_group_and_a_sex_and_both_lines_are_named() {
        var answer = take("""
                Grupp;Kön;Ålder;År;Antal;Källa
                Alla;Kvinnor;65–79;2025;400;SCB
                Alla;Kvinnor;80+;2025;100;SCB
                Alla;Män;70–85;2025;300;SCB
                Alla;;Alla;2025;900;SCB
                Alla;Kvinnor;70–79;2025;300;SCB
                Alla;Kvinnor;65–79;2025;400;SCB
                Ensamboende män;Män;70–85;2025;30;SCB
                Alla;Kvinnor;90+;2025;20;SCB
                """);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ds-alert li").eachText())
                .containsExactly(
                        "Rad 6, Ålder: Åldrarna står delvis på rad 2. Skriv varje ålder en gång för samma grupp och kön",
                        "Rad 7, Grupp: Samma grupp, kön och ålder står på rad 2",
                        "Rad 9, Ålder: Åldrarna står delvis på rad 3. Skriv varje ålder en gång för samma grupp och kön");
    }

    @Test
    void bands_as_statistics_sweden_counts_them_make_the_totals() {
        people(14);
        take("""
                Grupp;Kön;Ålder;År;Antal;Källa
                Alla;Kvinnor;65–79;%1$d;3239;SCB
                Alla;Kvinnor;80+;%1$d;761;SCB
                Alla;Män;65–79;%1$d;2300;SCB
                Alla;Män;80+;%1$d;700;SCB
                """.formatted(year));

        assertThat(line("Alla")).isEqualTo("Alla 14 14 7 000 2,0");
        assertThat(line("Kvinnor")).startsWith("Kvinnor 14 14 4 000 3,5");
        assertThat(line("75–79 år")).endsWith("Tal saknas");
    }

    @Test
    void a_later_import_of_the_year_replaces_the_first_which_is_kept_with_who_and_when() {
        take("Grupp;Kön;Ålder;År;Antal;Källa\nAlla;;;%d;400;SCB".formatted(year));
        maria.upload(
                HERE + "/fil",
                "fil",
                "tal.csv",
                "Grupp\tKön\tÅlder\tÅr\tAntal\tKälla\nAlla\t\t\t%d\t500\tSCB"
                        .formatted(year)
                        .getBytes(StandardCharsets.UTF_8));

        var rows = maria.get(HERE).page().select("section[aria-labelledby=inlast] tbody tr");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text()).contains("Räknas", cast.maria().name());
        assertThat(rows.get(1).text()).contains("Ersatt", cast.maria().name());
        assertThat(line("Alla")).contains(" 500 ");
    }

    @Test
    void a_list_of_far_places_is_counted_and_a_new_one_waits_for_the_next_year() {
        people(12);
        Rows.arrange("update person set postal_code = '761 30' where municipality_id = ?", cast.municipalityId());
        Rows.arrange(
                "update person set postal_code = '76040' where municipality_id = ? and person_id in"
                        + " (select person_id from case_file where municipality_id = ? order by number limit 6)",
                cast.municipalityId(),
                cast.municipalityId());

        assertThat(far("76O40").status()).isEqualTo(422);
        far("760 40, 76391");

        assertThat(line("Bor långt bort")).startsWith("Bor långt bort 6 6");
        far("76130");
        assertThat(line("Bor långt bort")).startsWith("Bor långt bort 6 6");
        assertThat(maria.get(HERE).text())
                .contains("Alla år: 760 40, 763 91", "Från " + (year + 1) + ": 761 30")
                .doesNotContain("Spara listan");
    }

    private void people(int count) {
        for (var i = 0; i < count; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        Rows.arrange(
                "update person set sex = 'WOMAN', birth_year = 1950, lives_alone = false, interpreter = null"
                        + " where municipality_id = ?",
                cast.municipalityId());
    }

    private Visitor.Answer take(String table) {
        return maria.submit(maria.get(HERE).one("form[action$=/tabell]"), "tabell", table);
    }

    private Visitor.Answer far(String codes) {
        return maria.submit(maria.get(HERE).one("form[action$=/langt-bort]"), "postnummer", codes);
    }

    private String line(String group) {
        return maria.get("/ledning/rackvidd").page().select("#grupper-tabell tbody tr").stream()
                .filter(row -> row.select("th").text().equals(group))
                .map(Element::text)
                .findFirst()
                .orElseThrow()
                .replace('\u00a0', ' ');
    }
}
