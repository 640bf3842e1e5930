package se.lotsen.web.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.lotsen.person.Protection;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class PeopleAroundTest {

    private static final String DETAILS = "main form[action]:has(#namn)";

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());
    private final String number = Guiding.talkHeld(cast);

    @Test
    void one_who_is_written_down_may_know_nothing_until_the_person_says_so() {
        var added = add("070-174 06 12");

        assertThat(added.text()).contains("får inte veta något än");
        assertThat(around("").text()).contains("Eva Lund, dotter 070-174 06 12", "Får inte veta något");

        let(added, "CONTACT");

        assertThat(around("").text()).contains("Får veta: tider och platser").doesNotContain("inte veta");
        assertThat(around("/kontakt").text()).contains("Eva Lund, dotter", "Får veta: tider och platser");
        assertThat(Rows.one("""
                        select concat_ws('/', c.party_name, c.basis, c.form, c.asked_by, array_to_string(c.items, ','),
                                         c.contact_id = p.contact_id)
                        from consent c join person_contact p using (municipality_id, contact_id)
                        where c.municipality_id = ? and c.direction = 'TO_RELATIVE'
                        """, cast.municipalityId()))
                .isEqualTo("Eva Lund, dotter/CONSENT/ORAL/Samira Haddad/CONTACT/t");
    }

    @Test
    void what_is_let_anew_replaces_what_was_let_before() {
        var page = add("");
        let(page, "REASON");

        let(page, "CONTACT");

        assertThat(around("").text()).contains("Får veta: tider och platser").doesNotContain("samtalet handlade om");
        assertThat(live()).isEqualTo(1);
    }

    @Test
    void a_withdrawal_takes_effect_at_once_and_leaves_the_one_in_sight() {
        let(add(""), "CONTACT");

        var answer = samira.submit(samira.get(one()).one("form[action$=/inget]"));

        assertThat(answer.text()).contains("Eva Lund", "Får inte veta något");
        assertThat(live()).isZero();
        assertThat(samira.get(one()).page().select("form[action$=/inget]")).isEmpty();
        assertThat(samira.get("/arenden/" + number + "/tidslinje").text())
                .contains(
                        "Eva Lund, dotter får veta: tider och platser",
                        "Samtycket till Eva Lund, dotter drogs tillbaka");
        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and action = 'CHANGE' and what like 'TellContactNothing%'",
                        cast.municipalityId()))
                .isEqualTo(1);
    }

    @Test
    void somebody_else_does_not_take_over_what_the_first_one_may_know() {
        let(add(""), "CONTACT");

        samira.submit(samira.get(one()).one(DETAILS), "namn", "Bo Ek", "relation", "granne");

        assertThat(around("").text()).contains("Bo Ek, granne", "Får inte veta något");
        assertThat(live()).isZero();
    }

    @Test
    void of_two_guides_who_write_at_once_the_second_sees_what_the_first_one_wrote() {
        add("070-174 06 12");
        var omar = Visitor.as(cast.omar());
        var seenByOmar = omar.get(one()).one(DETAILS);
        samira.submit(samira.get(one()).one(DETAILS), "telefon", "070-174 06 44", "nod", "ja");

        var told = omar.submit(seenByOmar, "relation", "svärdotter", "roll", "FRIEND");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Någon annan rättade medan du skrev");
        assertThat(told.one("section[aria-labelledby=nu]").text())
                .contains("Relation dotter", "Telefon (frivilligt) 070-174 06 44", "Får kontaktas i nödläge Ja")
                .doesNotContain("Eva");
        assertThat(around("").text()).contains("Eva Lund, dotter 070-174 06 44");
        assertThat(omar.submit(told.one(DETAILS)).status()).isEqualTo(200);
        assertThat(around("").text()).contains("Eva Lund, svärdotter 070-174 06 12");
    }

    @Test
    void what_is_let_is_about_the_one_whom_the_guide_saw() {
        var seen = add("").one("form[action$=/samtycke]");
        samira.submit(samira.get(one()).one(DETAILS), "namn", "Bo Ek", "relation", "granne");

        var told = samira.submit(seen, "vad", "CONTACT", "form", "ORAL");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Bo Ek, granne", "Någon annan ändrade uppgifterna medan du skrev");
        assertThat(live()).isZero();
        samira.submit(told.one("form[action$=/samtycke]"));
        assertThat(live()).isEqualTo(1);
    }

    @Test
    void one_who_is_removed_may_know_nothing_either() {
        let(add(""), "CONTACT");

        samira.submit(samira.get(one()).one("form[action$=/ta-bort]"));

        assertThat(around("").text()).contains("Ingen är antecknad").doesNotContain("Eva");
        assertThat(live()).isZero();
        assertThat(Rows.count(
                        "select 1 from person_contact where municipality_id = ? and removed_at is not null",
                        cast.municipalityId()))
                .isEqualTo(1);
    }

    @Test
    void the_health_centre_hears_as_before_and_nothing_of_those_around() {
        var before = told();
        let(add(""), "CONTACT");
        samira.submit(samira.get(one()).one("form[action$=/inget]"));

        assertThat(told()).isEqualTo(before);
        assertThat(Rows.count(
                        "select 1 from outbox where municipality_id = ? and payload::text like '%Eva Lund%'",
                        cast.municipalityId()))
                .isZero();
    }

    @Test
    void one_to_call_in_an_emergency_is_told_apart_from_what_may_be_told() {
        var form = samira.get("/arenden/" + number + "/personer/ny").one("main form[action$=/ny]");

        samira.submit(form, "namn", "Asta", "relation", "granne", "roll", "NEIGHBOUR", "nod", "ja");

        assertThat(around("").text()).contains("Får inte veta något", "Får kontaktas i nödläge");
    }

    @Test
    void a_relative_with_her_own_case_is_linked_for_those_who_may_read_both() {
        var open = Guiding.accept(
                Sending.received(cast, Sending.aReferral(Cast.someone(), Protection.NONE, Set.of())),
                true,
                cast.samira());
        var hidden = Guiding.accept(
                Sending.received(cast, Sending.aReferral(Cast.someone(), Protection.SEKRETESSMARKERING, Set.of())),
                true,
                cast.omar());
        add("");
        var details = samira.get(one()).one(DETAILS);

        assertThat(samira.submit(details, "arende", number).status()).isEqualTo(422);
        assertThat(samira.submit(details, "arende", hidden).status()).isEqualTo(422);
        samira.submit(details, "arende", open);

        assertThat(around("").select("a[href=/arenden/" + open + "]")).hasSize(1);
        Rows.arrange(
                "update person set protection = 'SEKRETESSMARKERING' where municipality_id = ? and person_id ="
                        + " (select person_id from case_file c where c.municipality_id = person.municipality_id and number = ?)",
                cast.municipalityId(),
                open);
        assertThat(around("").select("a[href=/arenden/" + open + "]")).isEmpty();

        samira.submit(samira.get(one()).one(DETAILS), "telefon", "070-174 06 44");
        assertThat(Rows.count(
                        "select 1 from person_contact where municipality_id = ? and own_person_id is not null and phone = ?",
                        cast.municipalityId(),
                        "070-174 06 44"))
                .as("a link that the guide may not see stays")
                .isEqualTo(1);
        assertThat(around("").text()).contains("Eva Lund");
    }

    @Test
    void what_is_missing_or_impossible_is_told_in_words() {
        var page = add("");
        var consent = page.one("form[action$=/samtycke]");

        assertThat(samira.submit(consent, "form", "ORAL").one("#vad-fel").text())
                .contains("minst en sak");
        assertThat(samira.submit(consent, "form", "ORAL", "vad", "SCORES").status())
                .isEqualTo(422);
        assertThat(samira.submit(consent, "form", "ORAL", "vad", "PLAN", "grund", "OTHER")
                        .one("#motiv-fel")
                        .text())
                .contains("vilken grund");
        assertThat(samira.submit(consent, "form", "ORAL", "vad", "PLAN", "grund", "OSL_25_13")
                        .status())
                .isEqualTo(422);
        assertThat(samira.submit(
                                consent,
                                "form",
                                "ORAL",
                                "vad",
                                "PLAN",
                                "gavs",
                                Guiding.today().plusDays(1).toString())
                        .status())
                .isEqualTo(422);
        assertThat(samira.submit(consent, "form", "ORAL", "vad", "PLAN", "gavs", "1950-05-05")
                        .one("#gavs-fel")
                        .text())
                .contains("mer än ett år gammalt", "fråga personen igen");
        var fresh = samira.get("/arenden/" + number + "/personer/ny").one("main form[action$=/ny]");
        assertThat(samira.submit(fresh, "roll", "FRIEND", "telefon", "ring mig")
                        .page()
                        .select(".ds-error-summary a"))
                .hasSize(3);
        assertThat(live()).isZero();
    }

    @Test
    void what_is_written_by_another_municipality_is_missing() {
        add("");
        var path = one();
        var elsewhere = Cast.newMunicipality();
        var theirs = Guiding.accepted(elsewhere);

        var stranger = Visitor.as(elsewhere.samira());

        assertThat(stranger.get(path.replace(number, theirs)).status()).isEqualTo(404);
    }

    private Visitor.Answer add(String phone) {
        var form = samira.get("/arenden/" + number + "/personer/ny").one("main form[action$=/ny]");
        return samira.submit(form, "namn", "Eva Lund", "relation", "dotter", "roll", "RELATIVE", "telefon", phone);
    }

    private void let(Visitor.Answer page, String item) {
        var saved = samira.submit(page.one("form[action$=/samtycke]"), "vad", item, "grund", "CONSENT", "form", "ORAL");
        assertThat(saved.status()).isEqualTo(200);
    }

    private Element around(String page) {
        return samira.get("/arenden/" + number + page).one("section[aria-labelledby=runtom]");
    }

    private String one() {
        return "/arenden/" + number + "/personer/"
                + Rows.one("select contact_id from person_contact where municipality_id = ?", cast.municipalityId());
    }

    private long live() {
        return Rows.count(
                "select 1 from consent where municipality_id = ? and direction = 'TO_RELATIVE' and withdrawn_at is null",
                cast.municipalityId());
    }

    private String told() {
        return samira.get("/arenden/" + number)
                .one("section[aria-labelledby=remisser]")
                .text();
    }
}
