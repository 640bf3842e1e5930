package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

/** A leader without an account says on a phone who came: some by name, most as numbers. The municipality reads visits and persons apart. */
class AttendanceJourneyTest {

    private final Cast cast = Cast.newMunicipality();
    private final LocalDate today = Swedish.today(TestApp.clock());
    private final LocalDate heldOn = today.plusDays(1);

    @AfterEach
    void today_is_today_again() {
        TestApp.clock().moveTo(LocalDate.now(Swedish.ZONE));
    }

    @Test
    void seven_by_name_and_twelve_without_are_nineteen_visits_and_seven_persons() {
        planned();
        var booked = Stream.generate(() -> PlannedCase.of(cast, PlannedCase.Talk.NOTHING))
                .limit(7)
                .toList();
        bookInTheBrowser(booked.getFirst());
        booked.subList(1, 7).forEach(this::book);

        TestApp.clock().moveTo(heldOn.plusDays(1));
        String link;
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/tillfallen?dag=" + heldOn).follow("Sittgymnastik").press("Gör en länk");
            link = samira.page().locator("#adress").inputValue();
            samira.look("tillfalle");
        }
        try (var leader = Person.withoutAccount()) {
            leader.page().setViewportSize(360, 800);
            leader.goTo(link);
            assertThat(leader.text()).contains("Sittgymnastik", "Träffpunkt Ekeby", "Karl-Erik L", "0 av 7 ifyllda");
            tellsNothingElse(leader, booked);
            isEasyToPress(leader);
            var came = leader.page().locator(".l-came label:first-child");
            for (var i = 0; i < 7; i++) came.nth(i).click();
            leader.page().fill("#kvinnor", "8");
            leader.page().locator("button[name=oka][value=kvinnor]").click();
            leader.page().fill("#man", "3");
            leader.page().fill("#bor-har", "14");
            leader.page().fill("#bor-omradet", "4");
            assertThat(leader.text()).contains("Summorna skiljer sig: 19 och 18. Du kan spara ändå.");
            leader.page().locator("button[name=oka][value=bor-omradet]").click();
            assertThat(leader.text()).doesNotContain("Summorna skiljer sig");
            leader.press("Spara närvaron");
            assertThat(leader.text()).contains("Sparat ", "Du kan ändra till i morgon", "7 av 7 ifyllda");
            tellsNothingElse(leader, booked);
            leader.look("narvaro");
            leader.goTo(link + "/stall-in").look("narvaro-stall-in");
            tellsNothingElse(leader, booked);
            leader.goTo(link + "/fel").look("narvaro-fel");
            tellsNothingElse(leader, booked);

            TestApp.clock().moveTo(heldOn.plusDays(2));
            leader.goTo(link);
            assertThat(leader.text())
                    .contains("Länken fungerar inte", "08-465 004 00")
                    .doesNotContain("Karl-Erik")
                    .doesNotContain("Sittgymnastik");
            leader.look("narvaro-dod-lank");
        }
        reported();
        assertThat(Rows.count(
                        "select 1 from booking where municipality_id = ? and outcome = 'CAME'", cast.municipalityId()))
                .isEqualTo(7);
    }

    /** The place and the hour, in the catalogue's table. */
    private void planned() {
        var weekday = heldOn.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.of("sv"));
        var table = """
            Namn;Beskrivning;Typ;Plats;Hur ofta;Veckodag;Börjar;Slutar;Första dagen
            Sittgymnastik;Vi rör oss sittande.;Sittgymnastik;Träffpunkt Ekeby;Varje vecka;%s;13.00;14.00;%s
            """.formatted(weekday, heldOn);
        var maria = Visitor.as(cast.maria());
        var looked = maria.upload("/katalog/import", "fil", "katalog.csv", table.getBytes(StandardCharsets.UTF_8));
        assertThat(maria.submit(looked.one("form[action=/katalog/import/spara]"))
                        .text())
                .contains("Tabellen är inläst och sparad");
    }

    private void bookInTheBrowser(PlannedCase planned) {
        var here = "/arenden/" + planned.number() + "/bokningar";
        try (var samira = Person.as(cast.samira())) {
            samira.goTo(here + "/ny?aktivitet=sittgymnastik");
            samira.page().locator("input[name=tillfalle]:enabled").first().check();
            samira.press("Boka platsen");
            assertThat(samira.text()).contains("Platsen är bokad");
            samira.goTo(here).press("Personen säger ja");
            assertThat(samira.text()).contains("Samtycket är sparat. Ledaren ser namnet.");
        }
    }

    private void book(PlannedCase planned) {
        var here = "/arenden/" + planned.number() + "/bokningar";
        var samira = Visitor.as(cast.samira());
        var form = samira.get(here + "/ny?aktivitet=sittgymnastik").one("form[action$=/bokningar]");
        var session = form.select("input[name=tillfalle]").attr("value");
        assertThat(samira.submit(form, "tillfalle", session).text()).contains("Platsen är bokad");
        var consent = samira.get(here).one("form[action$=/ledare]");
        assertThat(samira.submit(consent, "ser", "ja").text()).contains("Samtycket är sparat.");
    }

    private void reported() {
        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/arsredovisning?ar=" + heldOn.getYear()).look("arsredovisning");
            maria.follow("Träffpunkt Ekeby").look("arsredovisning-plats");
            assertThat(maria.page().locator("#besok").innerText()).isEqualTo("19");
            assertThat(maria.page().locator("#personer").innerText()).isEqualTo("7");
            assertThat(maria.text()).contains("Besök och personer går inte att lägga ihop");
            var whom = maria.page().locator("section[aria-labelledby=vilka] tbody tr").allInnerTexts().stream()
                    .map(row -> row.replaceAll("\\s+", " ").strip())
                    .toList();
            assertThat(whom)
                    .contains(
                            "Bor på trygghetsboendet 14", "Bor i området 5", "Bor någon annanstans 0", "Ej angivet 0");
            assertThat(Rows.of(
                            "select named, women, men, named_women, named_men from session_count where municipality_id"
                                    + " = ?",
                            cast.municipalityId()))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row)
                                .containsEntry("named", 7)
                                .containsEntry("women", 9)
                                .containsEntry("men", 3);
                        assertThat(whom)
                                .contains(
                                        "Kvinnor " + (9 + number(row.get("named_women"))),
                                        "Män " + (3 + number(row.get("named_men"))));
                    });
        }
    }

    private static int number(@Nullable Object column) {
        return Integer.parseInt(String.valueOf(column));
    }

    /** Buttons of at least 48 pixels, labels that are not cut, and one column. */
    private static void isEasyToPress(Person leader) {
        var small = leader.page().evaluate("""
            [...document.querySelectorAll('main button:not(.ds-sr-only), .l-came label')]
                .filter(e => e.getBoundingClientRect().height < 48 || e.getBoundingClientRect().width < 48)
                .map(e => e.outerHTML).join()\
            """);
        assertThat(small).as("buttons that are hard to press").isEqualTo("");
        var cut = leader.page().evaluate("""
            [...document.querySelectorAll('.l-counter label')]
                .filter(e => e.scrollWidth > e.clientWidth).map(e => e.textContent).join()\
            """);
        assertThat(cut).as("labels under a button").isEqualTo("");
        assertThat(leader.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(360);
    }

    /** Neither number nor case nor reason nor family name. */
    private void tellsNothingElse(Person leader, List<PlannedCase> booked) {
        var page = leader.page().content();
        for (var planned : booked) {
            assertThat(page)
                    .doesNotContain(planned.number())
                    .doesNotContain(planned.personId().toString())
                    .doesNotContain(String.valueOf(
                            Rows.one("select number from person where person_id = ?", planned.personId())));
        }
        for (var row : Rows.of(
                "select distinct reason, own_wish from referral where municipality_id = ?", cast.municipalityId())) {
            assertThat(page)
                    .doesNotContain(String.valueOf(row.get("reason")))
                    .doesNotContain(String.valueOf(row.get("own_wish")));
        }
        assertThat(page).doesNotContain("Lund").doesNotContain("nsam");
    }
}
