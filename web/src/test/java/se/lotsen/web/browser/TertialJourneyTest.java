package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lotsen.complaint.ComplaintKind;
import se.lotsen.complaint.RegisterComplaint;
import se.lotsen.complaint.Sorting;
import se.lotsen.complaint.Teller;
import se.lotsen.complaint.Way;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.TestApp;
import se.lotsen.web.paper.ReadPaper;

/** A manager writes the year's goals, reports a third, locks it, and finds in the files what the page says and what has changed since. */
class TertialJourneyTest {

    private final Cast cast = Cast.newMunicipality();
    private final int year = Swedish.today(TestApp.clock()).getYear() - 1;

    @BeforeEach
    void one_has_praised() {
        praised();
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
            maria.press("Lås T1").look("tertial");
            assertThat(maria.text()).contains("av Maria Berg", "1,8\u00a0%", "Inget har ändrats sedan låsningen.");

            praised();
            maria.goTo("/ledning/tertial/" + year + "/T1").look("tertial-andrat");
            assertThat(maria.text()).contains("Ändrat sedan låsningen", "Beröm, utfall T1", "1 (+1)");

            var word = maria.page().waitForDownload(() -> maria.page().click("a[href$='.docx']"));
            try (var document = new XWPFDocument(new ByteArrayInputStream(bytes(word)));
                    var words = new XWPFWordExtractor(document)) {
                assertThat(words.getText())
                        .contains("Tertialrapport T1 " + year, "Enhetsmål: Vi är fossilfria", "Uppfylls helt.")
                        .contains("Alla har rest med buss och cykel.", "1,8", "Andel av arbetad tid.")
                        .contains("Ändrat sedan låsningen", "Besök är inte personer");
                assertThat(document.getParagraphs())
                        .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                        .hasSize(1);
            }
            var pdf = maria.page().waitForDownload(() -> maria.page().click("a[href$='.pdf']"));
            var read = ReadPaper.of(bytes(pdf));
            assertThat(read.tagged()).isTrue();
            assertThat(read.text()).contains("Tertialrapport T1 " + year, "Uppfylls helt.", "Andel av arbetad tid.");

            maria.goTo("/ledning/tertial/" + year + "/VB");
            assertThat(maria.text()).contains("Verksamhetsberättelse " + year, "Texten är från perioden före.");
            maria.goTo("/ledning/tertial/" + (year + 1) + "/mal").press("Utgå från målen " + year);
            assertThat(maria.text()).contains("Vi är fossilfria", "Sjukfrånvaro");
        }
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

    private void praised() {
        var sorting = new Sorting(ComplaintKind.PRAISE, Teller.SENIOR, null, null);
        TestApp.bean(RegisterComplaint.class)
                .register(
                        new RegisterComplaint.Command(sorting, Way.PHONE, "Så roligt", LocalDate.of(year, 2, 3), null),
                        cast.samira());
    }

    private static byte[] bytes(Download download) throws IOException {
        try (var file = download.createReadStream()) {
            return file.readAllBytes();
        }
    }
}
