package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;
import se.lotsen.testing.Cast;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Desk;

/** Three calls and a letter without an answer, a try put off: the guide decides, the nurse is told, and the person who calls later gets the case back. */
class NotReachedJourneyTest {

    private static final String LETTER = "Vi har försökt nå dig";

    private final Cast cast = Cast.newMunicipality();
    private LocalDate day = WorkingDays.nextOnOrAfter(Swedish.today(TestApp.clock()));

    @AfterEach
    void today_is_today_again() {
        TestApp.clock().moveTo(LocalDate.now(Swedish.ZONE));
    }

    @Test
    void who_cannot_be_reached_is_let_go_and_taken_up_again() {
        TestApp.clock().moveTo(day);
        var referral = Desk.refer(cast.helena(), Cast.someone());
        var number = Desk.accept(cast.samira(), referral);
        var here = "/arenden/" + number;
        calls(number, LocalTime.of(9, 10));
        calls(number, LocalTime.of(13, 40));
        calls(number, LocalTime.of(16, 20));
        theGuideHasToDecide(false);
        putsOff(here);
        writes(here);

        theGuideHasToDecide(true);
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/min-dag").look("min-dag-ej-nadd").follow("Bestäm");
            assertThat(samira.path()).isEqualTo(here);
            assertThat(samira.text()).contains("Inte nådd: försök igen eller avsluta ärendet", "Ta kontakt");
            samira.look("arende-ej-nadd");
            samira.follow("Avsluta ärendet").choose("Gick inte att nå");
            samira.page().waitForSelector("#forhandsvisning >> text=Vi har inte fått kontakt");
            samira.look("avslut-ej-nadd").press("Avsluta ärendet");
            assertThat(samira.text()).contains("Gick inte att nå");
        }
        TestApp.bean(DeliverOutbox.class).run();
        try (var helena = Person.as(cast.helena())) {
            helena.goTo("/vc/" + referral).look("vc-ej-nadd");
            assertThat(helena.text())
                    .contains("Vi har inte fått kontakt med personen", "Antal kontaktförsök: 4, varav 1 med brev.")
                    .contains("Ni är välkomna med en ny remiss om personen vill ha kontakt.");
        }

        try (var samira = Person.as(cast.samira())) {
            samira.goTo(here).look("arende-avslutat");
            samira.follow("Öppna ärendet igen").press("Öppna ärendet igen").look("ateroppna-fel");
            samira.type("Varför öppnas ärendet igen?", "Hörde av sig själv.").press("Öppna ärendet igen");
            assertThat(samira.text()).contains("Ärendet är öppet igen", "Hörde av sig själv.");
            samira.follow("Tidslinje").look("tidslinje-igen");
            assertThat(samira.text())
                    .contains("Ärendet avslutades. Orsak: Gick inte att nå", LETTER)
                    .contains("kl. 9.10", "kl. 13.40", "kl. 16.20");
        }
    }

    /** Nobody answers; the next try is on another day. */
    private void calls(String number, LocalTime time) {
        TestApp.clock().moveTo(day.atTime(time));
        Desk.tried(cast.samira(), number, "NO_ANSWER");
        nextTry();
    }

    /** The next try is put off by the menu of its row, and that is undone. */
    private void putsOff(String here) {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/min-dag");
            samira.page().locator("details.l-more summary").first().press("Enter");
            samira.look("min-dag-mer");
            samira.follow("Skjut upp").look("skjut-upp");
            samira.press("Skjut upp uppgiften").look("skjut-upp-fel");
            assertThat(samira.text()).contains("Skriv varför uppgiften skjuts upp");
            samira.type("Varför skjuts uppgiften upp?", "Dottern är där till helgen.")
                    .press("Skjut upp uppgiften");
            assertThat(samira.path()).isEqualTo(here);
            assertThat(samira.text()).contains("Uppskjutet till", "Dottern är där till helgen.");
            samira.look("arende-uppskjutet").goTo("/min-dag");
            assertThat(samira.page().locator("details.l-more").count()).isZero();
            samira.goTo(here).press("Ångra uppskjutningen");
            assertThat(samira.text()).contains("Uppgiften har sin dag tillbaka");
        }
        try (var samira = Person.withoutScripts(cast.samira())) {
            samira.goTo("/min-dag")
                    .page()
                    .locator("details.l-more summary")
                    .first()
                    .click();
            samira.follow("Lämna över");
            assertThat(samira.page().locator("input[name=arende]:checked").count())
                    .isEqualTo(1);
        }
    }

    private void writes(String here) {
        TestApp.clock().moveTo(day);
        try (var samira = Person.as(cast.samira())) {
            samira.goTo(here + "/brev").choose(LETTER).press("Visa brevet").press("Spara brevet");
            assertThat(samira.text()).contains("Brevet är sparat");
        }
        nextTry();
    }

    private void nextTry() {
        day = WorkingDays.plus(day, 6);
        TestApp.clock().moveTo(day);
    }

    private void theGuideHasToDecide(boolean now) {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/min-dag");
            var task = samira.page()
                    .locator("main table.ds-table tbody tr:has(td)")
                    .innerText();
            assertThat(task.contains("Inte nådd efter 4 försök. Bestäm hur det blir"))
                    .isEqualTo(now);
            assertThat(samira.text()).contains("Hör av dig");
        }
    }
}
