package se.lotsen.web.nyremiss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.referral.draft.ForgetDrafts;
import se.lotsen.shared.PersonNumber;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;
import se.lotsen.web.testing.Visitor.Answer;

class NyRemissTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor helena = Visitor.as(cast.helena());
    private final PersonNumber number = Cast.someone();

    @Test
    void a_referral_is_written_part_by_part_and_reaches_the_guides() {
        var receipt = helena.submit(skicka(finished()));

        assertThat(receipt.address().getPath()).endsWith("/kvitto");
        assertThat(receipt.text()).contains("Remissen är skickad", "svarar senast", "Jag vill ut och gå.");
        assertThat(Rows.one("select channel from referral where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("WEB");
        var referrals = Visitor.as(cast.samira()).get("/remisser");
        assertThat(referrals.text()).contains("Karl-Erik Lund");
        var opened = Visitor.as(cast.samira())
                .get(referrals
                        .page()
                        .select("main a[href^=/remisser/]")
                        .getFirst()
                        .attr("href"));
        assertThat(opened.text())
                .contains("Bor ensam sedan i mars", "Ofta", "Lättast att nå: förmiddagar", "hör dåligt", "VC Björken");
        assertThat(drafts()).isZero();
    }

    @Test
    void what_was_written_is_there_after_signing_out_also_when_it_is_wrong() {
        var person = helena.get("/vc/ny").one("form[action*=/ny/]");
        helena.submit(person, "nummer", "450202", "fornamn", "Karl-Erik", "sedan", "ut");

        var again = Visitor.as(cast.helena());
        var line = again.get("/vc").one("main a[href^=/vc/ny/]");
        var draft = again.get(line.attr("href"));
        var form = again.get(draft.one("main ol a[href$=/person]").attr("href"));

        assertThat(line.text()).isEqualTo("Karl-Erik");
        assertThat(draft.text()).contains("0 av 5 delar är klara", "Påbörjad", "Inte påbörjad");
        assertThat(form.one("#nummer").attr("value")).isEqualTo("450202");
    }

    @Test
    void a_day_that_cannot_be_read_is_kept_as_it_was_typed() {
        var person = helena.get("/vc/ny").one("form[action*=/ny/]");
        var path = person.attr("action").replace("/person", "/samtycke");
        helena.submit(person, "nummer", "450202", "sedan", "ut");
        helena.submit(helena.get(path).one("form[action$=/samtycke]"), "dag", "i torsdags", "sedan", "ut");

        var again = Visitor.as(cast.helena());

        assertThat(again.get(path).one("#dag").attr("value")).isEqualTo("i torsdags");
        assertThat(again.get(path.replace("/samtycke", "")).text()).contains("i torsdags");
        assertThat(again.submit(again.get(path).one("form[action$=/samtycke]")).status())
                .isEqualTo(422);
    }

    @Test
    void a_wrong_number_and_a_person_who_lives_elsewhere_are_told_with_links_to_the_fields() {
        var person = helena.get("/vc/ny").one("form[action*=/ny/]");

        var answer =
                helena.submit(person, "nummer", "450202", "fornamn", "Karl-Erik", "efternamn", "Lund", "bor", "nej");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().title()).startsWith("Fel");
        assertThat(answer.page().select(".ds-error-summary a").eachAttr("href")).containsExactly("#nummer", "#bor");
        assertThat(answer.one("#efternamn").attr("value")).isEqualTo("Lund");
    }

    @Test
    void nothing_is_sent_while_a_part_is_missing() {
        var person = helena.get("/vc/ny").one("form[action*=/ny/]");
        var samtycke = helena.submit(person, person());
        var draft = samtycke.address().getPath().replace("/samtycke", "");

        var answer = helena.submit(new org.jsoup.nodes.Element("form").attr("action", draft + "/skicka"));

        assertThat(answer.address().getPath()).endsWith("/samtycke");
        assertThat(Rows.count("select 1 from referral where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    @Test
    void sending_twice_is_sending_once() {
        var form = skicka(finished());

        var first = helena.submit(form);
        var second = helena.submit(form);

        assertThat(second.address()).isEqualTo(first.address());
        assertThat(Rows.count("select 1 from referral where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(1);
    }

    @Test
    void nothing_new_is_written_under_the_number_of_what_has_been_sent() {
        var draft = finished();
        helena.submit(skicka(draft));
        var person = draft.address().getPath() + "/person";

        assertThat(helena.get(person).status()).isEqualTo(404);
        assertThat(helena.submit(new org.jsoup.nodes.Element("form").attr("action", person), person())
                        .status())
                .isEqualTo(404);
        assertThat(drafts()).isZero();
    }

    @Test
    void a_draft_stays_at_the_health_centre_where_it_is_written() {
        finished();

        Rows.arrange(
                "update staff set unit_id = ? where staff_id = ?",
                cast.lars().requireUnitId(),
                cast.helena().requireStaffId());

        assertThat(Visitor.as(cast.helena()).get("/vc").text()).doesNotContain("Karl-Erik");
    }

    @Test
    void a_second_referral_for_the_same_person_points_to_the_open_one_and_keeps_the_draft() {
        var first = helena.submit(skicka(finished()));
        var path = first.address().getPath().replace("/kvitto", "");

        var second = helena.submit(skicka(finished()));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.one("[role=alert] a").attr("href")).isEqualTo(path);
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void only_some_may_be_told_back_when_the_person_says_so() {
        var consent = helena.submit(helena.get("/vc/ny").one("form[action*=/ny/]"), person())
                .one("form[action$=/samtycke]");
        var why = helena.submit(consent, "hur", "ORAL", "tillbaka", "SOME", "saker", "CONTACT", "saker", "OUTCOME");

        helena.submit(skicka(rest(why)));

        assertThat(Rows.one(
                        "select items::text from consent where municipality_id = ? and direction = 'TO_HEALTH_CENTRE'",
                        cast.municipalityId()))
                .isEqualTo("{CONTACT,OUTCOME}");
    }

    @Test
    void a_draft_is_its_writers_own() {
        var line = finished().address().getPath();

        for (var other : new Actor[] {cast.lars()}) {
            var visitor = Visitor.as(other);
            assertThat(visitor.get("/vc").text()).doesNotContain("Karl-Erik");
            assertThat(visitor.get(line).status()).isEqualTo(404);
            assertThat(visitor.get(line + "/person").text()).doesNotContain("Karl-Erik");
        }
    }

    @Test
    void a_draft_can_be_thrown_away_and_an_old_one_is_forgotten() {
        var draft = finished();
        helena.submit(draft.one("form[action$=/kasta]"));
        assertThat(drafts()).isZero();
        finished();
        Rows.arrange(
                "update referral_draft set saved_at = saved_at - interval '15 days' where municipality_id = ?",
                cast.municipalityId());

        var forgotten = TestApp.bean(ForgetDrafts.class).forget(Actor.system(cast.municipalityId(), "test"));

        assertThat(forgotten).isEqualTo(1);
        assertThat(drafts()).isZero();
    }

    /** All five parts, and the page that shows what will be sent. */
    private Answer finished() {
        var consent = helena.submit(helena.get("/vc/ny").one("form[action*=/ny/]"), person())
                .one("form[action$=/samtycke]");
        return rest(helena.submit(consent, "hur", "ORAL", "tillbaka", "ALL"));
    }

    private Answer rest(Answer why) {
        var wishes = helena.submit(
                why.one("form[action$=/varfor]"), "varfor", "Bor ensam sedan i mars, träffar få.", "ensam", "OFTEN");
        var contact =
                helena.submit(wishes.one("form[action$=/onskemal]"), "vill", "Jag vill ut och gå.", "behov", "HEARING");
        return helena.submit(contact.one("form[action$=/kontakt]"), "telefon", "070-174 06 12", "nar", "förmiddagar");
    }

    private String[] person() {
        return new String[] {"nummer", number.value(), "fornamn", "Karl-Erik", "efternamn", "Lund", "bor", "ja"};
    }

    private static org.jsoup.nodes.Element skicka(Answer draft) {
        return draft.one("form[action$=/skicka]");
    }

    private int drafts() {
        return Rows.count("select 1 from referral_draft where municipality_id = ?", cast.municipalityId());
    }
}
