package se.lotsen.web.meddelanden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.referral.Referral;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class MeddelandenTest {

    private static final String PHONE = "Personen har bytt telefonnummer.";

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());
    private final Visitor helena = Visitor.as(cast.helena());

    @Test
    void what_the_nurse_adds_is_read_before_the_referral_is_answered() {
        var referral = Sending.received(cast);
        var form = helena.get(page(referral)).one("form[action$=/meddelande]");
        assertThat(form.text()).contains("Remissen står kvar som den skickades", "Lägg till");

        var empty = helena.submit(form);
        var tooLong = helena.submit(form, "meddelande", "å".repeat(1001));
        var saved = helena.submit(form, "meddelande", PHONE + "\n<b>Ring före tio</b>");

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Skriv ett meddelande");
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.one("#meddelande").wholeText()).hasSize(1001);
        assertThat(saved.text())
                .contains("Kommunen ser det nu", "Helena Strand skrev", PHONE, "<b>Ring före tio</b>", "Inte läst");

        var link = samira.get("/min-dag").one("section[aria-labelledby=sedan-sist] li a");
        assertThat(link.text()).isEqualTo("Karl-Erik Lund");
        var triage = samira.get(link.attr("href"));
        assertThat(triage.address().getPath())
                .isEqualTo("/remisser/" + referral.file().id());
        assertThat(triage.one("section[aria-labelledby=som-skickad]").text())
                .contains("gamla båtar", "Tillagt av vårdcentralen", PHONE);
        assertThat(helena.get(page(referral)).text()).contains("Läst av Samira Haddad");
        assertThat(samira.get("/min-dag").text()).contains("Inget nytt i dina ärenden");
    }

    @Test
    void a_message_about_what_is_worked_with_leads_from_the_day_to_the_thread_and_the_answer() {
        var referral = Sending.received(cast);
        var number = Guiding.accept(referral, true, cast.samira());
        var form = helena.get(page(referral)).one("form[action$=/meddelande]");
        assertThat(form.text()).contains("Skicka till kommunen");
        helena.submit(form, "meddelande", PHONE);

        assertThat(samira.get("/arenden/" + number).text()).contains("1 oläst");
        assertThat(samira.get("/arenden/" + number + "/tidslinje").text())
                .contains("VC Björken skrev om remiss " + referral.file().number(), PHONE);
        var link = samira.get("/min-dag").one("section[aria-labelledby=sedan-sist] li a");
        var thread = samira.get(link.attr("href"));
        assertThat(thread.address().getPath()).isEqualTo("/arenden/" + number + "/meddelanden");
        assertThat(thread.text()).contains("Helena Strand, VC Björken, skrev", PHONE);
        assertThat(samira.get("/arenden/" + number).text()).doesNotContain("oläst");

        var letter = samira.swap(
                "/arenden/" + number + "/meddelanden/forhandsvisning",
                "till",
                referral.file().id().toString(),
                "galler",
                "CONTACT",
                "meddelande",
                "Tack, jag ringer dit.");
        assertThat(letter.text())
                .contains("VC Björken", "Gäller K-E L", "Tack, jag ringer dit.", "Samira Haddad, äldrelots");
        var sent = samira.submit(
                thread.one("form[action$=/meddelanden]"), "galler", "CONTACT", "meddelande", "Tack, jag ringer dit.");
        assertThat(sent.text()).contains("på väg till vårdcentralen");

        TestApp.bean(DeliverOutbox.class).run();
        assertThat(helena.get("/vc").text()).contains("2 nya besked");
        assertThat(helena.get(page(referral))
                        .one("section[aria-labelledby=besked]")
                        .text())
                .contains("Meddelande", "Tack, jag ringer dit.", "Helena Strand skrev", "Läst av Samira Haddad");
        assertThat(samira.get("/arenden/" + number + "/meddelanden").text())
                .contains("Till VC Björken: Meddelande", "Till VC Björken: Remissen är mottagen");
    }

    @Test
    void a_message_that_is_not_whole_is_shown_again_with_what_is_missing() {
        var number = Guiding.accepted(cast);
        var form = samira.get("/arenden/" + number + "/meddelanden").one("form[action$=/meddelanden]");

        var answer = samira.submit(form, "meddelande", "Tack.");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Välj vad meddelandet gäller");
        assertThat(answer.one("#meddelande").wholeText()).isEqualTo("Tack.");
    }

    @Test
    void a_message_that_comes_too_late_is_shown_again_and_never_lost() {
        var referral = Sending.received(cast);
        var form = helena.get(page(referral)).one("form[action$=/meddelande]");
        helena.submit(helena.get(page(referral)).one("form[action$=/aterkallelse]"), "skal", "RAISED_IN_ERROR");

        var late = helena.submit(form, "meddelande", PHONE);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Ditt meddelande skickades inte", PHONE);
        assertThat(late.page().select("form[action$=/meddelande]")).isEmpty();
    }

    @Test
    void what_the_consent_does_not_cover_cannot_be_chosen_and_is_refused_with_the_reason() {
        var command = Sending.aReferral(Cast.someone(), Protection.NONE, Set.of(ConsentItem.CONTACT));
        var number = Guiding.accept(Sending.received(cast, command), true, cast.samira());

        var page = samira.get("/arenden/" + number + "/meddelanden");
        assertThat(page.page().select("#galler input:not([disabled])").eachAttr("value"))
                .containsExactly("CONTACT");
        var answer = samira.submit(
                page.one("form[action$=/meddelanden]"), "galler", "OUTCOME", "meddelande", "Hon går på kör.");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Samtycket omfattar inte");
        assertThat(Rows.count(
                        "select 1 from outbox where municipality_id = ? and payload ->> 'kind' = 'MESSAGE'",
                        cast.municipalityId()))
                .isZero();
    }

    @Test
    void without_a_consent_there_is_no_form_but_the_reason() {
        var command = Sending.aReferral(Cast.someone(), Protection.NONE, Set.of());
        var number = Guiding.accept(Sending.received(cast, command), true, cast.samira());

        var page = samira.get("/arenden/" + number + "/meddelanden");

        assertThat(page.page().select("form[action$=/meddelanden]")).isEmpty();
        assertThat(page.text()).contains("Personen har inte samtyckt till att vi berättar något");
    }

    private static String page(Referral referral) {
        return "/vc/" + referral.file().number();
    }
}
