package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Desk;

/** A person who speaks Somali: who of the guides does too, a letter in both languages, and the need of an interpreter among the figures. */
class InterpreterJourneyTest {

    /** A figure of fewer than five would be hidden. */
    private static final int OF_EACH = 6;

    /** Origin is nobody's business: a language and the need of an interpreter are all that the work needs. */
    private static final Pattern ORIGIN = Pattern.compile(
            "etnisk|etnicitet|ursprung|födelseland|härkomst|nationalitet|medborgarskap|hudfärg|religion|trosbekännelse"
                    + "|ethnic|origin_country|birth_country|nationality|citizenship|religio");

    private final Cast cast = Cast.newMunicipality();

    @Test
    void somebody_who_speaks_somali_meets_a_guide_and_a_letter_that_do_too() {
        try (var omar = Person.as(cast.omar())) {
            omar.follow("Visning").choose("Somaliska").press("Spara språken");
            assertThat(omar.text()).contains("Språken är sparade");
        }
        try (var helena = Person.as(cast.helena())) {
            asksNobodyForOrigin(helena.goTo("/vc/ny"));
        }
        var referral = Desk.refer(
                cast.helena(), Cast.someone(), "fornamn", "Hodan", "efternamn", "Warsame", "sprak", "so", "tolk", "ja");

        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/remisser").follow("Svara").look("remiss-somaliska");
            assertThat(samira.text()).contains("tolk behövs", "Talar somaliska: Omar Lindqvist");
            samira.choose("Ta emot till teamets kö").press("Skicka svaret");
            samira.goTo("/overlamning?fran=teamet").look("overlamning-somaliska");
            assertThat(samira.page()
                            .locator("#till1 option:has-text('Omar Lindqvist')")
                            .innerText())
                    .contains("talar somaliska");
            asksNobodyForOrigin(samira.goTo("/arenden/nytt"));
        }
        var number = Rows.one(
                "select c.number from case_file c join referral r using (municipality_id, case_id)"
                        + " where c.municipality_id = ? and r.number = ?",
                cast.municipalityId(),
                referral);
        try (var omar = Person.as(cast.omar())) {
            omar.goTo("/arenden/" + number).press("Ta ärendet");
            omar.goTo("/arenden/" + number + "/brev").look("brev-somaliska");
            assertThat(omar.page().locator("#brevblad [lang=so]").innerText())
                    .contains("Magacaygu waa Omar Lindqvist", "Salaan Hodan");
            assertThat(omar.page().locator("#brevblad").innerText())
                    .contains("Vi vill gärna höra hur du har det", "Hej Hodan,");
            omar.press("Spara brevet");
            assertThat(omar.text()).contains("Brevet är sparat");
        }
        assertThat(Rows.of("""
                        select table_name || '.' || column_name as field from information_schema.columns
                        where table_schema not in ('pg_catalog', 'information_schema')
                        """))
                .extracting(row -> String.valueOf(row.get("field")))
                .hasSizeGreaterThan(500)
                .noneMatch(field -> ORIGIN.matcher(field).find());
    }

    @Test
    void the_need_of_an_interpreter_is_counted_among_those_who_are_reached() {
        for (var i = 0; i < OF_EACH; i++) {
            reached("tolk", "ja", "sprak", "so");
            reached();
        }
        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/ledning/rackvidd/befolkning")
                    .page()
                    .fill("#tabell", "Grupp;Kön;Ålder;År;Antal;Källa\nTolkbehov;;;2025;200;SCB");
            maria.press("Läs in tabellen");
            maria.goTo("/ledning/rackvidd").look("rackvidd-tolk");
            var row = maria.page().locator("#grupper-tabell tr:has(th:has-text('Behöver tolk')) td");
            assertThat(row.nth(0).innerText().strip()).isEqualTo(Integer.toString(OF_EACH));
            assertThat(row.nth(2).innerText().strip()).isEqualTo("200");
            assertThat(row.nth(3).innerText().strip()).isEqualTo("30,0");
            assertThat(maria.text().toLowerCase(Locale.ROOT)).doesNotContainPattern(ORIGIN);
        }
    }

    private void reached(String... given) {
        var fields = new java.util.ArrayList<>(List.of("nummer", Cast.someone().value()));
        fields.addAll(List.of(given));
        var number = Desk.open(cast.samira(), "Hodan Warsame", "HOME_CARE", fields.toArray(String[]::new));
        Desk.bookTalk(cast.samira(), number, Swedish.today(TestApp.clock()).plusDays(2), "10.00");
    }

    private static void asksNobodyForOrigin(Person person) {
        assertThat(person.page().content().toLowerCase(Locale.ROOT)).doesNotContainPattern(ORIGIN);
    }
}
