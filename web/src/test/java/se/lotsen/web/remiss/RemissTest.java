package se.lotsen.web.remiss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.shared.Swedish;
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

    private Object number() {
        return String.valueOf(Rows.one("select number from person where municipality_id = ?", cast.municipalityId()));
    }

    private static String tomorrow() {
        return Swedish.today(TestApp.clock()).plusDays(1).toString();
    }
}
