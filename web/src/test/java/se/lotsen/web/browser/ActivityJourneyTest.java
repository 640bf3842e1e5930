package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Interest;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/** From the talk to the activity: suggestions with reasons, an offer, a first visit, and one more. */
class ActivityJourneyTest {

    private static final PlannedCase.Talk QUIET_DAYTIME_EXERCISE = new PlannedCase.Talk(
            List.of(Barrier.HEARING, Barrier.TOILET, Barrier.NOISE, Barrier.TRANSPORT),
            List.of(Interest.EXERCISE, Interest.COFFEE),
            true,
            true);

    private final Cast cast = Cast.newMunicipality();

    @AfterEach
    void the_clock_is_back() {
        TestApp.clock().moveTo(LocalDate.ofInstant(Instant.now(), Swedish.ZONE));
    }

    @Test
    void a_person_is_offered_what_fits_comes_once_and_is_booked_again() {
        Programme.load(cast, "0180");
        var planned = PlannedCase.of(cast, QUIET_DAYTIME_EXERCISE);
        var here = "/arenden/" + planned.number();

        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/aktiviteter").look("aktiviteter");
            samira.follow("Gympa utan musik").look("aktivitet");

            samira.goTo(here + "/forslag").look("forslag");
            assertThat(samira.page().locator("article").first().innerText())
                    .contains("Gympa utan musik", "hörslinga finns", "utan musik");
            samira.follow("Lägg till i förslag").follow("Lägg till i förslag");
            samira.page().locator("summary:has-text('passar inte')").click();
            samira.look("forslag-korg");
            assertThat(samira.page()
                            .locator("details li:has(a[href='/aktiviteter/seniordisco'])")
                            .innerText())
                    .contains("hög musik");

            samira.follow("Skriv ut").look("forslag-utskrift");
            samira.follow("Tillbaka till listan").follow("Gå vidare").press("Spara förslaget");
            assertThat(samira.text()).contains("En uppgift behöver rättas");
            samira.look("forslag-nytt-fel");
            samira.choose("på telefon").press("Spara förslaget");
            assertThat(samira.text()).contains("Förslaget är sparat");
            samira.look("forslag-tidigare");

            samira.follow("Boka första besök").look("boka");
            samira.page().locator("input[name=tillfalle]:enabled").first().check();
            samira.choose("En volontär").press("Boka platsen");
            assertThat(samira.text()).contains("Platsen är bokad");
            samira.look("bokningar");
            samira.follow("Flytta").look("flytta");
            samira.page().locator("input[name=tillfalle]:enabled").first().check();
            samira.choose("En anhörig").page().fill("#varfor", "Ska till frisören");
            samira.press("Flytta bokningen");
            assertThat(samira.text()).contains("Bokningen är flyttad", "En anhörig: Ska till frisören");
            assertThat(samira.goTo(here + "/brev").text()).contains("Du är anmäld till", "En volontär möter dig där.");
            samira.goTo(here + "/bokningar").follow("Avboka").look("avboka");

            TestApp.clock().moveTo(dayAfterTheVisit(planned));
            samira.goTo(here + "/bokningar").look("bokningar-kom");
            samira.pressValue("kom", "ja");
            assertThat(samira.text()).contains("Besöket är registrerat");

            samira.follow("Boka igen");
            samira.page().locator("input[name=tillfalle]:enabled").first().check();
            samira.press("Boka platsen");
            samira.look("bokningar-igen");

            TestApp.clock().moveTo(dayAfterTheVisit(planned));
            samira.goTo(here + "/bokningar")
                    .page()
                    .fill("form[action$='/narvaro'] input[type=text]", "Bussen kom inte");
            samira.pressValue("kom", "nej");
        }
        assertThat(Rows.of("select outcome from booking where case_id = ? order by booked_at", planned.caseId()))
                .extracting(row -> row.get("outcome"))
                .containsExactly("CANCELLED", "CAME", "NO_SHOW");
    }

    @Test
    void the_same_way_is_open_without_scripts() {
        Programme.load(cast, "0180");
        var planned = PlannedCase.of(cast, QUIET_DAYTIME_EXERCISE);

        try (var samira = Person.withoutScripts(cast.samira())) {
            samira.goTo("/arenden/" + planned.number() + "/forslag").follow("Lägg till i förslag");
            samira.follow("Gå vidare").choose("på papper").press("Spara förslaget");
            samira.follow("Boka första besök");
            samira.page().locator("input[name=tillfalle]:enabled").first().check();
            samira.press("Boka platsen");
            assertThat(samira.text()).contains("Platsen är bokad");
        }
    }

    private static LocalDate dayAfterTheVisit(PlannedCase planned) {
        var starts = String.valueOf(Rows.one("""
                select cast(s.starts_at at time zone 'Europe/Stockholm' as date)
                from booking b join activity_session s using (municipality_id, session_id) where b.case_id = ? and b.outcome = 'BOOKED'
                """, planned.caseId()));
        return LocalDate.parse(starts).plusDays(1);
    }
}
