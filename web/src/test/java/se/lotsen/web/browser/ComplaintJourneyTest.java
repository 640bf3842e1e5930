package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.SwedishText;
import se.lotsen.shared.WorkingDays;
import se.lotsen.testing.Cast;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

/** A senior calls with praise and a wish; somebody else writes without a name; the manager answers, acts and reads the board's table. */
class ComplaintJourneyTest {

    private final Cast cast = Cast.newMunicipality();

    @BeforeEach
    void there_is_an_activity() {
        var maria = Visitor.as(cast.maria());
        var form = maria.get("/katalog/aktivitet/ny").one("form[action=/katalog/aktivitet/ny]");
        var kept = maria.submit(
                form, "name", "Gympa utan musik", "description", "Vi rör oss.", "kind", "CHAIR_GYMNASTICS");
        assertThat(kept.address().getPath()).isEqualTo("/katalog/aktivitet/gympa-utan-musik");
    }

    @Test
    void praise_and_a_wish_by_phone_are_answered_and_something_is_done() throws IOException {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/min-dag");
            samira.follow("Stöd").follow("Registrera en synpunkt");
            samira.choose("Beröm").type("Vad sades?", "Så roligt på onsdagarna");
            samira.type("Hur når vi den som sade det?", "Greta, 08-465 004 41").press("Registrera");
            assertThat(samira.acts())
                    .as("what is used from the guide's day until praise is registered")
                    .isEqualTo(6);
            assertThat(samira.text()).contains("Synpunkten är registrerad.", due());

            samira.follow("Registrera en sak till från samma person");
            assertThat(samira.page().inputValue("#contact")).isEqualTo("Greta, 08-465 004 41");
            samira.choose("Synpunkt eller önskemål").type("Vad sades?", "Vill ha gympa utan störande musik");
            samira.pick("Område", "Fråga/idé").press("Registrera");
            assertThat(samira.acts()).as("and then until the wish is").isEqualTo(6 + 5);
            samira.look("synpunkt-registrerad");

            samira.press("Registrera").look("synpunkt-registrera");
            assertThat(samira.text()).contains("Välj vilket slag det är");
        }

        Cast.newMunicipality();
        try (var senior = Person.withoutAccount()) {
            senior.goTo("/synpunkt").look("synpunkt-kommuner").follow("Ekeby " + cast.municipalityId());
            senior.look("synpunkt-formular").press("Skicka");
            assertThat(senior.text()).contains("Skriv vad det gäller");
            senior.choose("Ett klagomål")
                    .type("Vad vill du säga?", "Dörren är för tung")
                    .choose("Senior");
            senior.press("Skicka");
            assertThat(senior.text()).contains("Tack. Vi läser det du har skrivit.");
        }

        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/ledning").follow("Synpunkter och klagomål").look("synpunkter");
            assertThat(maria.text()).contains("1 synpunkt väntar på att sorteras. 2 väntar på återkoppling.");
            open(maria, "Dörren är för tung");
            assertThat(maria.text()).contains("Anonym, ingen återkoppling");
            assertThat(maria.page().locator("#feedback").count())
                    .as("an anonymous item asks no feedback")
                    .isZero();
            maria.page().selectOption("#subject", "ACCESSIBILITY");
            maria.press("Spara sorteringen").look("synpunkt-sorterad");

            maria.follow("Synpunkter och klagomål");
            open(maria, "Vill ha gympa utan störande musik");
            maria.look("synpunkt");
            assertThat(maria.text()).contains(due(), "Greta, 08-465 004 41");
            maria.type("Vad fick personen veta?", "Passet återkommer på tisdagar")
                    .press("Spara återkopplingen");
            assertThat(maria.text()).contains("Återkopplat").doesNotContain("Greta");
            maria.type("Vad gjordes?", "Gympa utan musik återkom");
            maria.page().selectOption("#activityId", new SelectOption().setLabel("Gympa utan musik"));
            maria.press("Spara åtgärden").look("synpunkt-atgard");
            assertThat(maria.page().getAttribute("section a[href='/aktiviteter/gympa-utan-musik']", "href"))
                    .isEqualTo("/aktiviteter/gympa-utan-musik");

            maria.follow("Synpunkter och klagomål")
                    .follow("Tabell till nämnden")
                    .look("synpunkter-tabell");
            assertThat(brokenWords(maria)).isEqualTo(List.of());
            assertThat(row(maria, "Senior")).endsWith("\t3");
            assertThat(row(maria, "Antal klagomål där återkoppling har lämnats"))
                    .endsWith("\t1");
            assertThat(row(maria, "Antal klagomål där åtgärder vidtagits")).endsWith("\t1");
            assertThat(row(maria, "Bemötande")).endsWith("–\t–\t–\t–");

            var pdf = maria.page().waitForDownload(() -> maria.page().click("a[href$='.pdf']"));
            try (var file = pdf.createReadStream()) {
                var read = ReadPaper.of(file.readAllBytes());
                assertThat(read.tagged()).isTrue();
                assertThat(read.text())
                        .contains("Redovisning av synpunkter och klagomål", "Antal beröm", "Patientnämnden – – – –");
            }
        }
    }

    private static String due() {
        return "Återkoppla senast " + SwedishText.date(WorkingDays.plus(Guiding.today(), 10));
    }

    private static void open(Person person, String what) {
        person.page()
                .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(what))
                .locator("a")
                .first()
                .click();
        person.page().waitForLoadState();
    }

    private static String row(Person person, String name) {
        return person.page()
                .locator("table tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name))
                .first()
                .innerText();
    }

    /** Words of the board's table that stand on two lines on a phone. */
    private static Object brokenWords(Person maria) {
        maria.page().setViewportSize(360, 900);
        var broken = maria.page().evaluate("""
                () => [...document.querySelectorAll('.l-board :is(th,td)')].flatMap(cell => {
                  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT), found = []
                  while (texts.nextNode())
                    for (const word of texts.currentNode.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
                      const range = document.createRange()
                      range.setStart(texts.currentNode, word.index)
                      range.setEnd(texts.currentNode, word.index + word[0].length)
                      if (new Set([...range.getClientRects()].map(rect => Math.round(rect.top))).size > 1) found.push(word[0])
                    }
                  return found
                })""");
        maria.page().setViewportSize(1280, 900);
        return broken;
    }
}
