package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;

/** People who come other ways than by a referral, and how they are found again however their names are spelt. */
class NewCaseJourneyTest {

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
        assertThat(samira.page().url()).endsWith("/sok");
    }
}
