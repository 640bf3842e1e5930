package se.lotsen.web.utvardering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.web.paper.ReadSheet;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

/** A plan's figures as its page shows them and as its files do. */
class PlanFileTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor maria = Visitor.as(cast.maria());

    @Test
    void nobody_followed_a_hidden_figure_and_a_told_one_are_the_same_in_the_file() {
        var plan = written();
        assertThat(maria.get(plan).text()).contains("Ingen följs än.");
        assertThat(line(plan)).endsWith("Ingen följs än.");

        for (var i = 0; i < 3; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        assertThat(start(plan)).isEqualTo("dolt");
        assertThat(cells(plan).subList(2, 4)).containsExactly("dolt", "dolt");

        for (var i = 0; i < 4; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        assertThat(start(plan)).isEqualTo("0 av 7");
        assertThat(cells(plan).subList(2, 4)).containsExactly("0", "7");
        var row = maria.get(plan)
                .page()
                .select("tbody tr")
                .getFirst()
                .select("td")
                .eachText();
        assertThat(cells(plan).subList(4, 8)).containsExactly("–", "–", "–", "–");
        assertThat(row.subList(0, 3)).containsExactly("–", "–", "–");
        assertThat(cells(plan).getLast()).isEqualTo(row.getLast());
    }

    @Test
    void each_column_is_defined_in_both_files_and_nobody_else_may_read_them() {
        var plan = written();
        var csv = csv(plan);
        var lines = csv.lines().toList();

        for (var column : lines.getFirst().replace("\uFEFF", "").split(";"))
            assertThat(lines.subList(2, lines.size())).as(column).anyMatch(line -> line.startsWith(column + ";"));
        assertThat(csv).contains("Namn på planen;Vår plan", "Hughes");
        assertThat(ReadSheet.words(maria.file(plan + "/resultat.xlsx").body()))
                .contains("Ensamhet, UCLA-3", "Vår plan", "Så räknas det");
        assertThat(Visitor.as(cast.samira()).file(plan + "/resultat.csv").statusCode())
                .isEqualTo(403);
    }

    @Test
    void on_a_phone_each_row_is_a_card_that_names_its_figures_and_nothing_is_scrolled_sideways() {
        var plan = written();
        for (var i = 0; i < 7; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);

        var table = maria.get(plan).one("section[aria-labelledby=m-UCLA_3] table.l-cards");

        var headings = table.select("thead th").eachText();
        assertThat(table.select("tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.select("td").eachAttr("data-label"))
                        .isEqualTo(headings.subList(1, headings.size())));
        assertThat(table.parents().select(".l-scroll")).isEmpty();
    }

    @Test
    void answers_are_read_in_only_of_a_survey() {
        var plan = written();

        assertThat(maria.upload(plan + "/enkat/UCLA_3", "fil", "enkat.csv", "Kod".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(404);
        assertThat(maria.upload(
                                plan + "/enkat/DE_JONG_GIERVELD",
                                "fil",
                                "enkat.csv",
                                "Kod".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(422);
    }

    private String start(String plan) {
        var first = maria.get(plan).page().select("section[aria-labelledby=m-UCLA_3] p");
        return first.getFirst().text().replace("Svarade i början: ", "");
    }

    private List<String> cells(String plan) {
        return List.of(line(plan).split(";", -1));
    }

    private String line(String plan) {
        return csv(plan).lines().toList().get(1);
    }

    private String csv(String plan) {
        var href = maria.get(plan).page().select("a[href$=.csv]").attr("href");
        return new String(maria.file(href).body(), StandardCharsets.UTF_8);
    }

    /** A plan of the whole work this year; gives its address. */
    private String written() {
        var form = maria.get("/ledning/utvardering/ny").one("form[action$=/ny]");
        var answer = maria.submit(
                form,
                "titel",
                "Vår plan",
                "ar",
                String.valueOf(Guiding.today().getYear()),
                "matt",
                "UCLA_3",
                "behov",
                "Många är ensamma",
                "planering",
                "Samtal");
        return answer.address().getPath();
    }
}
