package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.TestApp;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.testing.Visitor;

/**
 * A manager writes the year's goals, reports a third, locks it, and finds in the files what the page says and what has changed since. What
 * seniors told is the year of a unit as it has told it to its board: ten items in the first third, none in the second and twelve in the last.
 */
class TertialJourneyTest {

    private final Cast cast = Cast.newMunicipality();
    private final int year = Swedish.today(TestApp.clock()).getYear() - 1;

    private final Visitor samira = Visitor.as(cast.samira());
    private final Visitor manager = Visitor.as(cast.maria());

    @BeforeEach
    void seniors_have_told() {
        var first = new ArrayList<String>();
        for (var i = 0; i < 2; i++) first.add(told(LocalDate.of(year, 2, 3), "PRAISE", "", true));
        for (var i = 0; i < 5; i++) first.add(told(LocalDate.of(year, 3, 5), "OPINION", "ACCESSIBILITY", true));
        for (var i = 0; i < 3; i++) first.add(told(LocalDate.of(year, 4, 30), "OPINION", "OTHER", true));
        first.forEach(this::answered);
        first.subList(5, 8).forEach(this::acted);
        var last = new ArrayList<String>();
        for (var i = 0; i < 6; i++) last.add(told(LocalDate.of(year, 9, 1), "PRAISE", "", i < 3));
        for (var i = 0; i < 5; i++) last.add(told(LocalDate.of(year, 10, 7), "OPINION", "ACCESSIBILITY", i < 2));
        last.add(told(LocalDate.of(year, 12, 31), "OPINION", "QUESTION_OR_IDEA", true));
        for (var at : List.of(0, 1, 2, 6, 7, 11)) answered(last.get(at));
        acted(last.getLast());
    }

    @Test
    void a_third_is_reported_locked_and_handed_over() throws IOException {
        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/ledning").follow("Tertialrapporter");
            maria.goTo("/ledning/tertial/" + year + "/T1");
            assertThat(maria.text()).contains("Inga mål är skrivna för året.");
            goals(maria);

            maria.goTo("/ledning/tertial/" + year + "/T1");
            maria.page().getByText("Skriv utfall för Sjukfrånvaro, T1").click();
            maria.page().locator("input[id^=outcome-]").fill("mycket");
            maria.press("Spara utfallet");
            assertThat(maria.text()).contains("Skriv ett tal med högst två decimaler");
            maria.look("tertial-fel");
            maria.page().locator("input[id^=outcome-]").fill("1,8");
            maria.press("Spara utfallet");
            maria.choose("Uppfylls helt");
            maria.page()
                    .locator("section:has-text('Enhetsmål') textarea")
                    .last()
                    .fill("Alla har rest med buss och cykel.");
            maria.page()
                    .locator("section:has(input[type=radio]) button:has-text('Spara målet')")
                    .click();
            maria.page().waitForLoadState();
            printed(maria, YEAR);
            maria.goTo("/ledning/tertial/" + year + "/T1").press("Lås T1").look("tertial");
            assertThat(maria.text()).contains("av Maria Berg", "1,8\u00a0%", "Inget har ändrats sedan låsningen.");
            assertThat(lines(maria)).contains("Senior | 10 | – | – | 10", "Antal beröm | 2 | – | – | 2");

            var late = told(LocalDate.of(year, 4, 29), "PRAISE", "", false);
            maria.goTo("/ledning/tertial/" + year + "/T1").look("tertial-andrat");
            assertThat(maria.text()).contains("Ändrat sedan låsningen", "Beröm, utfall T1");
            assertThat(lines(maria)).contains("Senior | 10 (+1) | – | – | 11", "Antal beröm | 2 (+1) | – | – | 3");
            corrected(maria, late);
            maria.goTo("/ledning/tertial/" + year + "/T1");

            var word = maria.page().waitForDownload(() -> maria.page().click("a[href$='.docx']"));
            try (var document = new XWPFDocument(new ByteArrayInputStream(bytes(word)));
                    var words = new XWPFWordExtractor(document)) {
                assertThat(words.getText())
                        .contains("Tertialrapport T1 " + year, "Enhetsmål: Vi är fossilfria", "Uppfylls helt.")
                        .contains("Alla har rest med buss och cykel.", "1,8", "Andel av arbetad tid.")
                        .contains("KF:s årsmål", "Tas fram av nämnd/styrelse", "T1 " + year)
                        .contains("Ändrat sedan låsningen", "Besök är inte personer");
                assertThat(document.getParagraphs())
                        .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                        .hasSize(1);
            }
            var pdf = maria.page().waitForDownload(() -> maria.page().click("a[href$='.pdf']"));
            var read = ReadPaper.of(bytes(pdf));
            assertThat(read.tagged()).isTrue();
            assertThat(read.text())
                    .contains("Tertialrapport T1 " + year, "Uppfylls helt.", "Andel av arbetad tid.", "KF:s årsmål");

            carried(maria);
            maria.goTo("/ledning/tertial/" + year + "/VB").look("tertial-aret");
            assertThat(maria.text()).contains("Verksamhetsberättelse " + year, "Texten är från perioden före.");
            assertThat(maria.page().locator("nav [aria-current=page]").allInnerTexts())
                    .contains("VB " + year);
            maria.goTo("/ledning/tertial/" + (year + 1) + "/mal").press("Utgå från målen " + year);
            assertThat(maria.text()).contains("Vi är fossilfria", "Sjukfrånvaro");
        }
    }

    /** What is said of the third before is no part of the next one until somebody saves it, or says that it is left out. */
    private void carried(Person maria) {
        maria.goTo("/ledning/tertial/" + year + "/T2");
        assertThat(maria.text())
                .contains(
                        "1 mål har text från förra perioden som inte följer med i filerna eller låsningen: Vi är fossilfria.");
        maria.press("Lås T2").look("tertial-text-kvar");
        assertThat(maria.text()).contains("Spara texterna från förra perioden, eller kryssa i", "Inte låst.");
        maria.choose("Lås ändå, utan texten från förra perioden").press("Lås T2");
        assertThat(maria.text()).contains("Perioden är låst.");

        maria.page().evaluate("document.querySelector('input[name=seen]').value = 'något annat'");
        maria.choose("Lås ändå, utan texten från förra perioden").press("Lås T2 igen");
        assertThat(maria.text()).contains("Både siffror och texter eller bedömningar har ändrats sedan sidan öppnades");
    }

    private void goals(Person maria) {
        maria.follow("Mål och indikatorer").look("tertial-mal-tomt");
        goal(maria, "Nämndmål", "En liten miljöpåverkan");
        maria.page().selectOption("#parentId", new SelectOption().setLabel("En liten miljöpåverkan"));
        goal(maria, "Enhetsmål", "Vi är fossilfria");
        indicator(maria, "Sjukfrånvaro", "MANUAL");
        assertThat(maria.text()).contains("Skriv hur siffran räknas");
        maria.page().fill("#definition", "Andel av arbetad tid.");
        maria.page().fill("#target", "9");
        maria.page().fill("#councilTarget", "Tas fram av nämnd/styrelse");
        maria.page().selectOption("#unit", "PER_CENT");
        maria.press("Lägg till indikatorn");
        indicator(maria, "Beröm", "PRAISE");
        maria.look("tertial-mal");
    }

    private static void goal(Person maria, String level, String title) {
        maria.choose(level);
        maria.page().fill("#title", title);
        maria.press("Lägg till målet");
    }

    private static void indicator(Person maria, String name, String source) {
        maria.page().selectOption("#goalId", new SelectOption().setLabel("– Vi är fossilfria"));
        maria.page().selectOption("#source", source);
        maria.page().fill("#name", name);
        maria.press("Lägg till indikatorn");
    }

    /** The board's table of the year, cell by cell: T1, T2, VB and the sum. */
    private static final List<String> YEAR = List.of(
            "Antal beröm | 2 | – | 6 | 8",
            "Annan (t.ex. okänd) | – | – | – | –",
            "Brukare/patient | – | – | – | –",
            "Medarbetare/verksamhet inom förvaltningen | – | – | – | –",
            "Närstående (anhörig, god man, etc.) | – | – | – | –",
            "Patientnämnden | – | – | – | –",
            "Samverkanspart (ex annan förvaltning, Region Stockholm, Polis) | – | – | – | –",
            "Senior | 10 | – | 12 | 22",
            "Annat (ange vad i rapporteringsvyn) | 3 | – | – | 3",
            "Bemanning (Kontinuitet, vikarieanskaffning) | – | – | – | –",
            "Bemötande | – | – | – | –",
            "Brister i information (utebliven info, obegriplig info, etc.) | – | – | – | –",
            "Brister i rutiner/utförande av insats eller verksamhet | – | – | – | –",
            "Fråga/idé | – | – | 1 | 1",
            "Fysisk inne- eller utemiljö (ej städat, avsaknad av material etc.) | – | – | – | –",
            "Hantering av personuppgifter | – | – | – | –",
            "Kompetens | – | – | – | –",
            "Teknik, verksamhetssystem och IT-relaterade frågor | – | – | – | –",
            "Tillgänglighet (öppettider, telefontider, fysisk miljö) | 5 | – | 5 | 10",
            "Utebliven/försenad insats eller aktivitet | – | – | – | –",
            "Varav antal avvikelser som lett till (ej incidenter som rapporteras i IA) | – | – | – | –",
            "Antal klagomål där återkoppling har lämnats | 10 | – | 6 | 16",
            "Antal klagomål där åtgärder vidtagits | 3 | – | 1 | 4");

    /** The page and the paper say the same, in the same order. */
    private void printed(Person maria, List<String> expected) throws IOException {
        table(maria).look("synpunkter-tabell-aret");
        assertThat(lines(maria)).containsExactlyElementsOf(expected);
        assertThat(maria.page()
                        .locator("table.ds-table thead th")
                        .allInnerTexts()
                        .subList(1, 5))
                .containsExactly("Utfall T1", "Utfall T2", "Utfall VB", "Totalt ack. Utfall");
        var pdf = maria.page().waitForDownload(() -> maria.page().click("a[href$='synpunkter.pdf']"));
        assertThat(ReadPaper.of(bytes(pdf)).rows().stream()
                        .filter(row -> row.size() == 5)
                        .skip(1)
                        .map(row -> String.join("|", row)))
                .containsExactlyElementsOf(expected.stream()
                        .map(line -> line.replaceAll("\\s", ""))
                        .toList());
    }

    /** What came too late for the board stands beside what it was told, and is in the sum. */
    private void corrected(Person maria, String late) throws IOException {
        var now = new ArrayList<>(YEAR);
        now.set(0, "Antal beröm | 2 (+1) | – | 6 | 9");
        now.set(7, "Senior | 10 (+1) | – | 12 | 23");
        printed(maria, now);
        assertThat(maria.page().locator("section[aria-labelledby=del-T1] li").allInnerTexts())
                .singleElement()
                .asString()
                .contains(late);
        assertThat(maria.text()).contains("av Maria Berg");
    }

    private Person table(Person maria) {
        maria.goTo("/ledning").follow("Synpunkter och klagomål").follow("Tabell till nämnden");
        return maria.follow(Integer.toString(year));
    }

    private static List<String> lines(Person maria) {
        return maria.page().locator("table:has(tr.group) tr:not(.group):has(td)").all().stream()
                .map(row -> String.join(" | ", row.locator("th, td").allInnerTexts())
                        .replace('\u00a0', ' '))
                .toList();
    }

    /** Registered by the guide on her page; gives the number. */
    private String told(LocalDate on, String kind, String subject, boolean reached) {
        var form = samira.get("/ledning/synpunkter/ny").one("form[action=/ledning/synpunkter/ny]");
        var registered = samira.submit(
                form,
                "kind",
                kind,
                "what",
                "Det någon sade",
                "subject",
                subject,
                "note",
                subject.equals("OTHER") ? "typ av fika" : "",
                "contact",
                reached ? "Greta, 08-465 004 41" : "",
                "receivedOn",
                on.toString());
        assertThat(registered.text()).contains("Synpunkten är registrerad.");
        return registered
                .one("section[aria-labelledby=senast] li:first-child b")
                .text();
    }

    private void answered(String number) {
        var item = manager.get("/ledning/synpunkter/" + number);
        var done = manager.submit(item.one("form[action$=/aterkoppling]"), "feedback", "Tack, vi tar med oss det");
        assertThat(done.text()).contains("Återkopplat");
    }

    private void acted(String number) {
        var item = manager.get("/ledning/synpunkter/" + number);
        var done = manager.submit(item.one("form[action$=/atgard]"), "measure", "Ett gympapass återkom");
        assertThat(done.text()).contains("Ett gympapass återkom");
    }

    private static byte[] bytes(Download download) throws IOException {
        try (var file = download.createReadStream()) {
            return file.readAllBytes();
        }
    }
}
