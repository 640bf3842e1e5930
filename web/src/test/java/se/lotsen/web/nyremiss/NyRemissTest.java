package se.lotsen.web.nyremiss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.referral.draft.ForgetDrafts;
import se.lotsen.shared.Ids;
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

        assertThat(helena.get(person).address().getPath()).endsWith("/kvitto");
        assertThat(helena.submit(new org.jsoup.nodes.Element("form").attr("action", person), person())
                        .address()
                        .getPath())
                .endsWith("/kvitto");
        assertThat(drafts()).isZero();
    }

    @Test
    void who_goes_back_from_the_receipt_is_told_that_it_is_sent_and_nobody_else_is_told_anything() {
        var draft = finished();
        var receipt = helena.submit(skicka(draft));

        var back = helena.get(draft.address().getPath());

        assertThat(back.address()).isEqualTo(receipt.address());
        assertThat(back.text()).contains("Remissen är redan skickad. Här är kvittot.", "Karl-Erik Lund");
        assertThat(helena.get(receipt.address().getPath()).text()).doesNotContain("redan skickad");
        assertThat(Visitor.as(cast.lars()).get(draft.address().getPath()).status())
                .isEqualTo(404);
        var colleague = Ids.next();
        Rows.arrange("""
                insert into staff (municipality_id, staff_id, username, display_name, role, unit_id, password_hash)
                select municipality_id, ?, 'colleague-' || username, 'Eva Ny', role, unit_id, password_hash
                from staff where staff_id = ?
                """, colleague, cast.helena().requireStaffId());
        var username = String.valueOf(Rows.one("select username from staff where staff_id = ?", colleague));
        assertThat(Visitor.as(username, Cast.PASSWORD)
                        .get(draft.address().getPath())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void with_one_municipality_there_is_nothing_to_choose() {
        assertThat(helena.get("/vc/ny").page().select("input[name=bor]").eachAttr("value"))
                .containsExactly("ja", "nej");
    }

    @Test
    void a_person_who_lives_in_another_municipality_is_referred_there_and_nothing_of_the_person_stays_here() {
        var neighbour = Cast.neighbourOf(cast);
        var form = helena.get("/vc/ny");
        assertThat(form.page().select("input[name=bor]").eachAttr("value"))
                .containsExactly("ja", neighbour.municipalityId(), "nej");

        var check = finishedFor(neighbour);
        assertThat(check.text()).contains("äldrelotsarna i Ekeby " + neighbour.municipalityId());
        var receipt = helena.submit(skicka(check));

        assertThat(receipt.address().getPath()).endsWith("/skickad");
        assertThat(receipt.text())
                .contains(
                        "Remissen är skickad",
                        "Äldrelotsarna i Ekeby " + neighbour.municipalityId() + " svarar senast",
                        "Karl-Erik Lund");
        for (var table : new String[] {"referral", "person", "consent"}) {
            assertThat(Rows.count("select 1 from " + table + " where municipality_id = ?", cast.municipalityId()))
                    .as(table)
                    .isZero();
        }
        assertThat(Rows.one(
                        "select sender_unit_id || ' ' || channel from referral where municipality_id = ?",
                        neighbour.municipalityId()))
                .isEqualTo(neighbour.bjorken() + " WEB");
        assertThat(Rows.one(
                        "select cast(content as text) from referral_draft where municipality_id = ?",
                        cast.municipalityId()))
                .asString()
                .contains("Lund")
                .doesNotContain(number.value(), "träffar få", "174 06 12");
        assertThat(Visitor.as(neighbour.samira()).get("/remisser").text()).contains("Karl-Erik Lund");
        assertThat(Visitor.as(neighbour.helena()).get("/vc").text()).contains("Karl-Erik Lund");
        assertThat(Visitor.as(cast.samira()).get("/remisser").text()).doesNotContain("Karl-Erik Lund");
        assertThat(Rows.one(
                        "select distinct actor_name from access_log where municipality_id = ? and what = 'ReceiveParcel'",
                        neighbour.municipalityId()))
                .isEqualTo("Helena Strand, VC Björken");
    }

    @Test
    void what_went_elsewhere_is_sent_once_and_found_again_for_a_fortnight() {
        var neighbour = Cast.neighbourOf(cast);
        var check = finishedFor(neighbour);
        var first = helena.submit(skicka(check));

        var second = helena.submit(skicka(check));
        var back = helena.get(check.address().getPath());
        var line = helena.get("/vc").one("section[aria-labelledby=andra] a");
        helena.submit(new org.jsoup.nodes.Element("form")
                .attr("action", check.address().getPath() + "/kasta"));

        assertThat(second.address()).isEqualTo(first.address());
        assertThat(back.address()).isEqualTo(first.address());
        assertThat(back.text()).contains("Remissen är redan skickad.");
        assertThat(line.text()).isEqualTo("Karl-Erik Lund");
        assertThat(helena.get(line.attr("href")).status()).isEqualTo(200);
        assertThat(Rows.count("select 1 from referral where municipality_id = ?", neighbour.municipalityId()))
                .isEqualTo(1);
        Rows.arrange(
                "update referral_draft set saved_at = saved_at - interval '15 days' where municipality_id = ?",
                cast.municipalityId());
        TestApp.bean(ForgetDrafts.class).forget(Actor.system(cast.municipalityId(), "test"));
        assertThat(drafts()).isZero();
    }

    @Test
    void what_was_changed_after_it_came_elsewhere_is_told_and_nothing_is_given_up_unasked() {
        var neighbour = Cast.neighbourOf(cast);
        var check = finishedFor(neighbour);
        var content = Rows.one(
                "select cast(content as text) from referral_draft where municipality_id = ?", cast.municipalityId());
        helena.submit(skicka(check));
        Rows.arrange(
                "update referral_draft set sent_elsewhere = null, content = cast(? as jsonb) where municipality_id = ?",
                content,
                cast.municipalityId());
        var there = Rows.one("select number from referral where municipality_id = ?", neighbour.municipalityId());
        var why = helena.get(check.address().getPath() + "/varfor").one("form[action$=/varfor]");
        helena.submit(why, "varfor", "Maken dog i går.");

        var told = helena.submit(skicka(helena.get(check.address().getPath())));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.one("main [role=alert]").text())
                .contains(
                        "kom fram till Ekeby " + neighbour.municipalityId(),
                        "som " + there,
                        "inte med",
                        "08-465 004 00");
        assertThat(told.text()).as("the draft").contains("Maken dog i går.");

        var left = helena.submit(told.one("main [role=alert] form"), "somDenKom", "ja");

        assertThat(left.address().getPath()).endsWith("/skickad");
        assertThat(Rows.one("select reason from referral where municipality_id = ?", neighbour.municipalityId()))
                .asString()
                .doesNotContain("Maken");
    }

    @Test
    void of_a_person_with_protected_identity_not_even_the_name_stays() {
        var neighbour = Cast.neighbourOf(cast);
        var person = person();
        person[person.length - 1] = neighbour.municipalityId();
        var consent = helena.submit(
                        helena.get("/vc/ny").one("form[action*=/ny/]"),
                        java.util.stream.Stream.concat(
                                        java.util.Arrays.stream(person),
                                        java.util.stream.Stream.of("skydd", "SEKRETESSMARKERING"))
                                .toArray(String[]::new))
                .one("form[action$=/samtycke]");
        var sent = helena.submit(skicka(rest(helena.submit(consent, "hur", "ORAL", "tillbaka", "ALL"))));

        assertThat(sent.address().getPath()).endsWith("/skickad");
        assertThat(sent.text()).doesNotContain("Lund");
        assertThat(Rows.one(
                        "select cast(content as text) from referral_draft where municipality_id = ?",
                        cast.municipalityId()))
                .asString()
                .doesNotContain("Lund");
    }

    @Test
    void what_the_person_has_allowed_is_asked_again_for_another_municipality() {
        var neighbour = Cast.neighbourOf(cast);
        var draft = finished().address().getPath();
        var person = person();
        person[person.length - 1] = neighbour.municipalityId();

        var next = helena.submit(helena.get(draft + "/person").one("form[action$=/person]"), person);

        assertThat(next.address().getPath()).endsWith("/samtycke");
        assertThat(next.one("#hur").text()).contains("skickas till Ekeby " + neighbour.municipalityId());
        assertThat(next.page().select("#hur input[checked]")).isEmpty();
    }

    @Test
    void what_the_other_municipality_cannot_take_is_told_and_stays_a_draft() {
        var neighbour = Cast.neighbourOf(cast);
        helena.submit(skicka(finishedFor(neighbour)));

        var second = helena.submit(skicka(finishedFor(neighbour)));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.one("main [role=alert]").text())
                .contains("redan en pågående remiss", "Ekeby " + neighbour.municipalityId(), "08-465 004 00");
        assertThat(Rows.count("select 1 from referral where municipality_id = ?", neighbour.municipalityId()))
                .isEqualTo(1);
    }

    @Test
    void nothing_goes_to_a_municipality_where_the_health_centre_is_not_connected() {
        var stranger = Cast.newMunicipality();
        var neighbour = Cast.neighbourOf(cast);
        var person = person();
        person[person.length - 1] = stranger.municipalityId();

        var refused = helena.submit(helena.get("/vc/ny").one("form[action*=/ny/]"), person);
        var check = finishedFor(neighbour);
        Rows.arrange("update staff set active = false where municipality_id = ?", neighbour.municipalityId());
        var ended = helena.submit(skicka(check));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#bor");
        assertThat(ended.address().getPath()).endsWith("/person");
        for (var municipality : new Cast[] {stranger, neighbour}) {
            assertThat(Rows.count("select 1 from referral where municipality_id = ?", municipality.municipalityId()))
                    .isZero();
        }
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

    /** The same for somebody who lives in another municipality. */
    private Answer finishedFor(Cast other) {
        var person = person();
        person[person.length - 1] = other.municipalityId();
        var consent = helena.submit(helena.get("/vc/ny").one("form[action*=/ny/]"), person)
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
