package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.reminder.RemindPersons;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Desk;
import se.lotsen.web.testing.Visitor;

/** From the talk to the activity: suggestions with reasons, an offer, a first visit, and one more. */
class ActivityJourneyTest {

    /** A hearing aid, near to a toilet, no loud music, not in the evenings; gymnastics and a cup of coffee. */
    private static final String[] QUIET_DAYTIME_EXERCISE = {
        "hinder", "HEARING",
        "hinder", "TOILET",
        "hinder", "NOISE",
        "intresse", "EXERCISE",
        "intresse", "COFFEE",
        "inte-kvallar", "ja",
        "sallskap", "ja"
    };

    private final Cast cast = Cast.newMunicipality();

    @AfterEach
    void the_clock_is_back() {
        TestApp.clock().moveTo(LocalDate.ofInstant(Instant.now(), Swedish.ZONE));
    }

    @Test
    void a_person_is_offered_what_fits_moves_the_first_visit_and_is_missed_at_another() {
        Programme.load(cast, "0180");
        seatedGymnasticsWithoutMusic();
        var number = aTalk();
        var here = "/arenden/" + number;

        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/aktiviteter");
            samira.page().locator("input[form=jamfor]").nth(0).check();
            samira.page().locator("input[form=jamfor]").nth(1).check();
            samira.press("Jämför valda").look("aktiviteter-jamfor");
            samira.goTo("/aktiviteter").look("aktiviteter");
            samira.follow("Sittgymnastik utan musik").look("aktivitet");

            samira.goTo(here + "/forslag?filter=1&h=HEARING&i=EXERCISE&liten=1&kostar=50&gar=ALONE")
                    .look("forslag-avgransat");
            samira.goTo(here + "/forslag").look("forslag");
            assertThat(samira.page().locator("article").first().innerText())
                    .contains("Sittgymnastik utan musik", "Träffpunkt Ån", "hörslinga finns", "utan musik", "toalett");
            samira.follow("Lägg till i förslag").follow("Lägg till i förslag");
            samira.page().locator("summary:has-text('passar inte')").click();
            samira.look("forslag-korg");
            var disco = samira.page().locator("details li:has(a[href='/aktiviteter/seniordisco'])");
            assertThat(disco.innerText()).contains("hög musik");

            samira.follow("Skriv ut förslaget").look("forslag-utskrift");
            samira.follow("Tillbaka till listan");
            samira.follow("Läs upp i telefon").look("forslag-telefon");
            samira.goTo(here + "/forslag?korg=gympa-utan-musik~axelsberg")
                    .follow("Skicka sms")
                    .look("forslag-sms");
            samira.goTo(here + "/forslag?korg=gympa-utan-musik~axelsberg")
                    .follow("Skicka brev")
                    .press("Spara förslaget")
                    .look("forslag-brev");
            assertThat(samira.text()).contains("Gympa utan musik, Axelsberg", "Vill du prova");
            samira.goTo(here + "/forslag").follow("Lägg till i förslag");
            samira.follow("Lägg till i förslag");
            samira.page().locator("summary:has-text('passar inte')").click();
            disco.locator("a:has-text('Lägg till ändå')").click();
            samira.follow("Gå vidare");
            assertThat(samira.text()).containsPattern("Något talar emot: .*hög musik");
            samira.choose("på telefon").press("Spara förslaget").look("forslag-nytt-fel");
            assertThat(samira.text()).contains("Skriv varför du föreslår aktiviteten fast något talar emot");
            samira.type("Varför föreslår du det ändå?", "Hon dansade förr och vill se på.")
                    .press("Spara förslaget");
            assertThat(samira.text())
                    .contains("Förslaget är sparat", "Gavs ändå för att: Hon dansade förr och vill se på.");
            samira.look("forslag-tidigare");

            samira.follow("Boka första besök").look("boka");
            assertThat(samira.text()).contains("vill ha sällskap första gången", "Hur vill Karl-Erik bli påmind?");
            assertThat(samira.page().locator("#paminnelse-SMS").isChecked()).isTrue();
            samira.page().locator("input[name=tillfalle]:enabled").first().check();
            samira.choose("En volontär").press("Boka platsen");
            assertThat(samira.text()).contains("Platsen är bokad", "Följeslagare: En volontär", "Påminns med sms");
            samira.look("bokningar");
            samira.goTo(here + "/brev")
                    .choose("Bokad aktivitet")
                    .press("Visa brevet")
                    .press("Spara brevet");
            assertThat(samira.text())
                    .contains("Du är anmäld till Sittgymnastik utan musik", "En volontär möter dig där.");

            samira.goTo(here + "/bokningar").follow("Flytta").look("flytta");
            samira.press("Flytta bokningen");
            assertThat(samira.text()).contains("uppgifter behöver rättas");
            samira.page().locator("input[name=tillfalle]:enabled").first().check();
            samira.choose("Personen själv").page().fill("#varfor", "Ska till frisören");
            samira.press("Flytta bokningen");
            assertThat(samira.text()).contains("Bokningen är flyttad", "Personen själv: Ska till frisören");
            samira.goTo(here + "/bokningar").follow("Avboka").look("avboka");
            textMessageTheDayBefore(number);
            feedShowsInitialsOnly(samira, number);
        }
        TestApp.clock().moveTo(dayAfterTheVisit(number));
        try (var samira = Person.as(cast.samira())) {
            samira.goTo(here + "/bokningar").look("bokningar-kom");
            samira.pressValue("kom", "ja");
            assertThat(samira.text()).contains("Besöket är registrerat");

            samira.follow("Boka igen");
            samira.page().locator("input[name=tillfalle]:enabled").first().check();
            samira.press("Boka platsen");
            samira.look("bokningar-igen");
        }
        TestApp.clock().moveTo(dayAfterTheVisit(number));
        try (var samira = Person.as(cast.samira())) {
            samira.goTo(here + "/bokningar")
                    .page()
                    .fill("form[action$='/narvaro'] input[type=text]", "Bussen kom inte");
            samira.pressValue("kom", "nej");
            assertThat(samira.text()).contains("Uteblivet besök är registrerat", "Bussen kom inte");
        }
        assertThat(Rows.of(
                        "select b.outcome from booking b join case_file c using (municipality_id, case_id)"
                                + " where c.municipality_id = ? and c.number = ? order by b.booked_at",
                        cast.municipalityId(),
                        number))
                .extracting(row -> row.get("outcome"))
                .containsExactly("CANCELLED", "CAME", "NO_SHOW");
    }

    /** The manager adds a place with a hearing loop and a toilet, and what is held there. */
    private void seatedGymnasticsWithoutMusic() {
        var maria = Visitor.as(cast.maria());
        maria.submit(
                maria.get("/katalog/plats/ny").one("form[action=/katalog/plats/ny]"),
                "name",
                "Träffpunkt Ån",
                "toilet",
                "true",
                "hearingLoop",
                "true",
                "busStop",
                "true");
        var form = maria.get("/katalog/aktivitet/ny").one("form[action=/katalog/aktivitet/ny]");
        maria.submit(
                form,
                "name",
                "Sittgymnastik utan musik",
                "description",
                "Vi rör oss sittande, i vår egen takt.",
                "kind",
                "CHAIR_GYMNASTICS",
                "placeId",
                form.select("#placeId option:contains(Träffpunkt Ån)").attr("value"),
                "music",
                "WITHOUT",
                "form",
                "GROUP",
                "aloneFriendly",
                "true",
                "finger",
                "SOCIAL",
                "pillars",
                "SOCIAL_FELLOWSHIP");
        var time = "/katalog/aktivitet/sittgymnastik-utan-musik/tid/ny";
        var kept = maria.submit(
                maria.get(time).one("form[action=" + time + "]"),
                "pattern",
                "WEEKLY",
                "days",
                Swedish.today(TestApp.clock()).plusDays(1).getDayOfWeek().name(),
                "starts",
                "8.00",
                "ends",
                "9.00",
                "onHolidays",
                "true");
        assertThat(kept.text()).contains("En tid lades till");
    }

    /** A referral of somebody who wants text messages, taken and talked about. Gives the number of the case. */
    private String aTalk() {
        return Desk.talked(
                cast.samira(), Desk.refer(cast.helena(), Cast.someone(), "satt", "SMS"), QUIET_DAYTIME_EXERCISE);
    }

    private void textMessageTheDayBefore(String number) {
        var noon = dayAfterTheVisit(number).minusDays(2).atTime(12, 0).atZone(Swedish.ZONE);
        var lotsen = Programme.system(cast);
        TestApp.clock().at(noon.toInstant(), () -> {
            TestApp.bean(RemindPersons.class).remind(lotsen);
            TestApp.bean(DeliverOutbox.class).run();
        });
        assertThat(Rows.of("select kind, medium, state from notice where municipality_id = ?", cast.municipalityId()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("kind", "TIME_TOMORROW")
                        .containsEntry("medium", "SMS")
                        .containsEntry("state", "SENT"));
    }

    /** As a calendar program reads it. */
    private static void feedShowsInitialsOnly(Person samira, String number) {
        samira.goTo("/kalender").press("Skapa en adress");
        var feed = samira.page()
                .context()
                .request()
                .get(samira.page().locator("#adress").inputValue())
                .text();
        assertThat(feed)
                .contains("SUMMARY:Besök på aktivitet K-E L " + number)
                .doesNotContain("Karl", "Lund", "Sittgymnastik", "Träffpunkt", "070-174");
    }

    @Test
    void the_same_way_is_open_without_scripts() {
        Programme.load(cast, "0180");
        var number = aTalk();

        try (var samira = Person.withoutScripts(cast.samira())) {
            samira.goTo("/arenden/" + number + "/forslag").follow("Lägg till i förslag");
            samira.follow("Gå vidare").choose("på papper").press("Spara förslaget");
            samira.follow("Boka första besök");
            samira.page().locator("input[name=tillfalle]:enabled").first().check();
            samira.press("Boka platsen");
            assertThat(samira.text()).contains("Platsen är bokad");
        }
    }

    private LocalDate dayAfterTheVisit(String number) {
        var day = Rows.one("""
                select cast(s.starts_at at time zone 'Europe/Stockholm' as date) + 1
                from booking b join activity_session s using (municipality_id, session_id)
                join case_file c using (municipality_id, case_id)
                where c.municipality_id = ? and c.number = ? and b.outcome = 'BOOKED'
                """, cast.municipalityId(), number);
        return LocalDate.parse(String.valueOf(day));
    }
}
