package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lotsen.outreach.Answer;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.TestNumbers;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

/**
 * A campaign from its list to its talks, and a day at a shop. There are only 27 official test numbers of people born in 1956, so the list is of those
 * born 1944 to 1956, those of 1956 first; a later campaign is to them alone.
 */
class OutreachJourneyTest {

    private static final int GOOD = 403;
    private static final int WITH_PHONE = 60;
    private static final int BORN_1956 = 27;
    private static final int FIRST_OTHERS = BORN_1956;

    /** Hundreds of pages take some seconds, in milliseconds here. */
    private static final double LONG = 60_000;

    private static final List<PersonNumber> NUMBERS =
            Stream.concat(born(1956, 1956), born(1944, 1955)).toList();

    private static final String HEADER = "Personnummer;Förnamn;Efternamn;Telefon;Gatuadress;Postnummer;Ort;Församling";

    /** Ring before the letters are written, and when they have come. */
    private static final List<Integer> BEFORE_LETTERS = range(0, 10);

    private static final List<Integer> AFTER_LETTERS = Stream.concat(
                    range(10, 20).stream(), range(FIRST_OTHERS, FIRST_OTHERS + 5).stream())
            .toList();

    /** Rings too, and stands in a line of the list that must be put right. */
    private static final int IN_A_WRONG_LINE = GOOD + 7;

    private final Cast cast = Cast.newMunicipality();

    /** What those who were called said, by their place in the list. */
    private final Map<Integer, Answer> said = new LinkedHashMap<>();

    private final List<String> cases = new ArrayList<>();

    private static Stream<PersonNumber> born(int from, int to) {
        return TestNumbers.seniors().stream()
                .filter(number -> number.birthYear().stream().anyMatch(year -> year >= from && year <= to));
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    @Test
    void a_list_of_412_becomes_letters_calls_and_18_talks_and_31_are_never_contacted_again() throws IOException {
        var campaign = beginAndTakeIn();

        try (var samira = Person.as(cast.samira())) {
            optOut(samira, BEFORE_LETTERS);
            letters(samira, campaign);
            firstCalls(samira, campaign);
            talkInTheBrowser(samira, cases.getFirst());
        }
        var guide = Visitor.as(cast.samira());
        callTheRest(guide, campaign);
        for (var number : cases.subList(1, cases.size())) talk(guide, number);

        var optedOut = optedOut();
        assertThat(optedOut).hasSize(31);
        assertThat(said.keySet()).hasSize(35).doesNotContainAnyElementsOf(BEFORE_LETTERS);
        assertThat(said.keySet()).doesNotContainAnyElementsOf(AFTER_LETTERS);
        assertThat(cases).hasSize(18);
        aLaterListTakesNoneOfThem(campaign);
        norDoesALaterCampaign();

        try (var maria = Person.as(cast.maria())) {
            maria.goTo(campaign).look("uppsokande-siffror");
            assertThat(total(maria, "I omgången")).isEqualTo("411");
            assertThat(total(maria, "Uppringda")).isEqualTo("35");
            assertThat(total(maria, "Nådda")).isEqualTo("29");
            assertThat(total(maria, "Fått brev")).isEqualTo("401");
            assertThat(total(maria, "Tackat nej")).isEqualTo("6");
            assertThat(total(maria, "Vill inte kontaktas mer")).isEqualTo("5");
            assertThat(total(maria, "Vill ha samtal")).isEqualTo("18");
            assertThat(total(maria, "Hållna samtal")).isEqualTo("18");
            maria.page().getByText("Avsluta omgången").first().click();
            maria.press("Avsluta och gallra").look("uppsokande-avslutad");
            assertThat(maria.text()).contains("Avslutad, uppgifterna om personerna är gallrade");
            assertThat(total(maria, "Hållna samtal")).isEqualTo("18");
        }
        assertThat(Rows.of("select number from outreach_opt_out where municipality_id = ?", cast.municipalityId()))
                .extracting(row -> row.get("number"))
                .containsExactlyInAnyOrderElementsOf(optedOut.stream()
                        .map(i -> (Object) NUMBERS.get(i).value())
                        .toList());
    }

    /** The manager begins the campaign and takes the list in, with the wrong lines told one by one; its address. */
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
            choose(maria, Stream.concat(lines(0, GOOD), wrongLines()));
            maria.press("Granska listan").look("uppsokande-granska");
            assertThat(maria.text())
                    .contains("Listan har 412 rader", "9 rader behöver rättas", "Ta in 403 personer")
                    .contains("Rad 405, Personnummer:")
                    .contains("Rad 406, Personnummer:")
                    .contains("Rad 407, Personnummer:")
                    .contains("Rad 408, Personnummer:")
                    .contains("Rad 409, Förnamn:")
                    .contains("Rad 410, Efternamn:")
                    .contains("Rad 411, Telefon:")
                    .contains("Rad 412, Telefon:")
                    .contains("Rad 413, Personnummer:")
                    .doesNotContain("Rad 404,");
            assertThat(Rows.count("select 1 from outreach_member where municipality_id = ?", cast.municipalityId()))
                    .isZero();
            maria.press("Ta in 403 personer").look("uppsokande-intagen");
            assertThat(maria.text()).contains("412 rader. 403 togs in", "9 behöver rättas");
            return String.valueOf(maria.path());
        }
    }

    /** The first by the form in the browser, the others by the same form sent. */
    private void optOut(Person samira, List<Integer> them) {
        samira.goTo("/uppsokande").page().fill("#number", number(them.getFirst()));
        samira.press("Kontakta inte mer");
        assertThat(samira.text()).contains("Personen kontaktas inte mer.");
        samira.look("uppsokande-kontaktas-inte");
        var guide = Visitor.as(cast.samira());
        for (var one : them.subList(1, them.size())) {
            var form = guide.get("/uppsokande").one("form[action$=/avbojd]");
            assertThat(guide.submit(form, "number", number(one)).text()).contains("Personen kontaktas inte mer.");
        }
    }

    /** Who has rung gets no letter, and who rings when it is written is not among those printed. */
    private void letters(Person samira, String campaign) throws IOException {
        samira.goTo(campaign).press("Skriv brev till dem som saknar");
        assertThat(samira.text()).contains("Breven är skrivna.", "393 brev (PDF)");
        optOut(
                samira,
                Stream.concat(AFTER_LETTERS.stream(), Stream.of(IN_A_WRONG_LINE))
                        .toList());
        samira.goTo(campaign).look("uppsokande-omgang");
        var pdf = samira.page()
                .waitForDownload(
                        new Page.WaitForDownloadOptions().setTimeout(LONG),
                        () -> samira.page().click("a[href$='.pdf']", new Page.ClickOptions().setTimeout(LONG)));
        try (var file = pdf.createReadStream()) {
            var read = ReadPaper.of(file.readAllBytes());
            assertThat(read.tagged()).isTrue();
            assertThat(read.text())
                    .contains("Vi vill gärna höra hur du har det")
                    .doesNotContain("ensam");
            var isTold = IntStream.range(0, GOOD)
                    .filter(one -> read.text().contains(name(one)))
                    .boxed()
                    .toList();
            assertThat(isTold)
                    .hasSize(GOOD - BEFORE_LETTERS.size() - AFTER_LETTERS.size())
                    .doesNotContainAnyElementsOf(BEFORE_LETTERS)
                    .doesNotContainAnyElementsOf(AFTER_LETTERS);
        }
        samira.goTo(campaign).press("Skriv brev till dem som saknar");
        assertThat(samira.text()).contains("Det finns inget brev att skriva.");
    }

    private void firstCalls(Person samira, String campaign) {
        samira.goTo(campaign).press("Ring nästa").look("uppsokande-ring");
        answer(samira, Answer.NOT_REACHED, "Svarade inte", "");
        answer(samira, Answer.NO_MORE, "Vill inte bli kontaktad mer", "Nej tack.");
        samira.choose("Ring en annan dag").press("Spara och ring nästa");
        assertThat(samira.text()).contains("Skriv en dag från i morgon");
        samira.look("uppsokande-ring-fel");
        answer(samira, Answer.YES, "Ja, vill ha ett samtal", "Jag vill gärna träffa andra.");
        assertThat(samira.text()).contains("Ärendet är öppnat med det personen sade.", "Uppsökande");
        cases.add(caseNumber(String.valueOf(samira.path())));
    }

    private void answer(Person guide, Answer answer, String label, String words) {
        said.put(index(guide.page().locator("h1").innerText()), answer);
        guide.choose(label).type("Det personen sade", words).press("Spara och ring nästa");
    }

    /** The forms of the phone round, until nobody is left to call: 6 do not answer, 6 say no, 5 no more, and 18 want a talk. */
    private void callTheRest(Visitor guide, String campaign) {
        var answers = new ArrayList<Answer>();
        for (var i = 0; i < 5; i++) answers.add(Answer.NOT_REACHED);
        for (var i = 0; i < 6; i++) answers.add(Answer.NO);
        for (var i = 0; i < 4; i++) answers.add(Answer.NO_MORE);
        for (var i = 0; i < 17; i++) answers.add(Answer.YES);
        var page = next(guide, campaign);
        for (var answer : answers) {
            said.put(index(page.one("h1").text()), answer);
            page = guide.submit(
                    page.one("form[action*=/person/]"),
                    "answer",
                    answer.name(),
                    "said",
                    "Det sades i telefon.",
                    "sameAs",
                    "annan");
            if (answer == Answer.YES) {
                cases.add(caseNumber(page.address().getPath()));
                page = next(guide, campaign);
            }
        }
        assertThat(page.address().getPath()).isEqualTo(campaign);
        assertThat(page.text()).contains("Ingen att ringa i dag.");
    }

    private static Visitor.Answer next(Visitor guide, String campaign) {
        var form = guide.get(campaign).page().select("form[action$=/nasta]");
        return form.isEmpty() ? guide.get(campaign) : guide.submit(form.getFirst());
    }

    private static void talkInTheBrowser(Person samira, String number) {
        samira.goTo("/arenden/" + number + "/samtal");
        samira.page().fill("#dag", Guiding.today().toString());
        samira.page().locator("#satt-HOME").check();
        samira.choose("Jag har berättat om rätten att ansöka om bistånd").press("Spara och gå till vardag");
        for (var step = 2; step < 8; step++) samira.press("Hoppa över");
        samira.pressValue("gor", "signera");
        assertThat(samira.text()).contains("Samtalet är signerat");
    }

    private static void talk(Visitor guide, String number) {
        var here = "/arenden/" + number + "/samtal/";
        guide.submit(
                guide.get(here + "1").one("form.l-stack"),
                "dag",
                Guiding.today().toString(),
                "satt",
                "HOME",
                "ratt",
                "ja",
                "gor",
                "nasta");
        var signed = guide.submit(guide.get(here + "8").one("form.l-stack"), "gor", "signera");
        assertThat(signed.text()).contains("Samtalet är signerat");
    }

    /** The wrong lines are put right and taken in; who has rung is left out, and those who have a letter get no other. */
    private void aLaterListTakesNoneOfThem(String campaign) {
        var manager = Visitor.as(cast.maria());
        var toPutRight = new String(manager.file(campaign + "/ratta.csv").body(), StandardCharsets.UTF_8);
        assertThat(toPutRight.lines()).hasSize(10);
        assertThat(toPutRight).contains("Ring inte");
        var list = csv(Stream.concat(lines(0, WITH_PHONE), lines(GOOD, GOOD + 9)));
        var looked = manager.upload(campaign + "/lista", "fil", "rattad.csv", list);
        assertThat(looked.page().select("dl dd").eachText()).startsWith("8", "0", "0", "1", "0", "60");
        manager.submit(looked.one("form[action$=/lista/spara]"));

        var guide = Visitor.as(cast.samira());
        var written = guide.submit(guide.get(campaign).one("form[action$=/brev]"));
        assertThat(written.text()).contains("8 brev (PDF)");
        assertThat(next(guide, campaign).text()).contains("Ingen att ringa i dag.");
        assertThat(Rows.of(
                        "select number from outreach_member where municipality_id = ? and batch_id is null and number"
                                + " is not null",
                        cast.municipalityId()))
                .extracting(row -> row.get("number"))
                .containsExactlyInAnyOrderElementsOf(BEFORE_LETTERS.stream()
                        .map(i -> (Object) NUMBERS.get(i).value())
                        .toList());
    }

    /** A year later there is a campaign to those born 1956. */
    private void norDoesALaterCampaign() {
        var manager = Visitor.as(cast.maria());
        var begun = manager.submit(
                manager.get("/uppsokande").one("form[action=/uppsokande]"),
                "name",
                "Alla födda 1956",
                "purpose",
                "Berätta vad som finns nära",
                "bornFrom",
                "1956",
                "bornTo",
                "1956",
                "leftOut",
                "De som har hemtjänst",
                "ground",
                "Socialtjänstlagen 6 kap. 3 §",
                "decision",
                "ÄN 2027-12");
        var second = begun.address().getPath();
        var looked = manager.upload(second + "/lista", "fil", "lista.csv", csv(lines(0, BORN_1956)));
        var optedOut = optedOut().stream().filter(i -> i < BORN_1956).toList();
        var withCase = said.entrySet().stream()
                .filter(one -> one.getKey() < BORN_1956 && one.getValue() == Answer.YES)
                .count();
        var left = BORN_1956 - optedOut.size() - (int) withCase;
        assertThat(looked.page().select("dl dd").eachText())
                .startsWith(String.valueOf(left), "0", String.valueOf(withCase), String.valueOf(optedOut.size()));
        manager.submit(looked.one("form[action$=/lista/spara]"));

        var guide = Visitor.as(cast.samira());
        var written = guide.submit(guide.get(second).one("form[action$=/brev]"));
        assertThat(written.text()).contains(left + " brev (PDF)");
        var letters = ReadPaper.of(
                guide.file(written.one("a[href$=.pdf]").attr("href")).body());
        assertThat(range(0, BORN_1956).stream().filter(one -> letters.text().contains(name(one))))
                .hasSize(left)
                .doesNotContainAnyElementsOf(optedOut);
        var called = new ArrayList<Integer>();
        for (var page = next(guide, second); page.address().getPath().contains("/person/"); ) {
            called.add(index(page.one("h1").text()));
            page = guide.submit(page.one("form[action*=/person/]"), "answer", "NO", "said", "");
        }
        assertThat(called).hasSize(left).doesNotContainAnyElementsOf(optedOut);
    }

    /** Who have said no more, by a call of theirs or of ours. */
    private List<Integer> optedOut() {
        var all = new ArrayList<>(BEFORE_LETTERS);
        all.addAll(AFTER_LETTERS);
        all.add(IN_A_WRONG_LINE);
        said.forEach((one, answer) -> {
            if (answer == Answer.NO_MORE) all.add(one);
        });
        return all;
    }

    private static String total(Person manager, String row) {
        return manager.page()
                .locator("tr:has(th:text-is('" + row + "')) td")
                .last()
                .innerText();
    }

    private static void choose(Person manager, Stream<String> lines) {
        manager.page().setInputFiles("#fil", new FilePayload("lista.csv", "text/csv", csv(lines)));
    }

    private static byte[] csv(Stream<String> lines) {
        return String.join("\r\n", Stream.concat(Stream.of(HEADER), lines).toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> line(NUMBERS.get(i).value(), i));
    }

    /** One of each that must be put right: the number, whose it is, the name, and how to reach the person. */
    private static Stream<String> wrongLines() {
        return Stream.of(
                line("1950", GOOD),
                line("19500101-0000", GOOD + 1),
                line(born(1957, 1957).findFirst().orElseThrow().value(), GOOD + 2),
                line(number(0), GOOD + 3),
                number(GOOD + 4) + ";;Efternamn;08-465 004 98;Lotsgatan 1;761 30;Ekeby;Ekeby",
                number(GOOD + 5) + ";Förnamn;;08-465 004 98;Lotsgatan 1;761 30;Ekeby;Ekeby",
                number(GOOD + 6) + ";Förnamn;Efternamn;Ring inte;Lotsgatan 1;761 30;Ekeby;Ekeby",
                number(IN_A_WRONG_LINE) + ";Förnamn;Efternamn;;Lotsgatan 1;;;Ekeby",
                line("", GOOD + 8));
    }

    private static String line(String number, int index) {
        var phone = index < WITH_PHONE ? "08-465 004 %02d".formatted(index) : "";
        return "%s;Förnamn;%s;%s;Lotsgatan %d;761 30;Ekeby;Ekeby"
                .formatted(number, name(index).substring("Förnamn ".length()), phone, index);
    }

    /** Three digits, so that no name is a part of another. */
    private static String name(int index) {
        return "Förnamn Efternamn %03d".formatted(index);
    }

    private static int index(String name) {
        return Integer.parseInt(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static String number(int index) {
        return NUMBERS.get(index).value();
    }

    private static String caseNumber(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void a_day_at_the_shop_is_noted_as_26_of_whom_11_are_men() {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/uppsokande").follow("Kontakter utan namn");
            samira.type("Dag", "i går")
                    .type("Kvinnor", "många")
                    .type("Män", "1000")
                    .press("Spara kontakterna");
            assertThat(samira.text()).contains("4 uppgifter behöver rättas");
            for (var field : List.of("place", "on", "women", "men")) {
                assertThat(samira.page().locator("#" + field).getAttribute("aria-describedby"))
                        .isEqualTo(field + "-fel");
            }
            assertThat(samira.text()).contains("Skriv antalet kvinnor", "Skriv antalet män");
            assertThat(samira.page().locator("#women").inputValue()).isEqualTo("många");
            samira.look("uppsokande-utan-namn-fel");
            samira.type("Dag", Guiding.today().toString());
            contacts(samira, "12", "9");
            contacts(samira, "3", "2");
            samira.look("uppsokande-utan-namn");
            assertThat(samira.text()).contains("26 kontakter i år, varav 11 med män");
            assertThat(samira.page().locator("tr:has-text('ICA Flygfyren') td").allInnerTexts())
                    .startsWith("15", "11", "0", "26");
        }
        assertThat(Rows.count("select 1 from person where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    private static void contacts(Person guide, String women, String men) {
        guide.type("Plats", "ICA Flygfyren")
                .type("Kvinnor", women)
                .type("Män", men)
                .press("Spara kontakterna");
    }
}
