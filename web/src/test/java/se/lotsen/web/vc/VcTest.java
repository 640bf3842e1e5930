package se.lotsen.web.vc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.referral.AskForSupplement;
import se.lotsen.referral.Referral;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

class VcTest {

    private final Cast cast = Cast.newMunicipality();
    private final Referral referral = Sending.received(cast);
    private final String number = referral.file().number();

    @Test
    void the_nurse_sees_who_works_with_the_referral_and_reads_the_answer() {
        var command = new AcceptReferral.Command(
                referral.file().id(), true, Swedish.today(TestApp.clock()), "Jag ringer i dag.");
        TestApp.bean(AcceptReferral.class).accept(command, cast.samira());
        TestApp.bean(DeliverOutbox.class).run();
        var helena = Visitor.as(cast.helena());

        var list = helena.get("/vc");
        var one = helena.get("/vc/" + number);

        assertThat(list.text()).contains("1 nytt besked", "Mottagen, personen ska kontaktas", "Samira Haddad");
        assertThat(one.text()).contains("Remissen är mottagen", "Jag ringer i dag.", "Gäller K-E L, remiss " + number);
        assertThat(helena.get("/vc").text()).doesNotContain("nytt besked");
    }

    @Test
    void a_referral_in_the_teams_queue_has_no_guide_but_a_number_to_the_team() {
        Rows.arrange("update unit set phone = '0176-710 00' where municipality_id = ? and kind = 'MUNICIPAL'", id());
        var command = new AcceptReferral.Command(referral.file().id(), false, Swedish.today(TestApp.clock()), null);
        TestApp.bean(AcceptReferral.class).accept(command, cast.samira());
        var helena = Visitor.as(cast.helena());

        for (var address : new String[] {"/vc", "/vc/" + number}) {
            assertThat(helena.get(address).one("main").text())
                    .contains("I teamets kö", "0176-710 00")
                    .doesNotContain("Samira");
        }
    }

    @Test
    void a_safety_remark_is_for_guides_only() {
        Rows.arrange(
                "update referral set risk_flag = 'Hund i hemmet' where referral_id = ?",
                referral.file().id());

        assertThat(Visitor.as(cast.samira())
                        .get("/remisser/" + referral.file().id())
                        .text())
                .contains("Hund i hemmet");
        assertThat(Visitor.as(cast.helena()).get("/vc/" + number).text()).doesNotContain("Hund i hemmet");
    }

    @Test
    void the_nurse_sees_the_referral_as_it_was_sent() {
        assertThat(Visitor.as(cast.helena()).get("/vc/" + number).text())
                .contains("gamla båtar", "UCLA-3: 7 av 9", "hör dåligt", "Muntligt till Helena Strand", "hur det går");
    }

    @Test
    void a_nurse_at_another_health_centre_does_not_find_it() {
        var lars = Visitor.as(cast.lars());

        assertThat(lars.get("/vc").text()).doesNotContain(number);
        assertThat(lars.get("/vc/" + number).status()).isEqualTo(404);
    }

    @Test
    void a_question_is_answered_and_the_referral_is_back_in_the_queue() {
        TestApp.bean(AskForSupplement.class).ask(referral.file().id(), "Har personen telefon?", cast.samira());
        var helena = Visitor.as(cast.helena());
        Sending.received(cast);
        assertThat(helena.get("/vc").page().select("section").getFirst().text())
                .startsWith("1 remiss väntar på ert svar")
                .contains(number);
        assertThat(helena.get("/vc/" + number).text()).contains("Ni svarar på kommunens fråga");

        var empty = helena.submit(helena.get("/vc/" + number).one("form[action$=/komplettering]"));
        helena.submit(empty.one("form[action$=/komplettering]"), "svar", "Ja, 070-174 06 44.");

        assertThat(empty.status()).isEqualTo(422);
        assertThat(Rows.one("select supplement from referral where number = ? and municipality_id = ?", number, id()))
                .isEqualTo("Ja, 070-174 06 44.");
        assertThat(Rows.one("select state from referral where number = ? and municipality_id = ?", number, id()))
                .isEqualTo("IN_TRIAGE");
    }

    @Test
    void an_answer_that_comes_too_late_is_shown_again_and_never_lost() {
        TestApp.bean(AskForSupplement.class).ask(referral.file().id(), "Har personen telefon?", cast.samira());
        var helena = Visitor.as(cast.helena());
        var form = helena.get("/vc/" + number).one("form[action$=/komplettering]");
        helena.submit(form, "svar", "Ja, 070-174 06 44.");

        var late = helena.submit(form, "svar", "Ja, och en dotter i Gävle.");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Ditt svar skickades inte", "Ja, och en dotter i Gävle.");
    }

    @Test
    void a_referral_nobody_has_answered_can_be_taken_back() {
        var helena = Visitor.as(cast.helena());

        helena.submit(helena.get("/vc/" + number).one("form[action$=/aterkallelse]"), "skal", "RAISED_IN_ERROR");

        assertThat(Rows.one("select task_status from referral where number = ? and municipality_id = ?", number, id()))
                .isEqualTo("ENTERED_IN_ERROR");
        assertThat(helena.get("/vc/" + number).page().select("form[action$=/aterkallelse]"))
                .isEmpty();
    }

    private String id() {
        return cast.municipalityId();
    }
}
