package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.TestApp;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.paper.ReadSheet;
import se.lotsen.web.testing.Visitor;

/**
 * Ten meeting places, eight weeks of which one is closed for a holiday, a cancelled walk with a replacement and one without: from the list to the week
 * that failed, a requirement that changes, an exception, and the files for the board. All of it is written on the pages, on the days when it would be.
 */
class AgreementJourneyTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 5);
    private static final LocalDate TO = LocalDate.of(2026, 3, 1);
    private static final String LIST = "/traffpunkter?fran=" + FROM + "&till=" + TO;
    private static final String HEADER =
            "Namn;Beskrivning;Typ;Plats;Hur ofta;Veckodag;Börjar;Slutar;Första dagen;Sista dagen\r\n";

    private static final Cast CAST = Cast.newMunicipality();

    @BeforeAll
    static void ten_places_of_which_six_meet_every_requirement() {
        TestApp.clock().moveTo(LocalDate.of(2024, 12, 30));
        catalogue("Vinterpromenad;Vi går.;Promenad;Träffpunkt 01;Varje"
                + " vecka;torsdag;10.00;11.00;2025-01-06;2025-02-27\r\n");
        TestApp.clock().moveTo(LocalDate.of(2025, 12, 29));
        var rows = new StringBuilder();
        for (var number = 1; number <= 10; number++) {
            rows.append("Promenad;Vi går.;Promenad;%s;Varje vecka;torsdag;10.00;11.00;2026-01-05;\r\n"
                    .formatted(name(number)));
            rows.append("Sittgymnastik;Vi sitter.;Sittgymnastik;%s;Varje vecka;onsdag;10.00;11.00;2026-01-05;\r\n"
                    .formatted(name(number)));
        }
        catalogue(rows.toString());
        agreeInTheBrowser();
        for (var number = 2; number <= 10; number++) agree(number);
        callOff(6, "Promenad", LocalDate.of(2026, 2, 12), "2026-02-13");
        callOff(7, "Promenad", LocalDate.of(2026, 2, 12), "");
        for (var number : List.of(8, 9, 10)) callOff(number, "Sittgymnastik", LocalDate.of(2026, 1, 21), "");
        TestApp.clock().moveTo(LocalDate.of(2026, 3, 2));
        count("Vinterpromenad", LocalDate.of(2025, 1, 9), "9", "3", "8", "4", "0");
        count("Promenad", LocalDate.of(2026, 1, 8), "14", "5", "13", "6", "0");
        count("Sittgymnastik", LocalDate.of(2026, 1, 7), "11", "2", "13", "0", "12");
    }

    /** The clock is everybody's; between the tests it may have been moved. */
    @BeforeEach
    void it_is_march() {
        TestApp.clock().moveTo(LocalDate.of(2026, 3, 2));
    }

    @AfterAll
    static void today_is_today_again() {
        TestApp.clock().moveTo(LocalDate.now(Swedish.ZONE));
    }

    @Test
    void a_failure_leads_to_its_week_a_change_splits_the_time_and_an_exception_can_be_taken_back() {
        try (var maria = Person.as(CAST.maria())) {
            maria.goTo(LIST).look("traffpunkter");
            assertThat(maria.text()).contains("6 av 10 träffpunkter lever upp till samtliga krav", "vecka 2 till 9");
            assertThat(placeRow(maria, 6)).contains("2 av 2");
            assertThat(placeRow(maria, 7)).contains("1 av 2", "Promenad varje vecka (6 av 7 veckor)");
            everyFailureLeadsToItsWeek(maria);

            maria.goTo(LIST).follow("Träffpunkt 06");
            assertThat(cell(maria, "Vecka 7: uppfyllt, trots inställt tillfälle")
                            .count())
                    .isOne();
            maria.goTo(LIST).follow("Träffpunkt 07").look("avtalskrav");
            assertThat(maria.text()).contains("Träffpunkt 07 lever upp till 1 av 2 krav", "6 av 7 veckor");
            assertThat(maria.text()).contains("Vecka 9: räknas inte, stängt enligt avtal");
            cell(maria, "Vecka 7: promenad saknas, inställd utan ersättning").click();
            maria.page().waitForURL("**/vecka/2026-W07**");
            maria.look("traffpunkt-vecka");
            assertThat(maria.text()).contains("Inställt", "Ledaren sjuk");

            maria.follow("Avtalskrav, Träffpunkt 07");
            change(maria);
            except(maria);
        }
    }

    /** From each place that fails, by its page, to a week with what was cancelled. */
    private static void everyFailureLeadsToItsWeek(Person maria) {
        for (var failed : Map.of(7, 7, 8, 4, 9, 4, 10, 4).entrySet()) {
            maria.goTo(LIST).follow(name(failed.getKey())).follow("Visa veckan");
            assertThat(maria.path()).endsWith("/vecka/2026-W0" + failed.getValue());
            assertThat(maria.text()).contains("Inställt", "Ledaren sjuk", name(failed.getKey()));
        }
    }

    private static void change(Person maria) {
        maria.page().getByText("Skriv in eller ändra ett krav").click();
        maria.page().selectOption("#krav-kind", "WALK");
        maria.type("Minst hur många", "2").type("Paragraf i avtalet", "§ 4.1");
        maria.page().fill("#krav-from", "2026-02-02");
        maria.press("Spara kravet").look("avtalskrav-andrat");

        assertThat(maria.text())
                .contains("Kravet är sparat.", "2 promenader varje vecka", "gäller från mån 2 feb 2026");
        assertThat(sums(maria))
                .as("weeks 2 to 5, and weeks 6 to 8")
                .containsExactlyInAnyOrder("4 av 4", "0 av 3", "7 av 7");

        maria.follow("Ta tillbaka kravet, skrivet av misstag 2 promenader varje vecka")
                .look("avtalskrav-ta-tillbaka");
        maria.type("Varför tas det tillbaka?", "Fel träffpunkt").press("Ta tillbaka");
        assertThat(maria.text())
                .contains(
                        "Det är tillbakataget.",
                        "Krav 2 promenader varje vecka, mån 2 feb 2026",
                        "Skäl: Fel träffpunkt");
        assertThat(sums(maria)).containsExactlyInAnyOrder("6 av 7", "7 av 7");
    }

    private static void except(Person maria) {
        maria.page().getByText("Godkänn ett undantag").click();
        maria.page().locator("label:has-text('Promenad varje vecka')").first().click();
        maria.page().fill("#undantag-from", "2026-02-09");
        maria.page().fill("#undantag-to", "2026-02-15");
        maria.page().fill("#undantag-reason", "Halka i hela kommunen");
        maria.press("Godkänn undantaget").look("avtalskrav-undantag");
        assertThat(maria.text()).contains("Undantaget är godkänt.", "Träffpunkt 07 lever upp till 2 av 2 krav");
        assertThat(sums(maria)).containsExactlyInAnyOrder("6 av 6", "7 av 7");

        maria.page().locator("summary:has-text('Promenad varje vecka')").click();
        assertThat(maria.text()).contains("Halka i hela kommunen");
        maria.follow("Ta tillbaka, skrivet av misstag Halka i hela kommunen").look("avtalskrav-undantag-tillbaka");
        assertThat(maria.text()).contains("Ta tillbaka undantaget", "Halka i hela kommunen", "Maria Berg");
        maria.press("Ta tillbaka");
        assertThat(maria.text()).contains("En uppgift behöver rättas");
        maria.type("Varför tas det tillbaka?", "Bara ledaren var sjuk").press("Ta tillbaka");
        assertThat(maria.text())
                .contains(
                        "Det är tillbakataget.",
                        "Träffpunkt 07 lever upp till 1 av 2 krav",
                        "Undantag Halka i hela kommunen, mån 9 feb 2026",
                        "Skäl: Bara ledaren var sjuk");
        assertThat(sums(maria)).containsExactlyInAnyOrder("6 av 7", "7 av 7");
    }

    @Test
    void the_files_for_the_board_say_what_the_screen_says_with_last_year_beside() throws IOException {
        try (var maria = Person.as(CAST.maria())) {
            maria.goTo(LIST);
            maria.page().getByText("Skriv in en tidigare mätning").click();
            for (var field : Map.of(
                            "name", "2023",
                            "from", "2023-01-01",
                            "to", "2023-12-31",
                            "meetingAll", "2",
                            "source", "Rapport till nämnden 2023")
                    .entrySet()) {
                maria.page().fill("#tidigare-" + field.getKey(), field.getValue());
            }
            maria.press("Spara tidigare mätning");
            assertThat(maria.text()).contains("Förra mätningen: 2 stycken 2023.");

            var pdf = ReadPaper.of(bytes(download(maria, "a[href*='.pdf']")));
            var docx = bytes(download(maria, "a[href*='.docx']"));
            assertThat(pdf.tagged()).isTrue();
            for (var text : List.of(pdf.text(), words(docx))) {
                assertThat(plain(text))
                        .contains("6 av 10 träffpunkter lever upp till samtliga krav", "2 stycken 2023")
                        .contains("Siffrorna avser tillfällen och besök, inte enskilda individer.")
                        .contains("Träffpunkt 07 lever upp till 1 av 2 krav", "Vecka 7: promenad saknas");
            }
            var sheet = download(maria, "a[href*='.xlsx']");
            assertThat(ReadSheet.words(Files.readAllBytes(sheet.path())))
                    .contains("6 av 10 träffpunkter lever upp till samtliga krav", "2026-W07", "Träffpunkt 10");

            maria.follow("Träffpunkt 01").look("avtalskrav-besok");
            var screen = visits(maria);
            assertThat(screen)
                    .contains(
                            List.of("Besök", "32", "12"),
                            List.of("Kvinnor", "25", "9"),
                            List.of("Män", "7", "3"),
                            List.of("Bor på trygghetsboendet", "26", "8"),
                            List.of("Bor i området", "6", "4"),
                            List.of("Portioner", "12", "0"))
                    .contains(
                            List.of("Promenad", "19", "19,0", "–", "–"),
                            List.of("Vinterpromenad", "–", "–", "12", "12,0"));
            assertThat(maria.text()).contains("inte enskilda individer", "5 jan 2025", "5 jan 2026");
            var ofPlace = ReadPaper.of(bytes(download(maria, "a[href*='.pdf']")));
            assertThat(ofPlace.tags()).contains("Table", "TH", "TD");
            var ofPlaceInWord = bytes(download(maria, "a[href*='.docx']"));
            assertThat(tables(ofPlaceInWord)).containsAll(screen).containsAll(heads(maria));
            assertThat(tables(docx)).containsAll(screen);
            for (var row : screen) {
                assertThat(plain(ofPlace.text())).contains(String.join(" ", row));
                assertThat(plain(pdf.text())).contains(String.join(" ", row));
            }
            assertThat(words(ofPlaceInWord)).contains("inte enskilda individer");
            try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
                assertThat(document.getParagraphs())
                        .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                        .hasSize(1);
                assertThat(document.getParagraphs())
                        .filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                        .hasSizeGreaterThan(10);
                var requirements = document.getTables().getFirst().getRow(1).getTableCells();
                assertThat(requirements.getLast().getParagraphs().getFirst().getAlignment())
                        .isEqualTo(ParagraphAlignment.LEFT);
                var visits = document.getTables().get(1).getRow(1).getTableCells();
                assertThat(visits.getLast().getParagraphs().getFirst().getAlignment())
                        .isEqualTo(ParagraphAlignment.RIGHT);
                assertThat(document.getParagraphs())
                        .extracting(XWPFParagraph::getText)
                        .contains("Besöken per aktivitet");
            }
        }
    }

    private static String placeRow(Person maria, int number) {
        return plain(maria.page()
                .locator("tr", new Page.LocatorOptions().setHasText(name(number)))
                .innerText());
    }

    private static Locator cell(Person maria, String label) {
        return maria.page().getByLabel(label);
    }

    /** The last column of the matrix. */
    private static List<String> sums(Person maria) {
        return maria.page().locator(".l-matrix tbody td.num").allInnerTexts();
    }

    /** The rows of the tables of visits, cell by cell. */
    private static List<List<String>> visits(Person maria) {
        return rows(maria, "section[aria-labelledby=besok] tbody tr");
    }

    private static List<List<String>> heads(Person maria) {
        return rows(maria, "section[aria-labelledby=besok] thead tr");
    }

    private static List<List<String>> rows(Person maria, String selector) {
        return maria.page().locator(selector).all().stream()
                .map(row -> row.locator("th, td").allInnerTexts().stream()
                        .map(AgreementJourneyTest::plain)
                        .toList())
                .toList();
    }

    private static List<List<String>> tables(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getTables().stream()
                    .map(XWPFTable::getRows)
                    .flatMap(List::stream)
                    .map(XWPFTableRow::getTableCells)
                    .map(cells -> cells.stream()
                            .map(XWPFTableCell::getText)
                            .map(AgreementJourneyTest::plain)
                            .toList())
                    .toList();
        }
    }

    private static String words(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static Download download(Person maria, String link) {
        return maria.page().waitForDownload(() -> maria.page().click(link));
    }

    private static byte[] bytes(Download download) throws IOException {
        return Files.readAllBytes(download.path());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static String name(int number) {
        return "Träffpunkt %02d".formatted(number);
    }

    /** The catalogue's table, looked at and kept. */
    private static void catalogue(String rows) {
        var maria = Visitor.as(CAST.maria());
        var looked =
                maria.upload("/katalog/import", "fil", "katalog.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(looked.status()).as(looked.text()).isEqualTo(200);
        var kept = maria.submit(looked.one("form[action=/katalog/import/spara]"));
        assertThat(kept.text()).contains("Tabellen är inläst och sparad");
    }

    private static void agreeInTheBrowser() {
        try (var maria = Person.as(CAST.maria())) {
            maria.goTo(LIST).follow("Träffpunkt 01");
            maria.page().getByText("Skriv in ett avtal").click();
            maria.page().fill("#avtal-organiser", "Bergsgårdens förening");
            maria.page().fill("#avtal-reference", "VO 2025-410");
            maria.page().fill("#avtal-from", "2025-12-29");
            maria.page().fill("#avtal-premises", "Samlingssal och kök");
            maria.page().fill("#avtal-reimbursement", "120 000");
            maria.page().fill("#avtal-rent", "200");
            maria.page().selectOption("#avtal-rentPer", "OCCASION");
            maria.press("Spara avtalet");
            assertThat(maria.text()).contains("Avtalet är sparat.", "Bergsgårdens förening");
            for (var kind : List.of("WALK", "CHAIR_GYMNASTICS")) {
                maria.page().getByText("Skriv in eller ändra ett krav").click();
                maria.page().selectOption("#krav-kind", kind);
                maria.page().fill("#krav-atLeast", "1");
                maria.page().fill("#krav-paragraph", "§ 4");
                maria.page().fill("#krav-from", FROM.toString());
                maria.press("Spara kravet");
                assertThat(maria.text()).contains("Kravet är sparat.");
            }
            maria.page().getByText("Skriv in när det är stängt enligt avtalet").click();
            maria.page().fill("#stangt-from", "2026-02-23");
            maria.page().fill("#stangt-to", TO.toString());
            maria.page().fill("#stangt-reason", "Sportlov");
            maria.press("Spara stängningen");
            assertThat(maria.text()).contains("Stängningen är sparad.");
        }
    }

    private static void agree(int number) {
        var maria = Visitor.as(CAST.maria());
        var link = maria.get(LIST).one("a:containsOwn(" + name(number) + ")").attr("href");
        var page = maria.submit(
                maria.get(link).one("form[action*=/avtal?]"),
                "avtal-organiser",
                "Bergsgårdens förening",
                "avtal-from",
                "2025-12-29",
                "avtal-rentPer",
                "OCCASION");
        for (var kind : List.of("WALK", "CHAIR_GYMNASTICS")) {
            page = maria.submit(
                    page.one("form[action*=/krav?]"),
                    "krav-kind",
                    kind,
                    "krav-atLeast",
                    "1",
                    "krav-paragraph",
                    "§ 4",
                    "krav-from",
                    FROM.toString());
        }
        page = maria.submit(
                page.one("form[action*=/stangt?]"),
                "stangt-from",
                "2026-02-23",
                "stangt-to",
                TO.toString(),
                "stangt-reason",
                "Sportlov");
        assertThat(page.text()).contains("Stängningen är sparad.");
    }

    private static void callOff(int place, String activity, LocalDate on, String instead) {
        var samira = Visitor.as(CAST.samira());
        var form =
                samira.get(session(samira, place, activity, on) + "/stall-in").one("form[action$=/stall-in]");
        var done = samira.submit(
                form, "varfor", "Ledaren sjuk", "nytt-datum", instead, "ny-tid", instead.isEmpty() ? "" : "10.00");
        assertThat(done.text()).contains("Tillfället är inställt", "Ledaren sjuk");
    }

    private static void count(
            String activity, LocalDate on, String women, String men, String here, String area, String portions) {
        var samira = Visitor.as(CAST.samira());
        var sheet = samira.get(session(samira, 1, activity, on));
        var saved = samira.submit(
                sheet.one("form[data-counters]"),
                "kvinnor",
                women,
                "man",
                men,
                "bor-har",
                here,
                "bor-omradet",
                area,
                "portioner",
                portions);
        assertThat(saved.text()).contains("Sparat ");
    }

    /** Address of a session, found in the week's list. */
    private static String session(Visitor guide, int place, String activity, LocalDate on) {
        var found = new ArrayList<String>();
        for (var line : guide.get("/tillfallen?dag=" + on).page().select("li.l-row")) {
            var isIt = line.text().contains(name(place)) && line.text().startsWith(activity + " ");
            if (isIt) found.add(line.select("a").attr("href"));
        }
        assertThat(found).as(activity + " " + place + " " + on).hasSize(1);
        return found.getFirst();
    }
}
