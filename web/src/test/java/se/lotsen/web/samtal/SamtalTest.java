package se.lotsen.web.samtal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Ids;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;
import se.lotsen.web.testing.Visitor.Answer;

class SamtalTest {

    private static final UUID GRANT = Ids.next();

    private final Cast cast = Cast.newMunicipality();
    private final String number = Guiding.accepted(cast);
    private final Visitor samira = Visitor.as(cast.samira());

    @Test
    void the_talk_opens_at_its_first_step_with_what_the_referral_tells() {
        var first = samira.get("/arenden/" + number + "/samtal");

        assertThat(first.address().getPath()).endsWith("/samtal/1");
        assertThat(first.page().title()).startsWith("Steg 1 av 8: Samtycke");
        assertThat(step(4).one("#hinder-HEARING").hasAttr("checked")).isTrue();
        assertThat(step(7).one("#viktigt").text()).contains("gamla båtar");
        assertThat(samira.get("/arenden/" + number + "/samtal/9").status()).isEqualTo(404);
    }

    @Test
    void the_empty_form_asks_the_same_in_the_same_order_and_is_for_guides() {
        var link = step(1).one("a[href$=halsosamtal.pdf]").attr("href");
        var paper = ReadPaper.of(samira.file(link).body());

        assertThat(paper.tagged()).isTrue();
        var text = paper.text().replaceAll("\\s+", " ");
        assertThat(text).containsSubsequence("1. Samtycke", "2. Vardag", "3. Kontakter", "4. Hinder", "7. Önskemål");
        for (var n = 2; n <= 6; n++) {
            for (var label : step(n).page().select("form.l-stack label:not([for^=latt-], [for=oro])")) {
                assertThat(text).as("step " + n).contains(label.ownText());
            }
        }
        assertThat(text).doesNotContain("Lund", number);
        assertThat(Visitor.as(cast.helena()).get(link).status()).isEqualTo(403);
    }

    @Test
    void an_autosave_answers_with_the_time_and_the_version_of_the_next_save() {
        var saved = autosave(2, "ord", "Läser tidningen.", "version", "0");
        var again = autosave(2, "ord", "Läser tidningen och går ut.", "version", "1");

        assertThat(saved.text()).startsWith("Sparat");
        assertThat(saved.one("#version").val()).isEqualTo("1");
        assertThat(saved.one("#version").hasAttr("hx-swap-oob")).isTrue();
        assertThat(again.one("#version").val()).isEqualTo("2");
        assertThat(step(2).one("#ord").text()).isEqualTo("Läser tidningen och går ut.");
        assertThat(step(2).one("#version").val()).isEqualTo("2");
    }

    @Test
    void two_guides_in_the_same_step_see_both_answers_and_choose() {
        var mine = step(2);
        var omar = Visitor.as(cast.omar());
        omar.submit(omar.get("/arenden/" + number + "/samtal/2").one("form.l-stack"), "ord", "Omars ord");

        assertThat(autosave(2, "ord", "Mina ord", "version", "0").text()).contains("Inte sparat");
        var conflict = samira.submit(mine.one("form.l-stack"), "ord", "Mina ord");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Omars ord", "Mina ord");
        samira.submit(conflict.one("form[action$=/samtal/2]"));

        assertThat(step(2).one("#ord").text()).isEqualTo("Mina ord");
    }

    @Test
    void no_answer_comes_in_two_kinds_and_neither_is_no() {
        samira.submit(step(2).one("form.l-stack"), "hemtjanst", "DECLINED", "ute", "NOT_ASKED", "gor", "nasta");
        samira.submit(step(4).one("form.l-stack"), "hinder", "SIGHT", "ej-MONEY", "DECLINED", "gor", "nasta");

        assertThat(step(2).one("#hemtjanst-DECLINED").hasAttr("checked")).isTrue();
        assertThat(step(2).one("#ute-NOT_ASKED").hasAttr("checked")).isTrue();
        assertThat(step(4).one("#ej-MONEY-DECLINED").hasAttr("checked")).isTrue();
        assertThat(step(4).page().select("#hinder-HEARING[checked]")).isEmpty();
    }

    @Test
    void who_said_it_and_when_is_shown_and_is_the_person_on_the_day_when_left_empty() {
        var wrong = samira.submit(
                step(2).one("form.l-stack"), "hemtjanst", "YES", "hemtjanst-fran", "DECISION", "hemtjanst-dag", "nyss");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.one(".ds-error-summary a").attr("href")).isEqualTo("#hemtjanst-dag");
        assertThat(wrong.one("details[open] #hemtjanst-fran option[selected]").val())
                .isEqualTo("DECISION");

        var ahead = Guiding.today().plusDays(1).toString();
        samira.submit(
                step(2).one("form.l-stack"),
                "hemtjanst",
                "YES",
                "hemtjanst-fran",
                "DECISION",
                "hemtjanst-dag",
                ahead,
                "gor",
                "nasta");
        assertThat(signed().text()).contains("kan inte vara framåt i tiden");

        samira.submit(step(2).one("form.l-stack"), "hemtjanst-dag", "2026-11-02", "gor", "nasta");
        assertThat(signed().status()).isEqualTo(200);
        var talk = samira.get("/arenden/" + number + "/halsosamtal").one("section[aria-labelledby=del-EVERYDAY]");
        assertThat(talk.text()).contains("Ja. Biståndshandläggare eller beslut, mån 2 nov 2026");

        samira.submit(samira.get("/arenden/" + number + "/halsosamtal").one("form[action$=/andra]"));
        samira.submit(
                step(2).one("form.l-stack"),
                "hemtjanst",
                "NO",
                "hemtjanst-fran",
                "",
                "hemtjanst-dag",
                "",
                "gor",
                "nasta");
        samira.submit(step(8).one("form[action$=/andra/signera]"), "varfor", "Fel svar");
        assertThat(Rows.of(
                        "select home_care, home_care_from, home_care_on = held_on as on_the_day from health_talk"
                                + " where municipality_id = ? order by version desc limit 1",
                        cast.municipalityId()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("home_care", false)
                        .containsEntry("home_care_from", "PERSON")
                        .containsEntry("on_the_day", true));
    }

    private void firstStep() {
        samira.submit(
                step(1).one("form.l-stack"),
                "dag",
                Guiding.today().toString(),
                "satt",
                "HOME",
                "ratt",
                "ja",
                "aterkoppling",
                "YES",
                "gor",
                "nasta");
    }

    private Answer signed() {
        firstStep();
        return samira.submit(step(8).one("form.l-stack"), "gor", "signera");
    }

    @Test
    void the_guide_reads_why_a_grant_does_not_count_the_talk_in_the_words_of_the_call() {
        Rows.arrange(
                """
                insert into state_grant (municipality_id, grant_id, name, year, ceiling_ore, requisitioned_ore, usable_from, usable_to,
                                         activities_allowed, target_group, cost_types)
                values (?, ?, 'Hälsosamtal', ?, 100, 0, ?, ?, false, 'WITHOUT_HOME_CARE', '{STAFF}')
                """,
                cast.municipalityId(),
                GRANT,
                Guiding.today().getYear(),
                Guiding.today().withDayOfYear(1),
                Guiding.today().plusDays(1));
        Rows.arrange(
                "insert into grant_condition (municipality_id, grant_id, kind, quote, source)"
                        + " values (?, ?, 'TARGET_GROUP', 'äldre utan hemtjänst', 'Utlysningen')",
                cast.municipalityId(),
                GRANT);
        samira.submit(step(2).one("form.l-stack"), "hemtjanst", "YES", "hemtjanst-fran", "RELATIVE", "gor", "nasta");
        signed();

        assertThat(samira.get("/arenden/" + number + "/halsosamtal")
                        .one("section[aria-labelledby=bidrag]")
                        .text())
                .contains(
                        "Räknas inte av Hälsosamtal " + Guiding.today().getYear(),
                        "personen har hemtjänst eller särskilt boende",
                        "Svaret om hemtjänst: Anhörig, ",
                        "”äldre utan hemtjänst”, står det i villkoren: Utlysningen");
    }

    @Test
    void the_summary_tells_no_answer_about_barriers_from_none() {
        samira.submit(step(4).one("form.l-stack"), "hinder", "", "gor", "nasta");
        assertThat(step(8).text()).contains("Inga hinder är markerade.");

        samira.submit(step(4).one("form.l-stack"), "ej-MONEY", "DECLINED", "ej-MIND", "NOT_ASKED", "gor", "nasta");

        assertThat(step(8).text())
                .contains("Vill inte svara: Pengar", "Frågades inte: Sorg och nedstämdhet")
                .doesNotContain("Inga hinder är markerade.");
    }

    @Test
    void ticks_beside_no_answer_are_refused_and_only_the_ticks_are_kept() {
        for (var step : new String[][] {
            {"4", "hinder", "SIGHT", "ej-BODY", "DECLINED"},
            {"5", "intresse", "WALKS", "ej", "DECLINED"},
            {"6", "finger", "FOOD", "ej", "NOT_ASKED"}
        }) {
            var form = step(Integer.parseInt(step[0])).one("form.l-stack");

            var answer = samira.submit(form, step[1], step[2], step[3], step[4], "gor", "nasta");

            assertThat(answer.status()).as(step[1]).isEqualTo(422);
            assertThat(answer.one(".ds-error-summary a").attr("href")).isEqualTo("#" + step[3]);
            assertThat(answer.one("#" + step[1] + "-" + step[2]).hasAttr("checked"))
                    .isTrue();
            assertThat(answer.page().select("[name=" + step[3] + "][checked]")).isEmpty();
            samira.submit(answer.one("form.l-stack"), "gor", "nasta");
            assertThat(step(Integer.parseInt(step[0]))
                            .one("#" + step[1] + "-" + step[2])
                            .hasAttr("checked"))
                    .isTrue();
        }
    }

    @Test
    void the_summary_shows_the_whole_letter_with_what_is_held_back_and_a_signature() {
        samira.submit(step(1).one("form.l-stack"), "aterkoppling", "YES", "gor", "nasta");

        var letter = samira.swap("/arenden/" + number + "/samtal/8/utkast", "dela", "PLAN", "version", "1");

        assertThat(letter.one("#forhandsvisning").text())
                .contains("Gäller K-E L, remiss R-", "Det här delas inte med er", "Samira Haddad, äldrelots");
    }

    @Test
    void the_loneliness_step_says_what_the_answers_are_for() {
        assertThat(step(3).text())
                .contains("Svaren används för att jämföra om 3 och 6 månader. De avgör inte om personen får hjälp.");
    }

    @Test
    void a_concern_shows_the_routine_on_every_step_and_nothing_of_it_is_sent() {
        samira.submit(step(6).one("form.l-stack"), "oro", "ja", "gor", "nasta");

        assertThat(step(7).one(".ds-alert").text())
                .contains("112", "1177", "Jourhavande medmänniska", "skickar ingenting");
        assertThat(step(8).one("#forhandsvisning").text()).doesNotContainIgnoringCase("oro");
        assertThat(samira.get("/arenden/" + number + "/tidslinje").text()).contains("Något oroade i samtalet");
    }

    @Test
    void a_day_that_cannot_be_read_is_sent_back_as_it_was_typed() {
        var answer = samira.submit(step(1).one("form.l-stack"), "dag", "i tisdags", "gor", "nasta");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().title()).startsWith("Fel:");
        assertThat(answer.one(".ds-error-summary a").attr("href")).isEqualTo("#dag");
        assertThat(answer.one("#dag").val()).isEqualTo("i tisdags");
    }

    @Test
    void the_signature_names_what_is_missing_with_a_link_to_its_step() {
        var answer = samira.submit(step(8).one("form.l-stack"), "gor", "signera");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ds-error-summary a").eachAttr("href"))
                .contains("/arenden/" + number + "/samtal/1#dag", "/arenden/" + number + "/samtal/1#ratt");
        assertThat(Guiding.column("state", number, cast)).isEqualTo("CONTACTING");
    }

    @Test
    void the_summary_previews_what_is_shared_and_signing_ends_the_draft() {
        firstStep();
        samira.submit(
                step(3).one("form.l-stack"),
                "ord",
                "Grannen Asta",
                "svar-how-often",
                "2",
                "svar-companionship",
                "3",
                "svar-left-out",
                "2",
                "svar-isolated",
                "2",
                "gor",
                "nasta");
        samira.submit(
                step(7).one("form.l-stack"),
                "viktigt",
                "Att få prata.",
                "mal-1-vill",
                "Gå ut",
                "mal-1-gor",
                "Prova promenad",
                "gor",
                "nasta");

        assertThat(step(8).one("#forhandsvisning").text())
                .contains("UCLA-3: 7 av 9")
                .doesNotContain("Asta");
        assertThat(step(8).one("section[aria-labelledby=stannar]").text()).contains("Grannen Asta", "Delas aldrig");
        var fewer =
                autosave(8, "dela", "PLAN", "version", step(8).one("#version").val());
        assertThat(fewer.one("#forhandsvisning").text()).contains("Gå ut").doesNotContain("UCLA");
        autosave(
                8,
                "dela",
                "PLAN",
                "varfor-SCORES",
                "Vill berätta själv",
                "varfor-PLAN",
                "Glömdes kvar",
                "version",
                step(8).one("#version").val());
        assertThat(step(8).one("#varfor-SCORES").val()).isEqualTo("Vill berätta själv");
        assertThat(step(8).one("#varfor-PLAN").val()).isEmpty();
        assertThat(step(8).one("#forhandsvisning").text()).doesNotContain("berätta själv");
        var signed = samira.submit(step(8).one("form.l-stack"), "dela", "PLAN", "gor", "signera");

        assertThat(signed.text()).contains("Samtalet är signerat", "Plan klar");
        assertThat(Guiding.column("state", number, cast)).isEqualTo("PLAN_READY");
        assertThat(Rows.count("select 1 from health_talk_draft where municipality_id = ?", cast.municipalityId()))
                .isZero();
        assertThat(Rows.one(
                        "select score from measurement where municipality_id = ? and instrument = 'UCLA_3'",
                        cast.municipalityId()))
                .isEqualTo(7);
        assertThat(samira.get("/arenden/" + number + "/halsosamtal").text())
                .contains("Signerat av Samira Haddad", "Grannen Asta", "7 av 9")
                .contains("Stannar: ", "Vill berätta själv")
                .doesNotContain("Glömdes kvar");
        assertThat(Rows.of(
                        "select cast(t.* as text) as row from outbox t where municipality_id = ?",
                        cast.municipalityId()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(String.valueOf(row.get("row"))).doesNotContain("berätta själv"));
        for (var left : new String[] {"/samtal", "/samtal/8"}) {
            assertThat(samira.get("/arenden/" + number + left).address().getPath())
                    .isEqualTo("/arenden/" + number + "/halsosamtal");
        }
    }

    @Test
    void a_paused_case_does_not_let_the_talk_be_held() {
        var form = step(2).one("form.l-stack");
        samira.submit(samira.get("/arenden/" + number + "/paus").one("form.l-panel"), "orsak", "ILLNESS");

        assertThat(samira.submit(form, "ord", "Nej").status()).isEqualTo(403);
        var read = samira.get("/arenden/" + number + "/halsosamtal");
        assertThat(read.text()).contains("Ärendet vilar. Återuppta det först.");
        assertThat(read.page().select("a.ds-button")).isEmpty();
    }

    @Test
    void nobody_opens_the_talk_of_another_municipality() {
        var elsewhere = Cast.newMunicipality();
        var theirs = Guiding.accepted(elsewhere);
        Rows.arrange(
                "update case_file set number = 'E-2026-9998' where municipality_id = ? and number = ?",
                elsewhere.municipalityId(),
                theirs);

        assertThat(samira.get("/arenden/E-2026-9998/samtal").status()).isEqualTo(404);
        assertThat(samira.get("/arenden/E-2026-9998/samtal/4").status()).isEqualTo(404);
        assertThat(samira.get("/arenden/E-2026-9998/halsosamtal").status()).isEqualTo(404);
    }

    private Answer step(int step) {
        return samira.get("/arenden/" + number + "/samtal/" + step);
    }

    private Answer autosave(int step, String... namesAndValues) {
        return samira.swap("/arenden/" + number + "/samtal/" + step + "/utkast", namesAndValues);
    }
}
