package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.booking.CancelSession;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/** From the manager who keeps the catalogue to the senior who reads the programme on the wall, and tells what could not be used. */
class ProgrammeJourneyTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void what_the_manager_keeps_is_what_the_senior_reads() {
        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/aktiviteter").follow("Håll katalogen aktuell").look("katalog-tom");
            maria.follow("Lägg till träffpunkt").press("Spara");
            assertThat(maria.text()).contains("Skriv ett namn");
            maria.look("katalog-plats-fel");
            maria.type("Namn", "Västertorp")
                    .type("Adress", "Störtloppsvägen 25")
                    .type("Telefon", "08-465 004 41");
            maria.press("Spara").look("katalog-plats");

            maria.goTo("/katalog").follow("Lägg till aktivitet");
            maria.type("Namn", "Sittgympa utan musik").type("Beskrivning", "Vi rör oss sittande.");
            maria.page().selectOption("#kind", "CHAIR_GYMNASTICS");
            maria.page().selectOption("#placeId", new SelectOption().setLabel("Västertorp"));
            maria.press("Spara").look("katalog-aktivitet");
            maria.follow("Lägg till tid");
            maria.choose("tisdag").choose("torsdag").type("Börjar", "13.00").type("Slutar", "14.00");
            maria.look("katalog-tid").press("Spara");
            assertThat(maria.text()).contains("tisdagar och torsdagar kl. 13.00 till 14.00");
            maria.goTo("/katalog/stangt").look("katalog-stangt");
        }
        cancelOne();
        Cast.newMunicipality();

        try (var senior = Person.withoutAccount()) {
            senior.goTo("/program");
            assertThat(senior.text()).contains("Ekeby " + cast.municipalityId());
            senior.follow("Ekeby " + cast.municipalityId()).look("program-platser");
            senior.follow("Västertorp").look("program-vecka");
            senior.follow("Hela månaden").follow("Månaden efter").look("program-manad");
            assertThat(senior.text())
                    .contains(
                            "Sittgympa utan musik",
                            "Inställt: Ledaren är sjuk.",
                            "08-465 004 41",
                            "Störtloppsvägen 25");
            var small = senior.page().evaluate("""
                    [...document.querySelectorAll('main *')]
                        .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
                        .filter(e => parseFloat(getComputedStyle(e).fontSize) < 16).map(e => e.outerHTML).join()""");
            assertThat(small).as("tiny text").isEqualTo("");

            senior.follow("Tillgänglighet");
            senior.goTo("/tillganglighet/ekeby-" + cast.municipalityId()).look("tillganglighet");
            senior.type("Vad fungerade inte?", "Jag kan inte förstora kalendern")
                    .press("Skicka");
            assertThat(senior.text()).contains("Tack. Vi läser");
        }
        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/katalog").follow("Läs synpunkter").look("katalog-synpunkter");
            assertThat(maria.text()).contains("Jag kan inte förstora kalendern");
            maria.press("Markera som klar");
            assertThat(maria.text()).contains("Inga synpunkter väntar");
        }
    }

    private void cancelOne() {
        var nextMonth = (UUID) Objects.requireNonNull(Rows.one("""
                select session_id from activity_session
                where municipality_id = ?
                  and starts_at > date_trunc('month', now() at time zone 'Europe/Stockholm') + interval '1 month 1 day'
                order by starts_at limit 1
                """, cast.municipalityId()));
        TestApp.bean(CancelSession.class)
                .cancel(new CancelSession.Command(nextMonth, "Ledaren är sjuk"), cast.samira());
    }
}
