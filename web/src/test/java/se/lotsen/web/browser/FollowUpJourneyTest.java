package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.FollowUp;
import se.lotsen.casework.Retention;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.SwedishText;
import se.lotsen.shared.WorkingDays;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.testing.Desk;
import se.lotsen.web.testing.Visitor;

/** Three and six months after a talk on the telephone: the same questions again, what the nurse is told of it, and the end. */
class FollowUpJourneyTest {

    private final Cast cast = Cast.newMunicipality();
    private final Clinic bjorken = Clinic.bjorken(cast);

    @AfterEach
    void today_is_today_again() {
        TestApp.clock().moveTo(LocalDate.now(Swedish.ZONE));
    }

    @Test
    void a_follow_up_appears_becomes_late_is_made_by_telephone_and_the_case_ends_and_begins_again() {
        TestApp.clock().moveTo(Swedish.today(TestApp.clock()).atTime(8, 0));
        var referral = Desk.refer(cast.helena(), Cast.someone());
        var number = Desk.accept(cast.samira(), referral);
        Desk.bookTalk(cast.samira(), number, Swedish.today(TestApp.clock()), "10.00", "satt", "PHONE");
        Desk.hold(cast.samira(), number);
        Programme.load(cast, "0180");
        Desk.book(cast.samira(), number, "gympa-utan-musik");

        appearsFourteenDaysBefore(number);
        standsFirstWhenLate(number);
        makeByTelephone(number);
        nurseReadsItAsFhirAndOnPaper(referral);

        TestApp.clock().moveTo(dueOn(number, "SIX_MONTHS"));
        makeAfterSixMonths(number);
        close(number);
        nurseIsTold(referral);
        theCaseCanOnlyBeRead(number);
        letterToThePerson(number);
        reopen(number);
    }

    private void appearsFourteenDaysBefore(String number) {
        var opens = dueOn(number, "THREE_MONTHS").minusDays(FollowUp.SHOWN_BEFORE);
        TestApp.clock().moveTo(opens.minusDays(1));
        try (var samira = Person.as(cast.samira())) {
            assertThat(samira.text()).doesNotContain("3‑månadersuppföljning");
        }
        TestApp.clock().moveTo(opens);
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/min-dag").look("min-dag-uppfoljning-oppen");
            assertThat(samira.text())
                    .contains("Uppföljningar som kan göras nu, 1", "3‑månadersuppföljning", "Gör uppföljning");
        }
    }

    private void standsFirstWhenLate(String number) {
        var late = WorkingDays.plus(dueOn(number, "THREE_MONTHS"), 2);
        TestApp.clock().moveTo(late);
        Desk.accept(
                cast.samira(),
                Desk.refer(cast.helena(), Cast.someone(), "fornamn", "Astrid"),
                "kontakt",
                late.toString());
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/min-dag").look("min-dag-uppfoljning-sen");
            var tasks = samira.page().locator("main table.ds-table tbody tr:has(td)");
            assertThat(tasks.nth(0).innerText()).contains("2 arbetsdagar", "Karl-Erik Lund", "3‑månadersuppföljning");
            assertThat(tasks.nth(1).innerText()).contains("Astrid Lund", "Ta första kontakten");
        }
    }

    private void makeByTelephone(String number) {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/min-dag").follow("Gör uppföljning");
            assertThat(samira.text()).contains("Hälsosamtalet hölls på telefon. Ring");
            assertThat(samira.page().locator("#svar-companionship .l-before").innerText())
                    .contains("Ofta");
            samira.choose("På telefon").choose("Deltar i en aktivitet");
            answer(samira, "how-often-2", "companionship-2", "left-out-2", "isolated-1");
            samira.type("Vad har hjälpt?", "Kerstin mötte mig.");
            samira.page().waitForSelector("#forhandsvisning >> text=UCLA-3: 5 av 9");
            samira.look("uppfoljning-telefon").press("Spara och skicka");
            assertThat(samira.text()).contains("Uppföljningen är sparad");
            samira.goTo("/arenden/" + number + "/uppfoljning/3").look("uppfoljning-gjord");
            assertThat(samira.page()
                            .locator("section[aria-labelledby=skillnad] tr:has-text('UCLA-3')")
                            .innerText())
                    .contains("7", "5", "−2");
        }
    }

    private void nurseReadsItAsFhirAndOnPaper(String referral) {
        TestApp.bean(DeliverOutbox.class).run();
        var told = Clinic.json(bjorken.search("Communication", "based-on=ServiceRequest/" + id(referral)))
                .at("/entry");
        assertThat(told)
                .filteredOn(entry ->
                        entry.at("/resource/category/0/coding/0/code").asText().equals("followup-3m"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.at("/resource/payload").toString()).contains("UCLA-3: 5 av 9.", "−2"));

        try (var helena = Person.as(cast.helena())) {
            helena.goTo("/vc/" + referral).look("vc-tre-manader");
            var file = helena.page()
                    .waitForDownload(() -> helena.page()
                            .locator("li:has(h3:has-text('Efter tre månader')) a[href$='.pdf']")
                            .click());
            assertThat(file.suggestedFilename()).isEqualTo("besked-" + referral + "-followup-3m.pdf");
            try (var bytes = file.createReadStream()) {
                var paper = ReadPaper.of(bytes.readAllBytes());
                assertThat(paper.tagged()).isTrue();
                assertThat(paper.text().replaceAll("\\s+", " "))
                        .contains("Efter tre månader", referral, "UCLA-3: 5 av 9.", "(då 7): −2", "Samira Haddad")
                        .doesNotContain("Kerstin", "Karl-Erik");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        assertThat(Rows.count(
                        "select from access_log where municipality_id = ? and action = 'PRINT' and subject = ?",
                        cast.municipalityId(),
                        referral))
                .isEqualTo(1);
    }

    private void makeAfterSixMonths(String number) {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden/" + number).follow("Gör uppföljningen");
            samira.choose("På telefon").choose("Deltar i en aktivitet");
            answer(samira, "how-often-2", "companionship-2", "left-out-1", "isolated-1");
            samira.press("Spara och skicka");
        }
    }

    private void close(String number) {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden/" + number).follow("Avsluta ärendet").press("Avsluta ärendet");
            assertThat(samira.text()).contains("En uppgift behöver rättas");
            samira.choose("Deltar på egen hand")
                    .type("Fortsätter utan oss", "Promenadgruppen på tisdagar.")
                    .page()
                    .waitForSelector("#forhandsvisning >> text=Fortsätter utan oss: Promenadgruppen");
            samira.look("avslut").press("Avsluta ärendet");
            samira.look("arende-avslutat-gallras");
            var retention = Retention.after(Swedish.today(TestApp.clock()));
            assertThat(samira.text())
                    .contains("Ärendet är avslutat: Deltar på egen hand", "Ärendet kan bara läsas")
                    .contains("från " + SwedishText.date(retention.from()))
                    .contains("klart senast " + SwedishText.date(retention.until()));
        }
        assertThat(Rows.one(
                        "select close_reason from case_file where municipality_id = ? and number = ?",
                        cast.municipalityId(),
                        number))
                .isEqualTo("ON_OWN");
    }

    private void nurseIsTold(String referral) {
        TestApp.bean(DeliverOutbox.class).run();
        try (var helena = Person.as(cast.helena())) {
            helena.goTo("/vc/" + referral);
            assertThat(helena.text())
                    .contains("Ärendet är avslutat", "Personen deltar på egen hand.")
                    .contains("Fortsätter utan oss: Promenadgruppen på tisdagar.");
        }
    }

    private void theCaseCanOnlyBeRead(String number) {
        var samira = Visitor.as(cast.samira());
        var here = "/arenden/" + number;
        assertThat(samira.get(here).page().select("main a[href$=/kontakt], main a[href$=/paus], main a[href$=/avslut]"))
                .isEmpty();
        assertThat(samira.swap(here + "/avslut", "orsak", "MOVED").status()).isEqualTo(403);
        assertThat(samira.swap(here + "/kontakt", "utfall", "NO_ANSWER", "nasta", "2030-01-02")
                        .status())
                .isEqualTo(403);
    }

    private void letterToThePerson(String number) {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden/" + number + "/brev").look("brev-avslut");
            assertThat(samira.text()).contains("Vi har nu avslutat ditt ärende", "Du är välkommen att ringa oss igen");
            samira.press("Spara brevet");
            assertThat(samira.text()).contains("Brevet är sparat", "Tack för den här tiden");
        }
    }

    private void reopen(String number) {
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/arenden/" + number).follow("Öppna ärendet igen").press("Öppna ärendet igen");
            assertThat(samira.text()).contains("En uppgift behöver rättas");
            samira.type("Varför öppnas ärendet igen?", "Gruppen har lagts ner.").press("Öppna ärendet igen");
            assertThat(samira.text()).contains("Ärendet är öppet igen", "Gruppen har lagts ner.");
        }
    }

    private static void answer(Person samira, String... answers) {
        for (var answer : answers) samira.page().locator("#svar-" + answer).check();
    }

    private LocalDate dueOn(String number, String occasion) {
        return LocalDate.parse(String.valueOf(Rows.one("""
                select f.due_on from follow_up f join case_file c using (municipality_id, case_id)
                where c.municipality_id = ? and c.number = ? and f.occasion = ?
                """, cast.municipalityId(), number, occasion)));
    }

    private Object id(String referral) {
        return Objects.requireNonNull(Rows.one(
                "select referral_id from referral where municipality_id = ? and number = ?",
                cast.municipalityId(),
                referral));
    }
}
