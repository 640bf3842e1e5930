package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.outreach.Cohort;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.TestNumbers;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.web.paper.ReadPaper;

/** A campaign from its list to its figures, and a day at a shop. */
class OutreachJourneyTest {

    private static final Cohort COHORT = new Cohort(1944, 1956);
    private static final int GOOD = 403;
    private static final int OPT_OUTS = 31;

    /** Hundreds of pages take some seconds, in milliseconds here. */
    private static final double LONG = 60_000;

    private static final List<PersonNumber> NUMBERS = TestNumbers.seniors().stream()
            .filter(number -> COHORT.holds(number.birthYear()))
            .toList();

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_list_of_412_becomes_letters_calls_and_a_case_and_31_are_never_contacted() throws IOException {
        for (var number : NUMBERS.subList(0, OPT_OUTS)) {
            Rows.arrange(
                    "insert into outreach_opt_out (municipality_id, number, said_on, noted_by) values (?, ?, current_date, ?)",
                    cast.municipalityId(),
                    number.value(),
                    cast.samira().staffId());
        }
        var campaign = beginAndTakeIn();

        try (var samira = Person.as(cast.samira())) {
            samira.goTo(campaign);
            assertThat(samira.text()).contains("372 personer att ringa i dag");
            samira.press("Skriv brev till dem som saknar").look("uppsokande-omgang");
            assertThat(samira.text()).contains("Breven är skrivna.", "372 brev (PDF)");
            var pdf = samira.page()
                    .waitForDownload(
                            new Page.WaitForDownloadOptions().setTimeout(LONG),
                            () -> samira.page().click("a[href$='.pdf']", new Page.ClickOptions().setTimeout(LONG)));
            try (var file = pdf.createReadStream()) {
                var read = ReadPaper.of(file.readAllBytes());
                assertThat(read.tagged()).isTrue();
                assertThat(read.text())
                        .contains("Vi vill gärna höra hur du har det", "Efternamn 403")
                        .doesNotContain("ensam", "Efternamn 31 ");
            }
            samira.press("Ring nästa").look("uppsokande-ring");
            answer(samira, "Svarade inte", "");
            answer(samira, "Vill inte bli kontaktad mer", "Nej tack.");
            samira.choose("Ring en annan dag").press("Spara och ring nästa");
            assertThat(samira.text()).contains("Skriv en dag från i morgon");
            samira.look("uppsokande-ring-fel");
            answer(samira, "Ja, vill ha ett samtal", "Jag vill gärna träffa andra.");
            assertThat(samira.text()).contains("Ärendet är öppnat med det personen sade.", "Uppsökande");
        }
        assertThat(Rows.count("select 1 from outreach_opt_out where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(OPT_OUTS + 1);
        try (var maria = Person.as(cast.maria())) {
            maria.goTo(campaign);
            maria.page().getByText("Avsluta omgången").first().click();
            maria.press("Avsluta och gallra").look("uppsokande-avslutad");
            assertThat(maria.text()).contains("Avslutad, uppgifterna om personerna är gallrade");
            assertThat(maria.page().locator("tr", row("Fått brev")).innerText()).contains("372");
            assertThat(maria.page().locator("tr", row("Nådda")).innerText()).endsWith("2");
        }
    }

    private static Page.LocatorOptions row(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static void answer(Person guide, String answer, String said) {
        guide.choose(answer).type("Det personen sade", said).press("Spara och ring nästa");
    }

    /** The manager begins the campaign and takes the list in; its address. */
    private String beginAndTakeIn() {
        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/uppsokande")
                    .type("Namn på omgången", "Alla mellan 70 och 82")
                    .type("Syfte", "Berätta vad som finns nära")
                    .type("Från år", "1944")
                    .type("Till och med år", "1956")
                    .type("Vilka lämnas utanför, och varför?", "De som har hemtjänst, som har en annan kontakt")
                    .type("Lagstöd", "Socialtjänstlagen 6 kap. 3 §")
                    .type("Beslutets nummer", "ÄN 2026-114")
                    .press("Påbörja omgången");
            maria.page()
                    .setInputFiles(
                            "#fil", new FilePayload("lista.csv", "text/csv", list().getBytes(StandardCharsets.UTF_8)));
            maria.press("Granska listan").look("uppsokande-granska");
            assertThat(maria.text())
                    .contains(
                            "Listan har 412 rader",
                            "9 rader behöver rättas",
                            "Rad 405, Personnummer",
                            "Ta in 372 personer");
            assertThat(Rows.count("select 1 from outreach_member where municipality_id = ?", cast.municipalityId()))
                    .isZero();
            maria.press("Ta in 372 personer").look("uppsokande-intagen");
            assertThat(maria.text())
                    .contains("412 rader. 372 togs in", "31 vill inte bli kontaktade", "9 behöver rättas");
            return String.valueOf(maria.path());
        }
    }

    private static String list() {
        var lines = new ArrayList<String>();
        lines.add("Personnummer;Förnamn;Efternamn;Telefon;Gatuadress;Postnummer;Ort;Församling");
        for (var i = 0; i < GOOD; i++) lines.add(line(NUMBERS.get(i).value(), i + 1));
        for (var i = 0; i < 9; i++) lines.add(line("1950010" + i, i + 500));
        return String.join("\r\n", lines);
    }

    private static String line(String number, int index) {
        return "%s;Förnamn;Efternamn %d;08-465 004 18;Lotsgatan %d;761 30;Ekeby;Ekeby".formatted(number, index, index);
    }

    @Test
    void a_day_at_the_shop_is_noted_as_26_of_whom_11_are_men() {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/uppsokande").follow("Kontakter utan namn");
            samira.type("Plats", "ICA Flygfyren").press("Spara kontakterna");
            assertThat(samira.text()).contains("Skriv hur många det var");
            contacts(samira, "12", "9");
            contacts(samira, "3", "2");
            samira.look("uppsokande-utan-namn");
            assertThat(samira.text()).contains("26 kontakter i år, varav 11 med män");
        }
    }

    private static void contacts(Person guide, String women, String men) {
        guide.type("Plats", "ICA Flygfyren")
                .type("Kvinnor", women)
                .type("Män", men)
                .press("Spara kontakterna");
    }
}
