package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/**
 * The whole story: a health centre refers by FHIR, the guide accepts, talks, matches, books, registers that the person came, follows up
 * after three and six months and closes; at each milestone the health centre reads by FHIR how it goes.
 */
class WholeStoryJourneyTest {

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);

    @AfterEach
    void today_is_today_again() {
        TestApp.clock().moveTo(LocalDate.now(Swedish.ZONE));
    }

    @Test
    void from_the_health_centres_referral_to_its_last_answer() {
        Programme.load(cast, "0180");
        assertThat(clinic.post(Clinic.aMessage(cast, Cast.someone())).statusCode())
                .isEqualTo(201);
        healthCentreReads("requested", "sent", List.of());

        accept();
        healthCentreReads("accepted", "waiting-contact", List.of("receipt"));

        var talkOn = bookTalk();
        healthCentreReads("in-progress", "talk-scheduled", List.of("receipt"));

        TestApp.clock().moveTo(talkOn);
        holdTalk(talkOn);
        healthCentreReads("in-progress", "talk-held", List.of("receipt", "health-talk"));
        assertThat(lastReport()).contains("UCLA", "Komma ut varje vecka");

        book();
        healthCentreReads("in-progress", "matched", List.of("receipt", "health-talk"));

        TestApp.clock().moveTo(dayAfterTheVisit());
        attend();
        healthCentreReads("in-progress", "participating", List.of("receipt", "health-talk"));

        TestApp.clock().moveTo(dueOn(3));
        followUp(3);
        healthCentreReads("in-progress", "followup-3m-done", List.of("receipt", "health-talk", "followup-3m"));
        assertThat(lastReport()).contains("Personen deltar").doesNotContain("effekt");

        TestApp.clock().moveTo(dueOn(6));
        followUp(6);
        close();
        healthCentreReads(
                "completed", "completed", List.of("receipt", "health-talk", "followup-3m", "followup-6m", "closure"));
        nurseReadsTheSameInTheWeb();
    }

    private void accept() {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/remisser").follow("Svara").press("Skicka svaret");
            assertThat(samira.text()).contains("ärendet är öppnat");
        }
    }

    private LocalDate bookTalk() {
        var talkOn = Swedish.today(TestApp.clock()).plusDays(2);
        try (var samira = Person.as(cast.samira())) {
            samira.goTo(here()).follow("Ta kontakt").choose("Vi bokade ett hälsosamtal");
            samira.type("Dag", talkOn.toString()).type("Klockslag", "8.00").choose("Hemma hos personen");
            samira.press("Spara kontakten");
            assertThat(samira.text()).contains("Hälsosamtalet är bokat.");
        }
        return talkOn;
    }

    private void holdTalk(LocalDate talkOn) {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/min-dag").look("min-dag-samtal").follow("Öppna samtalet");
            samira.choose("Jag har berättat om rätten att ansöka om bistånd").choose("Ja");
            samira.press("Spara och gå till vardag").press("Spara och gå till kontakter");
            answer(samira, "how-often-1", "companionship-3", "left-out-2", "isolated-2");
            samira.press("Spara och gå till hinder").choose("Vill inte gå ensam första gången");
            samira.press("Spara och gå till intressen").choose("Promenader");
            samira.press("Spara och gå till hälsa").press("Spara och gå till önskemål");
            samira.type("Det här är viktigt för mig", "Att få prata gamla båtar med någon.");
            samira.page().locator("#mal-1-vill").fill("Komma ut varje vecka");
            samira.page().locator("#mal-1-gor").fill("Prova promenadgruppen, med sällskap");
            samira.page().locator("#mal-1-senast").fill(talkOn.plusWeeks(3).toString());
            samira.press("Spara och gå till sammanfattningen");
            for (var item : List.of("SCORES", "PLAN", "OUTCOME"))
                samira.page().locator("#dela-" + item).check();
            samira.press("Signera och dela");
            assertThat(samira.text()).contains("Samtalet är signerat");
        }
    }

    private void book() {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo(here() + "/forslag").follow("Boka första besök");
            samira.page().locator("input[name=tillfalle]:enabled").first().check();
            samira.choose("En volontär").press("Boka platsen");
            assertThat(samira.text()).contains("Platsen är bokad");
        }
    }

    private void attend() {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo(here() + "/bokningar").pressValue("kom", "ja");
            assertThat(samira.text()).contains("Besöket är registrerat");
        }
    }

    private void followUp(int months) {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/min-dag").follow("Gör uppföljning");
            samira.choose("Hemma hos personen").choose("Deltar i en aktivitet");
            answer(samira, "how-often-2", "companionship-2", "left-out-2", "isolated-1");
            samira.press("Spara och skicka");
            assertThat(samira.text()).contains("Uppföljningen är sparad");
            assertThat(samira.page().url()).doesNotContain("uppfoljning/" + months + "?");
        }
    }

    private void close() {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo(here())
                    .follow("Avsluta ärendet")
                    .choose("Deltar på egen hand")
                    .press("Avsluta ärendet");
            assertThat(samira.text()).contains("Ärendet är avslutat");
        }
    }

    private void nurseReadsTheSameInTheWeb() {
        try (var helena = Person.as(cast.helena())) {
            helena.look("vc");
            helena.goTo("/vc/" + Rows.one("select number from referral where municipality_id = ?", municipality()));
            assertThat(helena.text()).contains("Remissen är mottagen", "Efter tre månader", "Ärendet är avslutat");
            helena.look("vc-remiss");
        }
    }

    private static void answer(Person samira, String... answers) {
        for (var answer : answers) samira.page().locator("#svar-" + answer).check();
    }

    /** What the health centre's own system sees: the Task, the ServiceRequest, and one Communication for each milestone. */
    private void healthCentreReads(String status, String business, List<String> milestones) {
        TestApp.bean(DeliverOutbox.class).run();
        var task = Clinic.json(clinic.get("/Task/" + referralId()));
        assertThat(task.at("/status").asText()).isEqualTo(status);
        assertThat(task.at("/businessStatus/coding/0/code").asText()).isEqualTo(business);
        assertThat(kinds()).containsExactlyInAnyOrderElementsOf(milestones);
    }

    private List<String> kinds() {
        var kinds = new ArrayList<String>();
        reports()
                .forEach(report ->
                        kinds.add(report.at("/category/0/coding/0/code").asText()));
        return kinds;
    }

    private List<JsonNode> reports() {
        var found = Clinic.json(clinic.search("Communication", "based-on=ServiceRequest/" + referralId()));
        var reports = new ArrayList<JsonNode>();
        found.at("/entry").forEach(entry -> {
            if (entry.at("/resource/resourceType").asText().equals("Communication")) reports.add(entry.at("/resource"));
        });
        return reports;
    }

    private String lastReport() {
        return String.valueOf(Rows.one(
                "select text from report where referral_id = ? order by report_id desc limit 1", referralUuid()));
    }

    private Object referralUuid() {
        return java.util.Objects.requireNonNull(
                Rows.one("select referral_id from referral where municipality_id = ?", municipality()));
    }

    private String referralId() {
        return referralUuid().toString();
    }

    private String here() {
        return "/arenden/" + Rows.one("select number from case_file where municipality_id = ?", municipality());
    }

    /** The working day on which the follow-up stands in Min dag. */
    private LocalDate dueOn(int months) {
        return LocalDate.parse(String.valueOf(Rows.one(
                "select due_on from follow_up where municipality_id = ? and occasion = ?",
                municipality(),
                months == 3 ? "THREE_MONTHS" : "SIX_MONTHS")));
    }

    private LocalDate dayAfterTheVisit() {
        var starts = Rows.one("""
                select cast(s.starts_at at time zone 'Europe/Stockholm' as date)
                from booking b join activity_session s using (municipality_id, session_id)
                where b.municipality_id = ?
                """, municipality());
        return LocalDate.parse(String.valueOf(starts)).plusDays(1);
    }

    private String municipality() {
        return cast.municipalityId();
    }
}
