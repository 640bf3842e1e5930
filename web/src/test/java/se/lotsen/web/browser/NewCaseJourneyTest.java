package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.web.testing.Desk;
import se.lotsen.web.testing.Visitor;

/** People who come other ways than by a referral, and how they are found again however their names are spelt. */
class NewCaseJourneyTest {

    /** A figure of fewer than five would be hidden. */
    private static final int OF_EACH = 5;

    private final Cast cast = Cast.newMunicipality();

    @Test
    void four_ways_in_lead_to_four_cases_that_misspelt_names_find() {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden").follow("Nytt ärende").look("nytt-arende-sok");
            open(samira, "Kristina Lindqvist", "NEEDS_ASSESSMENT", "Biståndsenheten");
            samira.look("arende-utan-remiss");
            open(samira, "Sören Wästlund", "HOME_CARE", "Hemtjänsten Rimbo");
            open(samira, "Gunnel Karlsson", "SHORT_STAY", "Korttidsplatsen Lönnen");
            open(samira, "Maj-Britt Eriksson", "CONGREGATION", "Rimbo församling");

            find(samira, "christina lindkvist", "Kristina Lindqvist");
            samira.look("sok");
            find(samira, "vestlund sørén", "Sören Wästlund");
            find(samira, "Carlson", "Gunnel Karlsson");
            find(samira, "ericsson maj", "Maj-Britt Eriksson");
            samira.goTo("/sok").type("Namn, personnummer eller ärendenummer", "Kvarnvägen 4");
            samira.page().locator("main button").click();
            samira.look("sok-fel");
        }

        assertThat(Rows.count("select distinct way_in from case_file where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(4);
    }

    @Test
    void what_the_manager_sees_in_all_is_the_sum_of_the_ways_in_and_no_other_way_can_be_chosen() {
        for (var i = 0; i < OF_EACH; i++) {
            for (var way : List.of("NEEDS_ASSESSMENT", "HOME_CARE", "SHORT_STAY", "CONGREGATION")) {
                Desk.open(
                        cast.samira(),
                        "Vera Nordin",
                        way,
                        "nummer",
                        Cast.someone().value());
            }
            Desk.accept(cast.samira(), Desk.refer(cast.helena(), Cast.someone()));
        }
        unknownWayIsRefused();
        congregationMayTellOnlyWhatThePersonSaidYesTo();

        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/ledning").follow("Vägar in").look("vagar-in-fem");
            var ways = maria.page().locator("#tratt-tabell tbody tr");
            assertThat(ways.locator("th").allTextContents())
                    .contains(
                            "Vårdcentral",
                            "Hemtjänst",
                            "Biståndshandläggare",
                            "Korttids, växelvis eller särskilt boende",
                            "Kyrka eller annat samfund");
            var sum = ways.locator("td:nth-child(2)").allTextContents().stream()
                    .mapToInt(count -> Integer.parseInt(count.strip()))
                    .sum();
            assertThat(sum).isEqualTo(5 * OF_EACH);
            assertThat(maria.page()
                            .locator("#tratt-tabell tfoot td")
                            .first()
                            .innerText()
                            .strip())
                    .isEqualTo(Integer.toString(sum));
        }
    }

    private void unknownWayIsRefused() {
        var samira = Visitor.as(cast.samira());
        for (var way : List.of("", "CIRCUS")) {
            var found = samira.submit(samira.get("/arenden/nytt").one("main form[role=search]"), "sok", "Tage Ek");
            var form = samira.submit(found.one("form[action=/arenden/nytt/person]:has([name=sok])"))
                    .one("form[action=/arenden/nytt]");
            var answer = samira.submit(
                    form,
                    "nummer",
                    Cast.someone().value(),
                    "vag",
                    way,
                    "uppgav",
                    "Karin Ek",
                    "enhet",
                    "Cirkusen",
                    "hur",
                    "ORAL",
                    "skal",
                    "Vill ha sällskap.");
            assertThat(answer.status()).as(way).isEqualTo(422);
            assertThat(answer.one("#vag-fel").text()).isEqualTo("Välj vilken väg personen kom");
            assertThat(answer.page().select("#vag option").eachAttr("value")).doesNotContain("CIRCUS");
        }
    }

    /** The church hands over with the person's written yes, and that stands in the case. */
    private void congregationMayTellOnlyWhatThePersonSaidYesTo() {
        var number = String.valueOf(Rows.one(
                "select min(number) from case_file where municipality_id = ? and way_in = 'CONGREGATION'",
                cast.municipalityId()));
        assertThat(Visitor.as(cast.samira())
                        .get("/arenden/" + number)
                        .one("section[aria-labelledby=borjan]")
                        .text())
                .contains("Kyrka eller annat samfund", "Karin Ek, Rimbo", "Personen har sagt ja skriftligt");
        var found = Visitor.as(cast.samira());
        var form = found.submit(found.submit(found.get("/arenden/nytt").one("main form[role=search]"), "sok", "Tage Ek")
                        .one("form[action=/arenden/nytt/person]:has([name=sok])"))
                .one("form[action=/arenden/nytt]");
        var answer = found.submit(
                form,
                "nummer",
                Cast.someone().value(),
                "telefon",
                "070-174 06 12",
                "vag",
                "CONGREGATION",
                "uppgav",
                "Karin Ek",
                "enhet",
                "Rimbo",
                "skal",
                "Vill ha sällskap.");
        assertThat(answer.status())
                .as("without a yes nothing may be handed over")
                .isEqualTo(422);
        assertThat(answer.page().select(".ds-error-summary a").eachAttr("href")).containsExactly("#hur");
    }

    @Test
    void one_case_is_opened_with_the_keyboard_alone() {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden/nytt");
            samira.page().locator("#sok").focus();
            var keys = samira.page().keyboard();
            keys.type("Birgit Hallin");
            keys.press("Enter");
            samira.page().waitForSelector("#traffar");
            samira.page().locator("form[action='/arenden/nytt/person'] button").focus();
            keys.press("Enter");
            samira.page().waitForSelector("#nummer");
            samira.look("nytt-arende");
            samira.page().locator("#nummer").focus();
            keys.type(Cast.someone().value());
            tab(samira, 3);
            keys.type("070-174 06 12");
            tab(samira, 4);
            keys.type("Personen");
            tab(samira, 4);
            keys.press("Space");
            tab(samira, 2);
            keys.type("Jag vill ut och gå.");
            keys.press("Tab");
            keys.press("Tab");
            keys.press("Tab");
            keys.press("Enter");
            samira.page().waitForSelector(".l-flash");

            assertThat(samira.text()).contains("Ärendet är öppnat.", "Personen själv", "Jag vill ut och gå.");
        }
    }

    @Test
    void who_is_known_is_told_while_the_guide_writes_and_a_day_is_chosen_in_a_calendar() {
        var known = Cast.someone();
        Desk.refer(cast.helena(), known);
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden/nytt");
            samira.page().locator("#sok").fill("Birgit Hallin");
            samira.page().locator("main form[role=search] button").click();
            samira.page().waitForSelector("#traffar");
            samira.press("Skriv in personen");
            samira.page().locator(".l-calendar").evaluate("""
                    calendar => { calendar.value = '2026-12-24'; calendar.dispatchEvent(new Event('change', { bubbles: true })); }
                    """);
            assertThat(samira.page().locator("#kontakt").inputValue()).isEqualTo("2026-12-24");
            assertThat(samira.page().locator("#kontakt ~ button").innerText()).startsWith("Välj i kalender");

            samira.page().locator("#nummer").fill(known.value().substring(0, 4));
            samira.type("Förnamn", "Carl-Eric").type("Efternamn", "Lund");
            samira.page().waitForSelector("#kanda button");
            samira.look("nytt-arende-kand");
            assertThat(samira.text()).contains("Är det någon vi redan känner?", "Karl-Erik Lund");
            samira.press("Nytt ärende för personen");

            assertThat(samira.text()).contains("Karl-Erik Lund");
            assertThat(samira.page().locator("#nummer").count()).isZero();
        }
    }

    @Test
    void without_scripts_the_search_at_the_top_and_the_form_work_the_same() {
        try (var samira = Person.withoutScripts(cast.samira())) {
            open(samira, "Elsa Nordin", "HOME_CARE", "Hemtjänsten Rimbo");
            find(samira, "nordin", "Elsa Nordin");
        }
    }

    private static void tab(Person person, int times) {
        for (var i = 0; i < times; i++) person.page().keyboard().press("Tab");
    }

    private static void open(Person samira, String name, String way, String unit) {
        samira.goTo("/arenden/nytt");
        samira.page().locator("#sok").fill(name);
        samira.page().locator("main form[role=search] button").click();
        samira.page().waitForSelector("#traffar");
        samira.page()
                .locator("form[action='/arenden/nytt/person'] button")
                .last()
                .click();
        samira.page().waitForSelector("#nummer");
        samira.page().locator("#nummer").fill(Cast.someone().value());
        samira.page().locator("#telefon").fill("070-174 06 12");
        samira.page().locator("#vag").selectOption(way);
        samira.page().locator("#uppgav").fill("Karin Ek");
        samira.page().locator("#enhet").fill(unit);
        samira.page().locator("#hur-WRITTEN").check();
        samira.page().locator("#skal").fill("Jag vill ha någon att fika med.");
        samira.press("Öppna ärendet");
        assertThat(samira.text()).contains("Ärendet är öppnat.", name, unit);
    }

    private static void find(Person samira, String typed, String name) {
        samira.goTo("/min-dag");
        samira.page().locator("#sok-hogst-upp").fill(typed);
        samira.page().locator(".l-find button").click();
        samira.page().waitForSelector("#traffar");
        assertThat(samira.text()).contains(name, "1 träff");
        assertThat(samira.page().url()).contains("/sok?sokning=");
        samira.page().locator("section[aria-labelledby=traffar] a").first().click();
        samira.page().waitForSelector(".l-idbar");
        samira.page().goBack();
        samira.page().waitForSelector("#traffar");
        assertThat(samira.text()).contains(name, "1 träff");
    }
}
