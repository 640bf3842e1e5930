package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.shared.PersonNumber;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;

/** One person under two numbers: a guide opened a case with what was heard on the telephone, and a nurse refers with the real number. */
class DuplicateJourneyTest {

    private static final PersonNumber NUMBER = PersonNumber.stored(PersonNumber.Kind.PERSONNUMMER, "192705187892");

    private final Cast cast = Cast.newMunicipality();

    @Test
    void two_records_are_compared_merged_seen_as_one_and_parted_again() {
        try (var samira = Person.as(cast.samira());
                var helena = Person.as(cast.helena())) {
            samira.goTo("/dubbletter").look("dubbletter-inga");
            fill(samira, "Carl Erik Lunnd", "19270578-2395");
            assertThat(samira.text()).contains("Ärendet är öppnat.", "Carl Erik Lunnd");
            NurseJourneyTest.refer(helena, NUMBER, "Träffar nästan ingen.");

            samira.goTo("/sok").follow("Poster som kan vara samma person").look("dubbletter");
            assertThat(samira.text()).contains("Ett tillfälligt nummer och ett personnummer", "1 par att jämföra");
            samira.follow("Jämför").look("dubbletter-jamfor");
            assertThat(samira.text())
                    .contains("Karl-Erik Lund", "Carl Erik Lunnd", "Skiljer sig", "Samordningsnummer", "VC Björken")
                    .doesNotContain(NUMBER.value());

            samira.press("Kom ihåg");
            assertThat(samira.text()).contains("Skriv hur du vet");
            samira.type("Hur vet du det?", "Två bröder.").press("Kom ihåg").look("dubbletter-olika");
            samira.press("Ta tillbaka").follow("Jämför").press("Slå ihop");
            assertThat(samira.text()).contains("Posterna är sammanslagna");
            samira.look("dubbletter-sammanslagen");

            search(samira, "Lund");
            assertThat(samira.text())
                    .contains("1 träff", "Karl-Erik Lund", "VC Björken")
                    .doesNotContain("Lunnd");
            samira.follow("Ärende E-").follow("Tidslinje").look("tidslinje-sammanslagen");
            assertThat(samira.text()).contains("Två poster om personen slogs ihop", "Karl-Erik Lund");
            samira.follow("Se sammanslagningen").press("Ångra sammanslagningen");
            assertThat(samira.text()).contains("De är två poster igen", "Carl Erik Lunnd");
            search(samira, "Lund");
            assertThat(samira.text()).contains("2 träffar");
        }

        assertThat(Rows.count(
                        "select from person where municipality_id = ? and merged_into is null", cast.municipalityId()))
                .isEqualTo(2);
    }

    @Test
    void who_resembles_somebody_known_is_asked_about_before_a_second_record_is_made() {
        try (var samira = Person.as(cast.samira());
                var helena = Person.as(cast.helena())) {
            NurseJourneyTest.refer(helena, NUMBER, "Träffar nästan ingen.");
            fill(samira, "Carl Erik Lunnd", "19270578-2395");
            assertThat(samira.text()).contains("Vi känner någon med samma födelsetid", "Karl-Erik Lund");
            samira.look("nytt-arende-liknar");
            samira.press("Nytt ärende för personen");
            assertThat(samira.text()).contains("Karl-Erik Lund").doesNotContain("Carl Erik");
        }
    }

    private static void search(Person samira, String typed) {
        samira.goTo("/min-dag");
        samira.page().locator("#sok-hogst-upp").fill(typed);
        samira.page().locator(".l-find button").click();
        samira.page().waitForSelector("#traffar");
    }

    private static void fill(Person samira, String name, String number) {
        samira.goTo("/arenden/nytt");
        samira.page().locator("#sok").fill(name);
        samira.page().locator("main form[role=search] button").click();
        samira.page().waitForSelector("#traffar");
        samira.page()
                .locator("form[action='/arenden/nytt/person'] button")
                .last()
                .click();
        samira.page().waitForSelector("#nummer");
        samira.page().locator("#nummer").fill(number);
        samira.page().locator("#telefon").fill("070-174 06 12");
        samira.page().locator("#vag").selectOption("SELF");
        samira.page().locator("#hur-ORAL").check();
        samira.page().locator("#skal").fill("Jag vill ha någon att fika med.");
        samira.press("Öppna ärendet");
    }
}
