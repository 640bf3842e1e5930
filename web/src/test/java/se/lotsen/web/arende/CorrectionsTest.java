package se.lotsen.web.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.PinNote;
import se.lotsen.casework.WriteNote;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class CorrectionsTest {

    private static final String WHY = "Sista siffran var fel i remissen.";

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());
    private final String number = Guiding.accepted(cast);

    @Test
    void a_wrong_number_is_put_right_from_the_case_and_the_timeline_says_why_and_not_what() {
        var form = samira.get(samira.get("/arenden/" + number)
                .one(".l-facts a[href$=/person/ratta]")
                .attr("href"));
        assertThat(form.one("#telefon").val()).isEqualTo("070-174 06 12");
        assertThat(form.one("#postnummer").val()).isEqualTo("76130");
        assertThat(form.text()).contains("Be kommunens administratör att markera remissen som felregistrerad");

        var saved = samira.submit(form.one("main form"), "telefon", "0701740613", "varfor", WHY);

        assertThat(saved.text()).contains("Uppgifterna är rättade", "070-174 06 13");
        var timeline = samira.get("/arenden/" + number + "/tidslinje");
        assertThat(timeline.one(".l-timeline li:first-child").text())
                .contains("Rättelse: telefonnummer", WHY, "Samira Haddad")
                .doesNotContain("06 13");
        assertThat(samira.get(address())
                        .one("section[aria-labelledby=tidigare]")
                        .text())
                .contains("Telefonnummer: 070-174 06 12 blev 070-174 06 13", "Samira Haddad");
    }

    @Test
    void what_must_be_put_right_first_comes_back_with_what_was_typed() {
        var answer = samira.submit(form(), "fornamn", "", "telefon", "inget nummer", "varfor", "");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().title()).startsWith("Fel:");
        assertThat(answer.page().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#fornamn", "#telefon", "#varfor");
        assertThat(answer.one("#telefon").val()).isEqualTo("inget nummer");
        assertThat(samira.submit(form(), "varfor", WHY).text()).contains("Inget är ändrat");
    }

    @Test
    void two_who_put_it_right_at_once_see_what_stands_and_nothing_is_overwritten_unseen() {
        var mine = form();
        var omar = Visitor.as(cast.omar());
        omar.submit(omar.get(address()).one("main form"), "telefon", "070-174 06 13", "varfor", WHY);

        var answer = samira.submit(mine, "telefon", "070-174 06 14", "varfor", "Hörde fel.");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.one("section[aria-labelledby=nu]").text()).contains("Telefonnummer", "070-174 06 13");
        assertThat(answer.one("#telefon").val()).isEqualTo("070-174 06 14");
        samira.submit(answer.one("main form"));
        assertThat(samira.get(address()).one("#telefon").val()).isEqualTo("070-174 06 14");
    }

    @Test
    void an_interpreter_and_another_language_are_chosen_and_one_without_a_name_here_stays() {
        Rows.arrange("update person set language = 'ti' where municipality_id = ?", cast.municipalityId());
        var form = form();
        assertThat(form.select("#sprak option[selected]").eachAttr("value")).containsExactly("ti");

        samira.submit(form, "tolk", "so", "varfor", "Bad om tolk.");

        assertThat(Rows.one(
                        "select language || '/' || interpreter from person where municipality_id = ?",
                        cast.municipalityId()))
                .isEqualTo("ti/so");
    }

    @Test
    void the_referral_that_says_another_number_leads_to_where_it_is_put_right() {
        Rows.arrange(
                "update referral set contact_phone = '070-174 06 99' where municipality_id = ?", cast.municipalityId());
        var referral = Rows.one("select referral_id from referral where municipality_id = ?", cast.municipalityId());

        var link = samira.get("/remisser/" + referral).one("a[href$=/person/ratta]");

        assertThat(link.text()).isEqualTo("Rätta numret i ärendet");
        assertThat(samira.get(link.attr("href")).one("#telefon-hj").text()).isEqualTo("I remissen står 070-174 06 99");
        assertThat(Visitor.as(cast.helena())
                        .get("/vc/"
                                + Rows.one(
                                        "select number from referral where municipality_id = ?", cast.municipalityId()))
                        .page()
                        .select("a[href$=/person/ratta]"))
                .isEmpty();
    }

    @Test
    void nobody_else_puts_a_protected_person_right_and_no_nurse_anyone() {
        var hidden = Guiding.accept(
                Sending.received(
                        cast,
                        Sending.aReferral(Cast.someone(), Protection.SEKRETESSMARKERING, Set.of(ConsentItem.values()))),
                true,
                cast.omar());

        assertThat(samira.get("/arenden/" + hidden + "/person/ratta").status()).isEqualTo(404);
        assertThat(Visitor.as(cast.helena()).get(address()).status()).isEqualTo(403);
        assertThat(Visitor.as(cast.omar())
                        .get("/arenden/" + hidden + "/person/ratta")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_note_is_put_right_and_the_timeline_shows_the_old_words_struck_above_the_new() {
        TestApp.bean(WriteNote.class).write(number, "Dottern heter Eva.", cast.samira());
        var link = samira.get(timeline()).one(".l-timeline a[href$=/ratta]");
        var form = samira.get(link.attr("href"));
        assertThat(form.one("#text").text()).isEqualTo("Dottern heter Eva.");

        var saved = samira.submit(form.one("main form"), "text", "Dottern heter Ewa.", "varfor", "Hon stavar så.");

        assertThat(saved.text()).contains("Anteckningen är rättad");
        assertThat(saved.one(".l-timeline li:first-child").text())
                .contains("Rättelse: anteckning", "Dottern heter Ewa.", "Hon stavar så.");
        var note = saved.one(".l-timeline li:nth-child(2)");
        assertThat(note.select("del").text()).isEqualTo("Dottern heter Eva.");
        assertThat(note.text())
                .containsSubsequence("Tidigare text, rättad:", "Eva.", "Rättad", "av Samira Haddad", "Ewa.");
    }

    @Test
    void a_note_that_was_put_right_meanwhile_and_one_without_a_reason_come_back() {
        TestApp.bean(WriteNote.class).write(number, "Dottern heter Eva.", cast.samira());
        var address = samira.get(timeline()).one(".l-timeline a[href$=/ratta]").attr("href");
        var mine = samira.get(address).one("main form");
        assertThat(samira.submit(mine, "text", "Dottern heter Ewa.").status()).isEqualTo(422);
        var omar = Visitor.as(cast.omar());
        omar.submit(omar.get(address).one("main form"), "text", "Dottern heter Eba.", "varfor", "Fel namn.");

        var answer = samira.submit(mine, "text", "Dottern heter Ewa.", "varfor", "Hon stavar så.");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Dottern heter Eba.", "Någon annan rättade medan du skrev");
        assertThat(samira.submit(answer.one("main form")).text()).contains("Anteckningen är rättad");
    }

    @Test
    void a_pinned_note_says_on_the_case_page_what_is_right() {
        TestApp.bean(WriteNote.class).write(number, "Dottern heter Eva.", cast.samira());
        var address = samira.get(timeline()).one(".l-timeline a[href$=/ratta]").attr("href");
        var id = address.split("/")[4];
        TestApp.bean(PinNote.class).pin(number, UUID.fromString(id), cast.samira());

        samira.submit(samira.get(address).one("main form"), "text", "Dottern heter Ewa.", "varfor", "Hon stavar så.");

        assertThat(samira.get("/arenden/" + number)
                        .one("section[aria-labelledby=fast]")
                        .text())
                .contains("Dottern heter Ewa.")
                .doesNotContain("Eva.");
    }

    private Element form() {
        return samira.get(address()).one("main form");
    }

    private String address() {
        return "/arenden/" + number + "/person/ratta";
    }

    private String timeline() {
        return "/arenden/" + number + "/tidslinje";
    }
}
