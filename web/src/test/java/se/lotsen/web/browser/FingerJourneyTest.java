package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.TestNumbers;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.testing.ByPages;
import se.lotsen.web.testing.Visitor;

/**
 * A manager writes the index and opens a programme of 34 places; a guide reads in 275 applications, shares out the places, measures, and tells
 * health care; three leave, and the result says so. What is done again and again is done by the same pages without a screen.
 */
class FingerJourneyTest {

    private static final String RULE =
            "Kost | Grönt? | Ofta = 0 | Sällan = 3\nRörelse | Rör dig? | Ofta = 0 | Ibland = 1 | Sällan = 2";

    private static final int APPLICANTS = 275;
    private static final int PLACES = 34;
    private static final int YOUNG = 10;

    /** Born in 1985. */
    private static final List<String> TOO_YOUNG = List.of(
            "198501012382",
            "198501012390",
            "198501022381",
            "198501022399",
            "198501032380",
            "198501032398",
            "198501042389",
            "198501042397",
            "198501052388",
            "198501052396");

    private final Cast cast = Cast.newMunicipality();
    private final LocalDate today = Swedish.today(TestApp.clock());
    private final List<PersonNumber> seniors = TestNumbers.seniors();

    /** Somebody whose index is the highest of all and who stands second among those: asked for sure. */
    private final PersonNumber referred = seniors.get(17);

    @AfterEach
    void today_is_today_again() {
        TestApp.clock().moveTo(LocalDate.now(Swedish.ZONE));
    }

    @Test
    void from_a_rule_to_a_group_a_message_and_a_result() throws IOException {
        var clinic = Clinic.bjorken(cast);
        var caseNumber = ByPages.talked(referred, cast, clinic, Visitor.as(cast.samira()));
        opened();
        try (var samira = Person.as(cast.samira())) {
            takenIn(samira);
            sharedOut(samira);
            toldHealthCare(samira, caseNumber);
            measured(samira);
        }
        TestApp.clock().moveTo(today.plusDays(121));
        try (var samira = Person.as(cast.samira())) {
            threeHaveLeft(samira);
        }
    }

    private void opened() {
        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/aktiviteter").follow("FINGER-program");
            maria.follow("Livsstilsindex").type("Frågor", RULE.replace("= 3", "tre"));
            maria.type("Källa", "Egen, beslutad av nämnden").press("Spara som ny version");
            assertThat(maria.text()).contains("Rad 1: skriv svaret, ett likhetstecken och poängen");
            maria.type("Frågor", RULE).press("Spara som ny version").look("finger-regel");
            maria.goTo("/finger").follow("Öppna ett program");
            maria.type("Namn", "FINGER hösten").type("Platser", Integer.toString(PLACES));
            maria.page().fill("#fran", today.plusDays(30).toString());
            maria.page().fill("#till", today.plusDays(120).toString());
            maria.type("Det som mäts", "Uppresningar på 30 sekunder (antal)").look("finger-nytt");
            maria.press("Öppna programmet");
            assertThat(maria.text()).contains("Programmet är öppet för ansökningar.", "FINGER hösten");
        }
    }

    private void takenIn(Person samira) {
        samira.goTo("/finger").follow("FINGER hösten").follow("Läs in ansökningar");
        upload(samira, file("Ja tack"));
        assertThat(samira.text()).contains("Rad 3, Samtycke: Utan samtycke kan ansökan inte sparas");
        samira.look("finger-inlasning-fel");
        upload(samira, file("Skriftligt"));
        assertThat(samira.text()).contains("275 nya ansökningar.");
        samira.press("Läs in");

        var outside =
                samira.page().locator("section[aria-labelledby=utanfor] li").allInnerTexts();
        assertThat(outside).hasSize(YOUNG + careHomes());
        assertThat(outside.stream().filter(line -> line.contains("fyller inte 65 år före första dagen")))
                .hasSize(YOUNG);
        assertThat(outside.stream().filter(line -> line.contains("bor i särskilt boende")))
                .hasSize(careHomes());

        var rows = queue(samira);
        assertThat(rows.stream().map(List::getFirst))
                .as("places without a gap")
                .containsExactlyElementsOf(IntStream.rangeClosed(1, APPLICANTS - YOUNG - careHomes())
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(rows.stream().map(row -> row.get(2)))
                .as("the highest index first")
                .isSortedAccordingTo(Comparator.reverseOrder())
                .startsWith("5 av 5")
                .endsWith("0 av 5");
    }

    private void sharedOut(Person samira) {
        samira.press("Erbjud platserna");
        assertThat(samira.text()).contains("Har en plats att svara på (34)");
        var next = queue(samira).getFirst().get(1);
        var declining = asked(samira).getFirst();
        samira.press("Tackar nej");
        assertThat(samira.text()).contains("Platsen gick vidare till nästa i kön.");
        assertThat(asked(samira)).hasSize(PLACES).contains(next).doesNotContain(declining);
        assertThat(queue(samira).stream().map(row -> row.get(1))).doesNotContain(next);

        samira.press("Tackar ja");
        var page = String.valueOf(samira.path());
        var guide = Visitor.as(cast.samira());
        for (var form : guide.get(page).page().select("section[aria-labelledby=fragade] form")) {
            guide.submit(form, "svar", "ja");
        }
        samira.goTo(page);
        assertThat(samira.text()).contains("Gruppen (34 av 34 platser)", "Har en plats att svara på (0)");
    }

    /** The fifth finger goes as a message where there is a referral, and else as a letter. */
    private void toldHealthCare(Person samira, String caseNumber) throws IOException {
        samira.follow("Elsa Lindqvist");
        samira.type("Skriv till VC Björken", "Blodtryck 158/92 hemma.")
                .press("Skicka meddelandet")
                .look("finger-meddelande");
        assertThat(samira.text()).contains("Meddelande till vårdcentralen", "Blodtryck 158/92 hemma.");
        TestApp.bean(DeliverOutbox.class).run();
        var helena = Visitor.as(cast.helena());
        var referral = helena.get("/vc").page().select("a[href^=/vc/R-]").attr("href");
        assertThat(helena.get(referral).text()).contains("Blodtryck 158/92 hemma.");
        samira.goTo("/arenden/" + caseNumber + "/meddelanden");
        assertThat(samira.text()).contains("Blodtryck 158/92 hemma.");

        toProgramme(samira);
        participant(samira, 1);
        samira.type("Brev som personen tar med", "Blodtryck 160/95 hemma.")
                .press("Spara brevet")
                .look("finger-deltagare");
        var pdf = samira.page().waitForDownload(() -> samira.page().click("a[href*='.pdf']"));
        try (var in = pdf.createReadStream()) {
            assertThat(ReadPaper.of(in.readAllBytes()).text())
                    .contains("Blodtryck 160/95 hemma.", "Till vårdcentralen");
        }
        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and action = 'PRINT'",
                        cast.municipalityId()))
                .isEqualTo(1);
    }

    private void measured(Person samira) {
        samira.type("Uppresningar på 30 sekunder, antal", "12,5").press("Spara mätvärdena");
        assertThat(samira.text()).contains("12,5");
        var guide = Visitor.as(cast.samira());
        var others =
                group(guide).stream().filter(one -> !one.equals(samira.path())).toList();
        for (var i = 0; i < others.size(); i++) values(guide, others.get(i), "BEFORE", 10 + i % 3);
    }

    private void threeHaveLeft(Person samira) {
        toProgramme(samira);
        participant(samira, 0);
        samira.type("Varför", "Flyttar").press("Lämnar programmet");
        assertThat(samira.text()).contains("Det är noterat.");
        var guide = Visitor.as(cast.samira());
        var group = group(guide);
        for (var leaving : group.subList(1, 3)) {
            guide.submit(guide.get(leaving).one("form[action$=/avsluta]"), "skal", "Sjuk");
        }
        for (var i = 3; i < PLACES; i++) values(guide, group.get(i), "AFTER", 12 + i % 4);

        samira.goTo("/finger").follow("Resultat").look("finger-resultat");
        assertThat(samira.text()).contains("275 har sökt till 34 platser.", "34 i gruppen. 3 av dem har lämnat.");
        assertThat(samira.page()
                        .locator("section[aria-labelledby=fore] tbody td")
                        .allInnerTexts())
                .startsWith("34 av 34", "31 av 34", "31", "3")
                .last()
                .asString()
                .contains("95 procents konfidensintervall");
        assertThat(samira.page().locator("section[aria-labelledby=vagen]").innerText())
                .contains("bor i särskilt boende", "fyller inte 65 år före första dagen");
    }

    private static void values(Visitor guide, String participant, String when, int value) {
        var form = guide.get(participant).one("form[action$=/matvarden]");
        var field = form.select("input[name^=value-]").attr("name");
        var answer = guide.submit(form, "nar", when, field, Integer.toString(value));
        assertThat(answer.text()).contains("Mätvärdena är sparade.");
    }

    private void toProgramme(Person samira) {
        samira.goTo("/finger").follow("FINGER hösten");
    }

    private static void participant(Person samira, int at) {
        samira.page().locator("#grupp ~ ul a").nth(at).click();
        samira.page().waitForURL("**/deltagare/**");
    }

    /** Addresses of those in the group. */
    private List<String> group(Visitor guide) {
        var programme =
                guide.get("/finger").page().select("a:contains(FINGER hösten)").attr("href");
        return guide.get(programme)
                .page()
                .select("section[aria-labelledby=grupp] a")
                .eachAttr("href");
    }

    private static List<List<String>> queue(Person samira) {
        return samira.page()
                .locator("section[aria-labelledby=ko] tbody")
                .innerText()
                .lines()
                .map(line -> List.of(line.split("\t")))
                .toList();
    }

    private static List<String> asked(Person samira) {
        return samira.page().locator("section[aria-labelledby=fragade] li a").allInnerTexts();
    }

    private static void upload(Person samira, String csv) {
        samira.page()
                .setInputFiles(
                        "#fil", new FilePayload("ansokningar.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        samira.press("Granska filen");
    }

    /** Every eleventh of the old ones lives in a care home. */
    private static boolean livesInCareHome(int at) {
        return at < APPLICANTS - YOUNG && at % 11 == 0;
    }

    private static int careHomes() {
        return (int) IntStream.range(0, APPLICANTS)
                .filter(FingerJourneyTest::livesInCareHome)
                .count();
    }

    private String file(String consentOfSecond) {
        return "Personnummer;Förnamn;Efternamn;Telefon;Boende;Samtycke;Grönt?;Rör dig?\n"
                + IntStream.range(0, APPLICANTS)
                        .mapToObj(at -> line(at, at == 1 ? consentOfSecond : "Muntligt"))
                        .collect(Collectors.joining("\n"));
    }

    private String line(int at, String consent) {
        var number = at < APPLICANTS - YOUNG ? seniors.get(at).value() : TOO_YOUNG.get(at - APPLICANTS + YOUNG);
        var home = livesInCareHome(at) ? "Särskilt boende" : "Eget boende";
        var green = at % 2 == 0 ? "1" : "Sällan";
        var moving = List.of("Ofta", "2", "Sällan").get(at % 3);
        var family = "Ek" + (char) ('a' + at / 26) + (char) ('a' + at % 26);
        return String.join(";", number, "Ulla", family, "070-174 06 05", home, consent, green, moving);
    }
}
