package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.casework.WriteNote;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Desk;
import se.lotsen.web.testing.Guiding;

/** A daughter who gets support herself, and may know her father's times until he takes it back; a dog in the hall; a note in sight. */
class AroundThePersonJourneyTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_daughter_may_know_the_times_until_her_father_takes_it_back() {
        var father = Desk.talked(cast.samira(), Desk.refer(cast.helena(), Cast.someone()));
        var daughter = Desk.open(
                cast.samira(),
                "Eva Lund",
                "SELF",
                "nummer",
                Cast.someone().value(),
                "skal",
                "Orkar inte ensam med pappa, vill träffa andra anhöriga.");
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden/" + father).follow("Ändra").look("personer-tom");
            samira.follow("Lägg till en person").look("person-ny");
            samira.page().locator("#namn").fill("Eva Lund");
            samira.type("Relation", "dotter")
                    .choose("Anhörig")
                    .type("Telefon", "070-174 06 12")
                    .choose("Får kontaktas i nödläge")
                    .type("Eget ärende", daughter)
                    .press("Spara och gå till");
            samira.press("Spara vad personen").look("person-fel");
            samira.choose("Tider och platser").choose("Muntligt").press("Spara vad personen");
            assertThat(samira.text())
                    .contains("Eva Lund", "Får veta: tider och platser")
                    .doesNotContain("Får veta: tider och platser, vad samtalet handlade om");
            samira.look("personer");
            samira.goTo("/arenden/" + father + "/kontakt").look("kontakt-runtom");
            assertThat(samira.text()).contains("Får veta: tider och platser").doesNotContain("Får inte veta något");

            samira.goTo("/arenden/" + father).follow("Eva Lund får eget stöd");
            assertThat(samira.path()).isEqualTo("/arenden/" + daughter);
            assertThat(samira.text()).contains("Orkar inte ensam med pappa").doesNotContain("Karl-Erik");

            samira.goTo("/arenden/" + father + "/personer").follow("Ändra").look("person");
            samira.press("Låt Eva Lund inte veta något");
            assertThat(samira.text()).contains("Samtycket är tillbakadraget", "Får inte veta något");
            samira.goTo("/arenden/" + father);
            assertThat(samira.text()).contains("Får inte veta något").doesNotContain("Får veta: tider");
        }
        assertThat(Rows.count(
                        "select 1 from consent where municipality_id = ? and direction = 'TO_RELATIVE' and withdrawn_at is null",
                        cast.municipalityId()))
                .isZero();
    }

    @Test
    void a_colleague_is_warned_of_the_dog_and_sees_the_note_that_matters() {
        var number = Guiding.talkBooked(cast);
        TestApp.bean(WriteNote.class).write(number, "Ring på baksidan, hon hör inte framdörren.", cast.samira());
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden/" + number).follow("Varningar inför besök").look("varningar-tom");
            samira.press("Spara varningen").look("varningar-fel");
            samira.choose("Hund eller annat djur")
                    .type("Varning", "Stor hund i hallen. Ring innan, då stänger hon in den.")
                    .press("Spara varningen");
            samira.goTo("/arenden/" + number + "/tidslinje").press("Fäst på översikten");
            assertThat(samira.text())
                    .contains("Varning, hund eller annat djur:", "Ring på baksidan, hon hör inte framdörren.");
            samira.look("arende-runtom");
            Rows.arrange(
                    "update warning_note set review_on = ? where municipality_id = ?",
                    Guiding.today().minusDays(1),
                    cast.municipalityId());
            samira.goTo("/min-dag").look("min-dag-varning");
            samira.follow("Se över").look("varning");
            samira.choose("Nej, den gäller inte längre")
                    .type("Varför gäller den inte längre?", "Hunden har flyttat till sonen.")
                    .press("Spara");
            assertThat(samira.text()).contains("Varningen är avslutad");
            assertThat(samira.page().locator(".l-warnings").count()).isZero();
            samira.goTo("/arenden/" + number + "/varningar").look("varningar-historik");
            samira.goTo("/arenden/" + number).press("Ta ner");
            assertThat(samira.text()).contains("Anteckningen är nedtagen");
        }
    }

    @Test
    void a_wrong_number_and_a_wrong_note_are_put_right_and_nothing_that_stood_is_lost() {
        var number = Guiding.talkHeld(cast);
        TestApp.bean(WriteNote.class).write(number, "Dottern heter Eva, ring henne vid fara.", cast.samira());
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden/" + number).look("arende-ratta");
            samira.follow("Rätta").look("ratta-person");
            samira.type("Telefon", "070").press("Spara rättelsen").look("ratta-person-fel");
            samira.type("Telefon", "070-174 06 13")
                    .type("Varför?", "Sista siffran var fel i remissen.")
                    .press("Spara rättelsen");
            assertThat(samira.text()).contains("Uppgifterna är rättade", "070-174 06 13", "Rättelse: telefonnummer");
            samira.goTo("/arenden/" + number + "/person/ratta").look("ratta-person-historik");

            samira.goTo("/arenden/" + number + "/tidslinje").follow("Rätta").look("ratta-anteckning");
            samira.type("Rätt text", "Dottern heter Ewa, ring henne vid fara.")
                    .type("Varför?", "Hon stavar det med w.")
                    .press("Spara rättelsen");
            assertThat(samira.page().locator("del").textContent()).contains("Eva");
            samira.look("tidslinje-rattad");
        }
        assertThat(Rows.count(
                        "select 1 from person_change where municipality_id = ? and before = '070-174 06 12'",
                        cast.municipalityId()))
                .isEqualTo(1);
    }
}
