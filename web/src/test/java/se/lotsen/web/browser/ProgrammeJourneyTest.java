package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.TestApp;
import se.lotsen.web.paper.ReadPaper;

/** From the manager who keeps the catalogue to the senior who reads the programme of December on the wall, and tells what could not be used. */
class ProgrammeJourneyTest {

    private final Cast cast = Cast.newMunicipality();

    @BeforeEach
    void it_is_november() {
        TestApp.clock().moveTo(LocalDate.of(2026, 11, 16));
    }

    @AfterEach
    void today_is_today_again() {
        TestApp.clock().moveTo(LocalDate.now(Swedish.ZONE));
    }

    @Test
    void what_the_manager_keeps_is_what_the_senior_reads() throws IOException {
        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/aktiviteter").follow("Håll katalogen aktuell").look("katalog-tom");
            maria.follow("Lägg till träffpunkt").press("Spara");
            assertThat(maria.text()).contains("Skriv ett namn");
            maria.look("katalog-plats-fel");
            maria.type("Namn", "Västertorp")
                    .type("Adress", "Störtloppsvägen 25")
                    .type("Telefon", "08-465 004 41");
            maria.press("Spara").look("katalog-plats");

            maria.goTo("/katalog").follow("Lägg till aktivitet");
            maria.type("Namn", "Sittgympa utan musik").type("Beskrivning", "Vi rör oss sittande.");
            maria.page().selectOption("#kind", "CHAIR_GYMNASTICS");
            maria.page().selectOption("#placeId", new SelectOption().setLabel("Västertorp"));
            maria.press("Spara").look("katalog-aktivitet");
            maria.follow("Lägg till tid");
            maria.choose("tisdag").choose("torsdag").type("Börjar", "13.00").type("Slutar", "14.00");
            maria.look("katalog-tid").press("Spara");
            assertThat(maria.text()).contains("tisdagar och torsdagar kl. 13.00 till 14.00");
            maria.goTo("/katalog/stangt").look("katalog-stangt");
        }
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/tillfallen?dag=2026-12-08")
                    .follow("Sittgympa utan musik")
                    .follow("Ställ in");
            samira.page().fill("#varfor", "Ledaren är sjuk");
            samira.press("Ställ in tillfället");
            assertThat(samira.text()).contains("Tillfället är inställt");
        }
        Cast.newMunicipality();

        try (var senior = Person.withoutAccount()) {
            senior.goTo("/program");
            assertThat(senior.text()).contains("Ekeby " + cast.municipalityId());
            senior.follow("Ekeby " + cast.municipalityId()).look("program-platser");
            senior.follow("Västertorp").look("program-vecka");
            senior.follow("Hela månaden").follow("Månaden efter").look("program-manad");
            assertThat(senior.text())
                    .contains(
                            "Sittgympa utan musik",
                            "Inställt: Ledaren är sjuk.",
                            "08-465 004 41",
                            "Störtloppsvägen 25",
                            "december 2026");
            assertThat(senior.page().locator("li[data-off] h3 s").allInnerTexts())
                    .containsExactly("Sittgympa utan musik");
            assertThat(senior.page().locator("section:has(li[data-off]) h2").innerText())
                    .contains("8 december");
            paperSaysTheSame(senior);
            var small = senior.page().evaluate("""
                [...document.querySelectorAll('main *')]
                    .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
                    .filter(e => parseFloat(getComputedStyle(e).fontSize) < 16).map(e => e.outerHTML).join()\
                """);
            assertThat(small).as("tiny text").isEqualTo("");

            senior.follow("Tillgänglighet");
            senior.goTo("/tillganglighet/ekeby-" + cast.municipalityId()).look("tillganglighet");
            senior.type("Vad fungerade inte?", "Jag kan inte förstora kalendern")
                    .press("Skicka");
            assertThat(senior.text()).contains("Tack. Vi läser");
        }
        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/katalog").follow("Läs synpunkter").look("katalog-synpunkter");
            assertThat(maria.text()).contains("Jag kan inte förstora kalendern");
            maria.press("Markera som klar");
            assertThat(maria.text()).contains("Inga synpunkter väntar");
        }
    }

    /** Both papers hold the days and sessions of the screen in their order, and no letter that is hard to read. */
    private static void paperSaysTheSame(Person senior) throws IOException {
        var screen = sessions(senior);
        assertThat(screen)
                .as("Tuesdays and Thursdays of December, but not the holidays")
                .hasSizeGreaterThan(14);
        for (var large : List.of(false, true)) {
            var link = large ? "a[href*='stor=1']" : "a[href*='program.pdf']:not([href*='stor=1'])";
            var file = senior.page().waitForDownload(() -> senior.page().click(link));
            var paper = ReadPaper.of(Files.readAllBytes(file.path()));
            assertThat(paper.isA4()).isTrue();
            assertThat(paper.smallestPoints()).isGreaterThanOrEqualTo(12);
            assertThat(paper.usualPoints()).isBetween(large ? 17 : 13, large ? 18 : 14);
            assertThat(paper.tagged()).isTrue();
            assertThat(paper.showsTitle()).isTrue();
            assertThat(paper.language()).isEqualTo("sv-SE");
            assertThat(paper.title()).contains("Västertorp", "december 2026");
            assertThat(paper.loose()).as("fonts that are not in the file").isEmpty();
            assertThat(paper.tags()).containsOnlyOnce("H1").contains("H2", "H3", "P");
            assertThat(paper.tags()).filteredOn("H3"::equals).hasSize((int)
                    screen.stream().filter(line -> line.contains(" Sittgympa")).count());
            assertThat(plain(paper.text()))
                    .containsSubsequence(screen)
                    .contains("Inställt: Ledaren är sjuk.", "08-465 004 41", "Störtloppsvägen 25");
        }
    }

    /** Each day with its sessions, as they stand on the screen. */
    private static List<String> sessions(Person senior) {
        var lines = new ArrayList<String>();
        for (var day : senior.page().locator("section:has(.l-events)").all()) {
            lines.add(plain(day.locator("h2").innerText()));
            for (var held : day.locator(".l-events > li").all()) {
                lines.add(plain(held.locator("time").innerText() + " "
                        + held.locator("h3").innerText()));
            }
        }
        return lines;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
