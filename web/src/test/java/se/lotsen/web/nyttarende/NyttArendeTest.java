package se.lotsen.web.nyttarende;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class NyttArendeTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());

    @Test
    void a_search_comes_first_and_what_was_searched_is_carried_over() {
        var first =
                samira.get(samira.get("/arenden").one("a[href=/arenden/nytt]").attr("href"));
        assertThat(first.page().select("form[action=/arenden/nytt/person]")).isEmpty();

        var byName = searched("Maj-Britt Ek");
        var form = samira.submit(byName.one("form[action=/arenden/nytt/person]"));

        assertThat(byName.text()).contains("Ingen träff");
        assertThat(form.one("#fornamn").val()).isEqualTo("Maj-Britt");
        assertThat(form.one("#efternamn").val()).isEqualTo("Ek");
        var number = Cast.someone().value();
        assertThat(samira.submit(searched(number).one("form[action=/arenden/nytt/person]"))
                        .one("#nummer")
                        .val())
                .isEqualTo(number);
    }

    @Test
    void a_case_is_opened_and_every_page_tells_which_way_the_person_came() {
        var form = samira.submit(searched("Maj-Britt Ek").one("form[action=/arenden/nytt/person]"));

        var opened = samira.submit(
                form.one("form[action=/arenden/nytt]"),
                "nummer",
                Cast.someone().value(),
                "telefon",
                "070-174 06 12",
                "vag",
                "CONGREGATION",
                "uppgav",
                "Karin Ek",
                "enhet",
                "Rimbo församling",
                "hur",
                "WRITTEN",
                "skal",
                "Jag saknar någon att fika med.",
                "bradskar",
                "ja");

        assertThat(opened.text())
                .contains(
                        "Ärendet är öppnat.",
                        "Väg in: Rimbo församling",
                        "Kyrka eller annat samfund",
                        "Karin Ek",
                        "Personen har sagt ja skriftligt",
                        "Jag saknar någon att fika med.",
                        "Skyndsam",
                        "Ingen remiss hör till ärendet.");
        var number = opened.address().getPath().substring("/arenden/".length());
        Rows.arrange(
                "update case_file set next_step_on = current_date - 10 where municipality_id = ?",
                cast.municipalityId());
        assertThat(samira.get("/min-dag").text()).contains("Rimbo församling", "Maj-Britt Ek");
        assertThat(samira.get("/arenden/" + number + "/kontakt").text()).contains("Rimbo församling har berättat");
        assertThat(samira.get("/arenden/" + number + "/avslut").text()).doesNotContain("Vårdcentralen");
        assertThat(samira.get("/arenden/" + number + "/samtal/1").text()).doesNotContain("årdcentralen");
        assertThat(samira.get("/arenden/" + number + "/samtal/8").text()).doesNotContain("Delas med vårdcentralen");
        assertThat(samira.get("/arenden/" + number + "/tidslinje").text()).contains("Kyrka eller annat samfund");
    }

    @Test
    void someone_with_an_open_case_leads_to_it_and_gets_no_other() {
        var number = Guiding.accepted(cast);

        var found = searched("carl-eric lund");

        assertThat(found.one("main a[href^=/arenden/E]").text()).contains("Öppna ärendet " + number);
        assertThat(found.page().select("input[name=person]")).isEmpty();
    }

    @Test
    void someone_known_without_an_open_case_gets_one_without_being_written_in_again() {
        Sending.received(cast);

        var form = samira.submit(searched("lund").one("form:has(input[name=person])"));
        var opened = samira.submit(
                form.one("form[action=/arenden/nytt]"), "vag", "SELF", "hur", "ORAL", "skal", "Ringde själv.");

        assertThat(form.text()).contains("Karl-Erik Lund");
        assertThat(form.page().select("#nummer")).isEmpty();
        assertThat(opened.text()).contains("Ärendet är öppnat.", "Väg in: Personen själv");
    }

    @Test
    void what_is_wrong_is_said_field_by_field_and_what_was_typed_stays() {
        var form = samira.submit(searched("Maj-Britt Ek").one("form[action=/arenden/nytt/person]"));

        var refused =
                samira.submit(form.one("form[action=/arenden/nytt]"), "nummer", "121212-1212", "skal", "Vill ut.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().title()).startsWith("Fel:");
        assertThat(refused.one("#nummer-fel").text()).contains("12 siffror");
        assertThat(refused.one("#vag-fel").text()).contains("väg");
        assertThat(refused.one("#skal").wholeText()).isEqualTo("Vill ut.");
        assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
                .allSatisfy(
                        href -> assertThat(refused.page().select(href)).as(href).hasSize(1));
    }

    @Test
    void who_is_known_is_told_while_the_guide_writes_and_nobody_is_read_before_enough_is_written() {
        var someone = Cast.someone();
        var number = someone.value();
        Sending.received(cast, Sending.aReferral(someone));
        var year = number.substring(0, 4);

        for (var little : new String[][] {
            {"", "Carl-Eric", "Lund"},
            {year.substring(0, 3), "Carl-Eric", "Lund"},
            {year, "Carl-Eric", "L"},
            {year, "", "Lund"}
        }) {
            var answer = kanda(little[0], little[1], little[2]);
            assertThat(answer.text()).as(String.join(" ", little)).isEmpty();
        }
        assertThat(read()).isZero();

        assertThat(kanda(year, "Carl-Eric", "Lund").text())
                .contains("Är det någon vi redan känner?", "Karl-Erik Lund", "Nytt ärende för personen");
        assertThat(read()).isEqualTo(1);
        assertThat(kanda(year, "Maj-Britt", "Ek").text()).isEmpty();
        assertThat(kanda("1901", "Carl-Eric", "Lund").text()).isEmpty();
        assertThat(kanda(number, "", "").text()).contains("Karl-Erik Lund");
        assertThat(read()).isEqualTo(2);
    }

    @Test
    void without_scripts_a_button_looks_and_opens_nothing() {
        var someone = Cast.someone();
        var number = someone.value();
        Sending.received(cast, Sending.aReferral(someone));
        var form = samira.submit(searched("Maj-Britt Ek").one("form[action=/arenden/nytt/person]"));

        var looked = samira.submit(
                form.one("form[action=/arenden/nytt]"), "nummer", number, "skal", "Ensam sedan i våras", "gor", "visa");
        var chosen = looked.one("#kanda button[name=person]");
        var main = looked.one("form[action=/arenden/nytt]").attr("action", chosen.attr("formaction"));
        var leads = samira.submit(main, "person", chosen.attr("value"));

        assertThat(looked.status()).isEqualTo(200);
        assertThat(leads.text()).contains("Karl-Erik Lund", "Ensam sedan i våras");
        assertThat(Rows.count("select 1 from case_file where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    @Test
    void nobody_with_protected_identity_is_hinted_at() {
        var number = Cast.someone();
        Sending.received(
                cast, Sending.aReferral(number, Protection.SEKRETESSMARKERING, java.util.Set.of(ConsentItem.values())));

        assertThat(kanda(number.value(), "Karl-Erik", "Lund").text()).isEmpty();
        assertThat(kanda(number.value().substring(0, 4), "Karl-Erik", "Lund").text())
                .isEmpty();
    }

    private Visitor.Answer kanda(String number, String givenName, String familyName) {
        return samira.swap("/arenden/nytt/kanda", "nummer", number, "fornamn", givenName, "efternamn", familyName);
    }

    /** How often somebody has been read while a guide wrote. */
    private int read() {
        return Rows.count(
                "select 1 from access_log where municipality_id = ? and what = 'FindAlike' and cardinality(person_ids) > 0",
                cast.municipalityId());
    }

    @Test
    void nobody_but_a_guide_opens_a_case_and_a_neighbour_does_not_find_it() {
        var number = Guiding.accepted(cast);
        for (var actor : new se.lotsen.access.Actor[] {cast.helena(), cast.maria(), cast.admin()}) {
            var visitor = Visitor.as(actor);
            assertThat(visitor.get("/arenden/nytt").status()).isEqualTo(403);
            assertThat(visitor.swap("/arenden/nytt", "vag", "SELF").status()).isEqualTo(403);
            assertThat(visitor.get("/arenden/" + number).status()).isEqualTo(403);
        }
        var elsewhere = Cast.newMunicipality();
        var neighbour = Visitor.as(elsewhere.samira());

        var theirs = neighbour.get("/arenden/" + number);
        var nobodys = neighbour.get("/arenden/E-1999-0001");

        assertThat(theirs.status()).isEqualTo(404);
        assertThat(theirs.one("main").text()).isEqualTo(nobodys.one("main").text());
        assertThat(Rows.of(
                        "select subject from access_log where municipality_id = ? and action = 'REFUSE'",
                        elsewhere.municipalityId()))
                .extracting(row -> row.get("subject"))
                .contains(number);
    }

    private Visitor.Answer searched(String typed) {
        return samira.submit(samira.get("/arenden/nytt").one("main form"), "sok", typed);
    }
}
