package se.lotsen.web.kostnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.attendance.CostKind;
import se.lotsen.attendance.NoteCost;
import se.lotsen.attendance.Payer;
import se.lotsen.shared.Ids;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.paper.ReadSheet;
import se.lotsen.web.testing.Visitor;

/** Bergshamra as it began: four occasions at 200 kronor, fifteen visits each time. */
class KostnadTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor maria = Visitor.as(cast.maria());

    @Test
    void a_place_costs_its_own_and_its_part_of_what_is_shared_for_each_visit_and_session() {
        bergshamra();
        note("Bergshamra", "800");
        note(null, "400");

        var row = maria.get("/ledning/kostnad?ar=2025").one("section[aria-labelledby=platser] tbody tr:first-child");

        assertThat(plain(row.text())).isEqualTo("Bergshamra 800 kr 400 kr 1 200 kr 60 20 kr 4 av 4 300 kr 0 –");
        assertThat(plain(maria.get("/ledning/kostnad?ar=2025&nyckel=EQUALLY").text()))
                .contains("Alla 800 kr 400 kr 1 200 kr 60 20 kr 4 av 4 300 kr");
    }

    @Test
    void the_files_tell_what_the_page_tells_and_what_each_column_means() {
        bergshamra();
        note("Bergshamra", "800");
        note(null, "400,50");
        maria.submit(
                maria.get("/ledning/kostnad?ar=2025").one("form[action$=/frivilliga]"),
                "plats",
                "Bergshamra",
                "timmar",
                "120,5",
                "pris",
                "180");
        var page = maria.get("/ledning/kostnad?ar=2025&nyckel=EQUALLY");
        var links = page.page().select("section[aria-labelledby=platser] .l-head a");

        var csv = text(links.get(1).attr("href"));

        var lines = csv.lines().toList();
        assertThat(lines.get(1)).isEqualTo("2025;Bergshamra;800,00;400,50;1200,50;60;20,01;4;4;300,13;0;–;;;");
        assertThat(lines.get(2)).isEqualTo("2025;Alla;800,00;400,50;1200,50;60;20,01;4;4;300,13;0;–;;;");
        assertThat(lines.get(3)).isEqualTo("2025;Bergshamra;;;;;;;;;;;120,5;180,00;21690,00");
        assertThat(plain(page.one("section[aria-labelledby=platser] tbody tr:first-child")
                        .text()))
                .isEqualTo("Bergshamra 800 kr 400,50 kr 1 200,50 kr 60 20,01 kr 4 av 4 300,13 kr 0 –");
        assertThat(csv).contains("lika delar");
        assertDefined(csv);
        assertThat(ReadSheet.words(maria.file(links.get(2).attr("href")).body()))
                .contains("Bergshamra", "1200.5", "Per behållen, kronor", "Så räknas det");
    }

    @Test
    void a_sheet_is_a_file_that_adds_nothing_freed_to_money() {
        var page = eveningsOpen();

        var csv = text(page.page().select("a[href$=.csv]").attr("href"));

        assertThat(csv)
                .contains("Kostnader och nyttor;Lokal;Kommunen;Kostar;8000,00")
                .contains("Kostnader och nyttor;Hemtjänstens tid;Kommunen;Frigör resurser;19800,00")
                .contains("Vem det gäller;;Kommunen;Sparar pengar, minus kostar;-8000,00")
                .contains("Vem det gäller;;Kommunen;Frigör resurser;19800,00")
                .contains("Resultat;Kostar mer än det sparar");
        assertDefined(csv);
        assertThat(ReadSheet.words(
                        maria.file(page.page().select("a[href$=.xlsx]").attr("href"))
                                .body()))
                .contains("Hemtjänstens tid", "19800", "Så räknas det");
    }

    private String text(String href) {
        return new String(maria.file(href).body(), StandardCharsets.UTF_8);
    }

    /** Every column has a line that says what it means. */
    private static void assertDefined(String csv) {
        var lines = csv.lines().toList();
        for (var column : lines.getFirst().replace("\uFEFF", "").split(";")) {
            assertThat(lines.subList(1, lines.size()))
                    .as(column)
                    .anyMatch(line -> line.replace("\"", "").startsWith(column.replace("\"", "") + ";"));
        }
    }

    @Test
    void what_is_counted_of_what_was_held_stands_there_and_nothing_is_divided_by_what_nobody_counted() {
        held();
        note("Bergshamra", "800");
        assertThat(plain(place().text())).isEqualTo("Bergshamra 800 kr 0 kr 800 kr 0 – 0 av 4 200 kr 0 –");

        count(2);
        assertThat(plain(place().text())).isEqualTo("Bergshamra 800 kr 0 kr 800 kr 30 13,33 kr 2 av 4 200 kr 0 –");
    }

    private org.jsoup.nodes.Element place() {
        return maria.get("/ledning/kostnad?ar=2025").one("section[aria-labelledby=platser] tbody tr:first-child");
    }

    @Test
    void hours_of_volunteers_stand_apart_and_add_nothing_to_the_cost() {
        bergshamra();
        note("Bergshamra", "800");
        var form = maria.get("/ledning/kostnad?ar=2025").one("form[action$=/frivilliga]");

        assertThat(maria.submit(form, "plats", "Bergshamra", "timmar", "många", "pris", "")
                        .status())
                .isEqualTo(422);
        var page = maria.submit(form, "plats", "Bergshamra", "timmar", "120,5", "pris", "180");

        assertThat(plain(page.one("section[aria-labelledby=frivilliga]").text()))
                .contains("Bergshamra", "Räknat till 21 690 kr, 180 kr i timmen", "120,5 timmar");
        assertThat(plain(page.one("section[aria-labelledby=platser] tbody tr:first-child")
                        .text()))
                .startsWith("Bergshamra 800 kr 0 kr 800 kr");
    }

    @Test
    void a_sheet_tells_what_is_freed_beside_what_is_saved_and_is_printed() {
        var form = newSheet();
        assertThat(form.select("details[open]")).isEmpty();
        assertThat(maria.submit(form, "title", "Kvällsöppet").text())
                .contains("Skriv hur det är i dag", "Skriv minst en kostnad eller nytta");
        var third = maria.submit(form, "title", "Kvällsöppet", "label-3", "Lokal", "amount-3", "");
        assertThat(third.one("details[open] #amount-3").hasAttr("aria-invalid")).isTrue();

        var page = eveningsOpen();

        assertThat(plain(page.one("section[aria-labelledby=summor] tbody tr:first-child")
                        .text()))
                .isEqualTo("Kommunen 8 000 kr 0 kr 8 000 kr mer 19 800 kr");
        assertThat(maria.get("/ledning/kostnad").text()).contains("Kvällsöppet");
        var paper = ReadPaper.of(
                maria.file(page.page().select("a[href$=.pdf]").attr("href")).body());
        assertThat(paper.tagged()).isTrue();
        assertThat(paper.text()).contains("Kvällsöppet", "Hemtjänstens tid", "De räknas inte som");
    }

    @Test
    void nobody_but_the_manager_sees_it_and_not_another_municipality() {
        assertThat(Visitor.as(cast.samira()).get("/ledning/kostnad").status()).isEqualTo(403);
        assertThat(maria.get("/ledning/kostnad/kalkyl/" + Ids.next()).status()).isEqualTo(404);
    }

    private org.jsoup.nodes.Element newSheet() {
        return maria.get("/ledning/kostnad/kalkyl/ny").one("form[action$=/kalkyl/ny]");
    }

    /** A sheet in which open evenings cost rent and free the time of home care. */
    private Visitor.Answer eveningsOpen() {
        return maria.submit(
                newSheet(),
                "title",
                "Kvällsöppet",
                "background",
                "Öppet dagtid",
                "alternative",
                "En kväll i veckan",
                "perspective",
                "Ett år",
                "result",
                "Kostar mer än det sparar",
                "label-1",
                "Lokal",
                "payer-1",
                "MUNICIPALITY",
                "effect-1",
                "COSTS",
                "amount-1",
                "8 000",
                "label-2",
                "Hemtjänstens tid",
                "payer-2",
                "MUNICIPALITY",
                "effect-2",
                "FREES",
                "amount-2",
                "19 800");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private void note(@Nullable String place, String amount) {
        var command = new NoteCost.Command(place, 2025, CostKind.RENT, Payer.MUNICIPALITY, amount);
        assertThat(TestApp.bean(NoteCost.class).note(command, cast.maria())).isInstanceOf(NoteCost.Outcome.Noted.class);
    }

    private void bergshamra() {
        held();
        count(4);
    }

    private void held() {
        var place = Ids.next();
        var activity = Ids.next();
        Rows.arrange(
                "insert into meeting_place (municipality_id, place_id, slug, name) values (?, ?, 'Bergshamra', 'Bergshamra')",
                cast.municipalityId(),
                place);
        Rows.arrange("""
                insert into activity (municipality_id, activity_id, slug, name, description, kind, finger, pillars, form, status)
                values (?, ?, 'fika', 'Fika', 'Vi ses.', 'CAFE', '{}', '{}', 'GROUP', 'RUNNING')
                """, cast.municipalityId(), activity);
        Rows.arrange("""
                insert into activity_session (municipality_id, session_id, activity_id, place_id, starts_at, ends_at)
                select ?, gen_random_uuid(), ?, ?, day, day + interval '2 hours'
                from generate_series(timestamptz '2025-10-09T12:00:00Z', timestamptz '2025-10-30T12:00:00Z',
                                     interval '7 days') as day
                """, cast.municipalityId(), activity, place);
    }

    private void count(int sessions) {
        Rows.arrange("""
                insert into session_count (municipality_id, session_id, version, named, named_women, named_men, women, men,
                    not_stated, lives_here, lives_area, lives_elsewhere, new_visitors, portions, saved_at, saved_by, saved_by_name)
                select municipality_id, session_id, 1, 0, 0, 0, 12, 3, 0, 0, 0, 0, 0, 0, ends_at, 'test', 'Test'
                from activity_session where municipality_id = ? order by starts_at limit ?
                """, cast.municipalityId(), sessions);
    }
}
