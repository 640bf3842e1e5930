package se.lotsen.web.remiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lotsen.person.Protection;
import se.lotsen.referral.passon.CarryLetters;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

class RemissTest {

    private final Cast cast = Cast.newMunicipality();
    private final String id = Sending.received(cast).file().id().toString();
    private final Visitor samira = Visitor.as(cast.samira());

    @Test
    void the_referral_stands_as_it_was_sent_with_a_preview_of_the_answer() {
        var page = samira.get("/remisser/" + id);

        assertThat(page.one("blockquote").text()).contains("prata gamla båtar");
        assertThat(page.text()).contains("UCLA-3: 7 av 9", "Muntligt till Helena Strand");
        assertThat(page.one("#forhandsvisning").text())
                .contains(
                        "Gäller K-E L, remiss R-",
                        "Remissen är mottagen",
                        "Samira Haddad är äldrelots",
                        "Samira Haddad, äldrelots");
        assertThat(page.text()).doesNotContain((String) number());
    }

    @Test
    void the_whole_number_is_shown_to_who_asks_and_that_is_logged() {
        var page = samira.get("/remisser/" + id);

        var shown = samira.submit(page.one("form[action$=/personnummer]"));

        assertThat(shown.text()).contains(number().toString().substring(8));
        assertThat(Rows.count(
                        "select from access_log where municipality_id = ? and what = 'ShowPersonNumber' and subject = ?",
                        cast.municipalityId(),
                        Rows.one("select number from referral where referral_id = ?::uuid", id)))
                .isEqualTo(1);
    }

    @Test
    void without_scripts_the_letter_of_another_answer_is_looked_at_before_it_goes() {
        var form = samira.get("/remisser/" + id).one("form[action$=/svar]");

        var looked = samira.submit(form, "val", "ASK", "fraga", "Vilket språk talar personen?", "gor", "visa");

        assertThat(looked.one("#forhandsvisning").text()).contains("Vilket språk talar personen?");
        assertThat(looked.one("#fraga").text()).isEqualTo("Vilket språk talar personen?");
        assertThat(Rows.one("select state from referral where referral_id = ?::uuid", id))
                .isEqualTo("SENT");
    }

    @Test
    void how_long_there_is_to_answer_is_told_until_the_day_has_passed() {
        var today = Swedish.today(TestApp.clock());
        assertThat(answerBy(WorkingDays.plus(today, 2))).contains("(2 arbetsdagar kvar)");
        assertThat(answerBy(today)).contains("(sista dagen är i dag)");
        assertThat(answerBy(today.minusDays(7))).doesNotContain("kvar)");
    }

    private String answerBy(LocalDate day) {
        Rows.arrange("update referral set answer_due = ? where referral_id = ?::uuid", day, id);
        return samira.get("/remisser/" + id).text();
    }

    @Test
    void somebody_known_with_a_like_name_and_the_same_telephone_is_told_until_they_are_judged_to_be_two() {
        assertThat(samira.get("/remisser/" + id).text()).doesNotContain("Kan vara någon vi redan känner");
        var other = Sending.received(cast).file();
        Rows.arrange(
                "update person set number = (select left(p.number, 4) || substr(person.number, 5) from person p where p.person_id = ?) where person_id = ?",
                person(id),
                other.personId());

        var page = samira.get("/remisser/" + id);

        assertThat(page.text())
                .contains("Kan vara någon vi redan känner. Karl-Erik Lund", "Samma telefon och födelseår");
        var compared = samira.get(page.one(".ds-alert a").attr("href"));
        assertThat(compared.address().getPath()).isEqualTo("/dubbletter/jamfor/" + person(id) + "/" + other.personId());
        samira.submit(compared.one("form[action$=/olika]"), "varfor", "Far och son.");
        assertThat(samira.get("/remisser/" + id).text()).doesNotContain("Kan vara någon vi redan känner");
    }

    private static Object person(String referral) {
        return Objects.requireNonNull(Rows.one("select person_id from referral where referral_id = ?::uuid", referral));
    }

    @Test
    void everything_that_the_health_centre_measured_is_told_in_words() {
        Rows.arrange(
                "update referral set direct_loneliness = 'OCCASIONALLY', bothered = 1, who5 = 40, self_rated_health = 3"
                        + " where referral_id = ?::uuid",
                id);

        assertThat(samira.get("/remisser/" + id).text())
                .contains(
                        "Någon enstaka gång",
                        "UCLA-3: 7 av 9",
                        "Besväras av ensamhet Ja, ofta",
                        "Välbefinnande (WHO-5) 40 av 100",
                        "Allmän hälsa Någorlunda");
    }

    @Test
    void accepting_opens_a_case_and_puts_the_answer_in_the_outbox() {
        var form = samira.get("/remisser/" + id).one("form[action$=/svar]");

        samira.submit(form, "val", "TAKE", "kontakt", tomorrow(), "halsning", "Jag ringer på onsdag.");

        assertThat(Rows.one("select state from referral where referral_id = ?::uuid", id))
                .isEqualTo("ACCEPTED");
        assertThat(Rows.one("select task_status from referral where referral_id = ?::uuid", id))
                .isEqualTo("ACCEPTED");
        assertThat(Rows.one("select state from case_file where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("CONTACTING");
        assertThat(Rows.one("select topic from outbox where subject_id = ?::uuid", id))
                .isEqualTo("report");
    }

    @Test
    void the_receipt_is_confirmed_before_the_answer() {
        var after = samira.submit(samira.get("/remisser/" + id).one("form[action$=/bekraftelse]"));

        assertThat(after.text()).contains("Vårdcentralen ser nu att ni läser remissen");
        assertThat(after.page().select("form[action$=/bekraftelse]")).isEmpty();
        assertThat(Rows.one("select state from referral where referral_id = ?::uuid", id))
                .isEqualTo("IN_TRIAGE");
    }

    @Test
    void a_referral_for_another_municipality_is_declined_with_its_number() {
        var form = samira.get("/remisser/" + id).one("form[action$=/svar]");

        var refused = samira.submit(form, "val", "REDIRECT", "mottagare", "Stockholms stad.", "orgnr", "12");
        samira.submit(
                refused.one("form[action$=/svar]"),
                "val",
                "REDIRECT",
                "mottagare",
                "Stockholms stad.",
                "orgnr",
                "212000-0142");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".ds-error-summary a").attr("href")).isEqualTo("#orgnr");
        assertThat(Rows.one("select suggested_owner from referral where referral_id = ?::uuid", id))
                .isEqualTo("2120000142");
    }

    @Test
    void declining_without_a_reason_says_what_is_missing_and_keeps_what_was_written() {
        var form = samira.get("/remisser/" + id).one("form[action$=/svar]");

        var answer = samira.submit(form, "val", "DECLINE", "motivering", "Personen bor i Uppsala.");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().title()).startsWith("Fel:");
        assertThat(answer.one(".ds-error-summary a").attr("href")).isEqualTo("#orsak");
        assertThat(answer.one("#motivering").text()).isEqualTo("Personen bor i Uppsala.");
        assertThat(Rows.one("select state from referral where referral_id = ?::uuid", id))
                .isEqualTo("SENT");
    }

    @Test
    void a_referral_that_somebody_else_answered_cannot_be_answered_again() {
        var form = samira.get("/remisser/" + id).one("form[action$=/svar]");
        var omar = Visitor.as(cast.omar());
        omar.submit(omar.get("/remisser/" + id).one("form[action$=/svar]"), "val", "TAKE", "kontakt", tomorrow());

        var answer = samira.submit(form, "val", "DECLINE", "orsak", "OTHER", "motivering", "Nej");

        assertThat(answer.text()).contains("Remissen var redan besvarad. Det här svaret skickades inte.");
        assertThat(Rows.one("select state from referral where referral_id = ?::uuid", id))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void a_referral_that_did_not_arrive_stands_on_min_dag_until_it_is_tried_again() {
        var there = Cast.neighbourOf(cast);
        samira.submit(
                samira.get("/remisser/" + id).one("form[action$=/svar]"),
                "val",
                "PASS_ON",
                "kommun",
                there.municipalityId(),
                "berattar",
                "NOTHING",
                "samtycke",
                "ORAL");
        assertThat(samira.get("/remisser/" + id).page().select("form[action$=/vidare]"))
                .isEmpty();
        Rows.arrange(
                "update passed_on set state = 'STOPPED', reason = 'FAULT', settled_at = now(), due_at = null where municipality_id = ?",
                cast.municipalityId());

        var omar = Visitor.as(cast.omar());
        var line = omar.get("/min-dag").one("section[aria-labelledby=inte-framme] a");
        var referral = omar.get(line.attr("href"));
        assertThat(referral.one("#vidare").text()).contains("Inte skickad till Ekeby", "försöka igen");
        var tried = omar.submit(referral.one("form[action$=/vidare]"));

        assertThat(tried.text()).contains("Remissen skickas igen.", "Väntar på att komma fram");
        assertThat(omar.get("/min-dag").page().select("#inte-framme")).isEmpty();
        TestApp.bean(CarryLetters.class).run();
        assertThat(omar.get("/remisser/" + id).one("#vidare").text()).contains("framme");
    }

    @Test
    void a_referral_for_a_neighbour_is_passed_on_and_the_page_tells_when_it_has_arrived() {
        var there = Cast.neighbourOf(cast);
        var form = samira.get("/remisser/" + id).one("form[action$=/svar]");

        var refused = samira.submit(form, "val", "PASS_ON", "kommun", there.municipalityId(), "berattar", "SOME");
        var waits = samira.submit(
                refused.one("form[action$=/svar]"),
                "val",
                "PASS_ON",
                "samtycke",
                "ORAL",
                "saker",
                "OUTCOME",
                "vidarehalsning",
                "Ring gärna.");
        TestApp.bean(CarryLetters.class).run();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#samtycke", "#saker");
        assertThat(refused.one("#forhandsvisning").text()).contains("skickad vidare till kommunen Ekeby");
        assertThat(waits.text()).contains("Skickad vidare till Ekeby", "Väntar på att komma fram");
        assertThat(samira.get("/remisser/" + id).one("#vidare").text()).contains("framme");
        var ingrid = Visitor.as(there.samira());
        assertThat(ingrid.get("/remisser").text()).contains("Vidarebefordrad från Ekeby " + cast.municipalityId());
        var arrived = Rows.one("select referral_id from referral where municipality_id = ?", there.municipalityId());
        assertThat(ingrid.get("/remisser/" + arrived).text())
                .contains("Vidarebefordrad från Ekeby " + cast.municipalityId() + " av Samira Haddad");
    }

    @Test
    void nobody_is_offered_to_pass_on_what_has_nowhere_to_go() {
        assertThat(samira.get("/remisser/" + id).page().select("#val-PASS_ON")).isEmpty();
    }

    @Test
    void a_person_with_protected_identity_is_not_passed_on_and_the_page_says_what_to_do_instead() {
        var there = Cast.neighbourOf(cast);
        var hidden = Sending.received(cast, Sending.aReferral(Cast.someone(), Protection.SEKRETESSMARKERING, Set.of()));
        var omar = Visitor.as(cast.omar());
        var form = omar.get("/remisser/" + hidden.file().id()).one("form[action$=/svar]");

        var refused = omar.submit(form, "val", "PASS_ON", "kommun", there.municipalityId());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#kommun");
        assertThat(refused.text()).contains("Ring vårdcentralen och kom överens om hur den ska dit");
        assertThat(Rows.count("select 1 from passed_on where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    private Object number() {
        return String.valueOf(Rows.one("select number from person where municipality_id = ?", cast.municipalityId()));
    }

    private static String tomorrow() {
        return Swedish.today(TestApp.clock()).plusDays(1).toString();
    }
}
