package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Sha256;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.TestApp;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.testing.ByPages;
import se.lotsen.web.testing.Visitor;

/** A grant of 512 000 kronor from the call to the report: what is paid, what is refused, what is left, and what was submitted. */
class GrantJourneyTest {

    private final Cast cast = Cast.newMunicipality();
    private final LocalDate today = Swedish.today(TestApp.clock());
    private final int year = today.getYear();

    @Test
    void money_for_talks_is_booked_by_the_rules_and_reported_as_the_list_of_talks() throws IOException {
        var clinic = Clinic.bjorken(cast);
        var samira = Visitor.as(cast.samira());
        var talks = Stream.generate(() -> ByPages.talked(Cast.someone(), cast, clinic, samira))
                .limit(3)
                .toList();
        try (var maria = Person.as(cast.maria())) {
            open(maria);
            book(maria, "Lön för hälsosamtal", "129 430", today.toString(), "EXTEND_TALKS", "STAFF", "301", "V-1");
            assertThat(maria.text())
                    .contains("Kostnaden är bokförd.", "301 timmar bokförda, 3 samtal som bidraget får betala.");
            assertThat(sum(maria, "Att betala tillbaka om inget mer bokförs")).isEqualTo("382 570 kr");

            book(maria, "Buss till utflykt", "4 000", today.toString(), "ACTIVITY", "OTHER", "", "V-2");
            assertThat(maria.text())
                    .contains("Bidraget betalar inte aktiviteter")
                    .contains("Statsbidraget får inte finansiera aktiviteter för äldre");
            book(maria, "Lön i januari", "100", (year + 1) + "-01-03", "EXTEND_TALKS", "STAFF", "", "V-3");
            assertThat(maria.text()).contains("Kostnaden ska vara daterad");
            maria.look("statsbidrag-nekad");
            assertThat(sum(maria, "Använt")).as("nothing that was refused").isEqualTo("129 430 kr");
            assertThat(maria.page()
                            .locator("section[aria-labelledby=bokfort] tbody tr")
                            .count())
                    .isEqualTo(1);

            maria.follow("Samtal").look("statsbidrag-samtal-fore");
            maria.page().selectOption("#koppla-postingId", new SelectOption().setIndex(1));
            maria.page().fill("#koppla-from", year + "-01-01");
            maria.page().fill("#koppla-to", today.toString());
            maria.press("Koppla samtalen").look("statsbidrag-samtal");
            assertThat(maria.text()).contains("3 samtal i perioden, 3 betalda av bidraget");
            var listed = maria.page()
                    .locator("section[aria-labelledby=samtalen] tbody th")
                    .allInnerTexts();
            assertThat(listed).containsExactlyInAnyOrderElementsOf(talks);

            releasedAndLinkedAgain(maria);
            report(maria, listed);
            corrected(maria);
        }
    }

    private void open(Person maria) {
        maria.goTo("/ledning/statsbidrag").follow("Nytt statsbidrag").look("statsbidrag-nytt");
        maria.page().fill("#ceiling", "512 000");
        maria.page().fill("#amount", "512 000");
        maria.page().fill("#requisitionedOn", today.toString());
        maria.page().fill("#reportDue", (year + 1) + "-02-28");
        maria.press("Spara bidraget");
        assertThat(maria.text()).contains("Bidraget är sparat.", "512\u00a0000\u00a0kr", "utan hemtjänst");
        maria.goTo("/ledning");
        assertThat(maria.text()).contains("Datum att hålla", "Använd pengarna", "Återrapportera");
        maria.follow("Öppna bokföringen");
    }

    private static void book(
            Person maria,
            String what,
            String amount,
            String day,
            String purpose,
            String type,
            String hours,
            String voucher) {
        maria.page().fill("#description", what);
        maria.page().fill("#amount", amount);
        maria.page().fill("#bookedOn", day);
        maria.page().selectOption("#purpose", purpose);
        maria.page().selectOption("#type", type);
        maria.page().fill("#hours", hours);
        maria.page().fill("#voucher", voucher);
        maria.press("Bokför kostnaden");
    }

    private static void releasedAndLinkedAgain(Person maria) {
        maria.page().locator("summary", text("Släpp samtalen")).click();
        maria.look("statsbidrag-samtal-slapp").press("Släpp 3 samtal");
        assertThat(maria.text()).contains("Samtalen är släppta", "3 samtal i perioden, 0 betalda av bidraget");
        maria.look("statsbidrag-samtal-slappta");
        maria.press("Ångra");
        assertThat(maria.text()).contains("kopplade till kostnaden igen", "3 samtal i perioden, 3 betalda av bidraget");
    }

    private void report(Person maria, List<String> listed) throws IOException {
        var ledger = String.valueOf(maria.path()).replaceFirst("/(samtal|kostnad)$", "");
        maria.goTo(ledger + "/rapport").look("statsbidrag-rapport-utkast");
        assertThat(figure(maria, "Betalda hälsosamtal")).isEqualTo(Integer.toString(listed.size()));
        assertThat(figure(maria, "Kvar att betala tillbaka")).isEqualTo("382 570 kr");
        assertThat(figure(maria, "Därav med kvinnor")).isEqualTo("dolt");
        assertThat(figure(maria, "Erbjudna hälsosamtal")).as("three are few").isEqualTo("dolt");
        assertThat(maria.text()).contains("100,3 timmar per samtal.", "mer än 8 timmar per samtal");

        maria.type("Namn på den som står för rapporten", "Maria Berg").press("Lås rapporten");
        assertThat(maria.text()).contains("Svara på frågan: Till vad har kommunen använt statsbidraget?");
        for (var answer : maria.page().locator("textarea").all()) answer.fill("Lön till äldrelotsar.");
        maria.press("Spara svaren");
        maria.type("Namn på den som står för rapporten", "Maria Berg").press("Lås rapporten");
        assertThat(maria.text()).contains("Rapporten är låst som inlämnad.", "Version 1");
        files(maria, listed);
    }

    private static void files(Person maria, List<String> listed) throws IOException {
        var sha = maria.page().locator("section[aria-labelledby=inlamnat] code").innerText();
        assertThat(Sha256.of(downloaded(maria, "underlag.txt"))).isEqualTo(sha);
        var csv = new String(downloaded(maria, "rapport.csv?version=1"), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFDel;Benämning;Värde;Nyckel;Så räknas det")
                .contains("Siffror;Använt;129430,00;USED;", "Datakatalog;Värde;", sha);
        assertThat(csv.lines().filter(line -> line.startsWith("Hälsosamtal;")).map(line -> line.split(";")[3]))
                .as("the report's talks are those of the list, one by one")
                .containsExactlyElementsOf(listed);
        var pdf = ReadPaper.of(downloaded(maria, "rapport.pdf?version=1"));
        assertThat(pdf.tagged()).isTrue();
        assertThat(pdf.text())
                .contains("Maria Berg står för rapporten", "Datakatalog", "Lön för hälsosamtal")
                .contains(listed);
        var sheet = maria.page().waitForDownload(() -> maria.page().click("a[href$='rapport.xlsx?version=1']"));
        var words = new StringBuilder();
        try (var zip = new ZipFile(sheet.path().toFile())) {
            for (var part : Collections.list(zip.entries())) {
                var xml = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                words.append(Jsoup.parse(xml, Parser.xmlParser()));
            }
        }
        assertThat(words).contains("Datakatalog", "129430", sha);
    }

    private static byte[] downloaded(Person maria, String ending) throws IOException {
        var file = maria.page().waitForDownload(() -> maria.page().click("a[href*='" + ending + "']"));
        return Files.readAllBytes(file.path());
    }

    /** What is booked wrongly is taken back after the report, and told beside what was submitted. */
    private static void corrected(Person maria) {
        var report = maria.path();
        maria.follow("Hälsosamtal för äldre");
        maria.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Rätta"))
                .first()
                .click();
        maria.page().locator("input[name=voucher][id^=voucher-]").first().fill("V-9");
        maria.page().locator("input[name=reason]").first().fill("Fel konto");
        maria.press("Ta tillbaka kostnaden");
        maria.goTo(String.valueOf(report)).look("statsbidrag-rapport-andrad");
        var changed = maria.page().locator("section[aria-labelledby=andrat]").innerText();
        assertThat(changed).contains("129\u00a0430\u00a0kr", "512\u00a0000\u00a0kr", "Fel konto, tar tillbaka V-1");
        assertThat(maria.text()).contains("Bokföringen har ändrats sedan dess");
    }

    @Test
    void a_second_grant_gives_a_unit_its_share_is_put_right_and_is_paid_back_after_its_last_day() {
        try (var maria = Person.as(cast.maria())) {
            openLastYears(maria);
            maria.page().locator("summary", text("Fördela till en enhet")).click();
            maria.page().fill("#fordelning-unit", "Hemtjänsten norr");
            maria.page().fill("#fordelning-amount", "40 000");
            maria.page().fill("#fordelning-decision", "VO 77");
            maria.page().fill("#fordelning-day", (year - 1) + "-04-14");
            maria.press("Spara fördelningen");
            maria.page().selectOption("#unit", "Hemtjänsten norr");
            book(maria, "Buss till utflykt", "30 000", (year - 1) + "-06-11", "ACTIVITY", "OTHER", "", "P-1");
            maria.look("statsbidrag-enhet");
            assertThat(plain(maria)).contains("Kostnaden är bokförd.", "30 000 kr använt, 10 000 kr kvar");

            maria.follow("Ändra bidraget").look("statsbidrag-andra");
            maria.page().fill("#ceiling", "120 000");
            maria.page().fill("#contact", "Omar Ali");
            maria.press("Spara ändringen").look("statsbidrag-andrat");
            assertThat(plain(maria)).contains("Bidraget är ändrat.", "tak 100 000 kr → 120 000 kr");

            maria.goTo("/ledning/statsbidrag").look("statsbidrag-alla");
            assertThat(plain(maria)).contains("Betala tillbaka 70 000 kr");
            maria.follow("Projekt mot ensamhet " + (year - 1));
            maria.page().locator("summary", text("Återbetalning")).click();
            maria.page().fill("#aterbetalning-amount", "70 000");
            maria.page().fill("#aterbetalning-day", today.toString());
            maria.page().fill("#aterbetalning-reference", "Faktura 3117");
            maria.press("Spara återbetalningen");
            assertThat(plain(maria)).contains("Återbetalningen är sparad.");
            maria.goTo("/ledning/statsbidrag");
            assertThat(maria.text()).doesNotContain("Betala tillbaka");
        }
    }

    private void openLastYears(Person maria) {
        maria.goTo("/ledning/statsbidrag/nytt");
        maria.page().fill("#name", "Projekt mot ensamhet");
        maria.page().fill("#year", Integer.toString(year - 1));
        maria.page().fill("#ceiling", "100 000");
        maria.page().fill("#amount", "100 000");
        maria.page().fill("#requisitionedOn", (year - 1) + "-03-02");
        maria.page().fill("#usableFrom", (year - 1) + "-01-01");
        maria.page().fill("#usableTo", (year - 1) + "-12-31");
        maria.page().check("#activitiesAllowed");
        maria.press("Spara bidraget");
    }

    private static Page.LocatorOptions text(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static String plain(Person maria) {
        return maria.text().replace('\u00a0', ' ');
    }

    /** A sum at the top of the ledger. */
    private static String sum(Person maria, String label) {
        return maria.page()
                .locator("dl.l-money > div", new Page.LocatorOptions().setHasText(label))
                .locator("dd")
                .innerText()
                .replace('\u00a0', ' ');
    }

    private static String figure(Person maria, String label) {
        return maria.page()
                .locator("section[aria-labelledby=siffror] tr", new Page.LocatorOptions().setHasText(label))
                .first()
                .locator("td")
                .first()
                .innerText()
                .replace('\u00a0', ' ');
    }

    @Test
    void nobody_but_the_manager_sees_the_money() {
        for (var actor : List.of(cast.samira(), cast.helena(), cast.admin())) {
            assertThat(Visitor.as(actor).get("/ledning/statsbidrag").status()).isEqualTo(403);
        }
    }
}
