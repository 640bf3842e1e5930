package se.lotsen.web.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.notice.Medium;
import se.lotsen.notice.Notice;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.LeaveNotice;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class ArendeTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());

    @Test
    void the_overview_says_who_it_is_what_is_next_and_what_matters() {
        var number = Guiding.talkHeld(cast);

        var page = samira.get("/arenden/" + number);

        assertThat(page.one("h1").text()).isEqualTo("Karl-Erik Lund");
        assertThat(page.one("#nasta").text()).contains("Nästa: välj förslag");
        assertThat(page.page().select(".ds-button[data-variant=primary]")).hasSize(1);
        assertThat(page.one("blockquote").text()).contains("Att få prata båtar");
        assertThat(page.page().select("main .ds-tag").eachText()).contains("Hör dåligt", "Behöver nära till toalett");
        assertThat(page.one("section[aria-labelledby=viktigt]").text()).contains("Hör dåligt Hörslinga");
        assertThat(page.text()).contains("Prova promenadgruppen", "Hälsosamtalet hölls");
        assertThat(page.text()).doesNotContain(String.valueOf(personNumber()));
    }

    @Test
    void a_case_that_was_sent_as_urgent_says_so_on_its_pages_and_in_the_list() {
        var number = Guiding.accepted(cast);
        assertThat(samira.get("/arenden/" + number).one(".l-idbar").text()).doesNotContain("Skyndsam");
        Rows.arrange("update referral set urgent = true where municipality_id = ?", cast.municipalityId());

        for (var page : new String[] {"", "/bokningar", "/kontakt"}) {
            assertThat(samira.get("/arenden/" + number + page).one(".l-idbar").text())
                    .as(page)
                    .contains("Skyndsam");
        }
        assertThat(samira.get("/arenden").one("main tbody tr").text()).contains("Skyndsam");
        Rows.arrange(
                "update case_file set next_step_on = ? where municipality_id = ?",
                Guiding.today(),
                cast.municipalityId());
        assertThat(samira.get("/min-dag").one("tbody tr:not(.group)").text()).contains("Skyndsam");
    }

    @Test
    void no_answer_about_barriers_is_not_told_as_none() {
        var number = Guiding.talkHeld(cast);
        var page = "section[aria-labelledby=viktigt]";
        assertThat(samira.get("/arenden/" + number).one(page).text()).doesNotContain("Vill inte svara");

        Rows.arrange(
                "update health_talk set barriers = '{}', answers = jsonb_set(answers, '{barriers}', cast(? as jsonb))"
                        + " where municipality_id = ?",
                "{\"easing\": {}, \"unsaid\": {\"MONEY\": \"DECLINED\", \"SAFETY\": \"DECLINED\", \"MIND\": \"NOT_ASKED\"}}",
                cast.municipalityId());

        assertThat(samira.get("/arenden/" + number).one(page).text())
                .contains("Vill inte svara: Trygghet, Pengar", "Frågades inte: Sorg och nedstämdhet")
                .doesNotContain("Inga hinder");
    }

    @Test
    void the_tab_of_the_plan_and_the_suggestions_has_both() {
        var number = Guiding.talkHeld(cast);
        var tab = samira.get("/arenden/" + number).one(".l-tabs a[href$=/forslag]");

        assertThat(tab.text()).isEqualTo("Plan och förslag");
        assertThat(samira.get(tab.attr("href"))
                        .one("section[aria-labelledby=plan]")
                        .text())
                .contains("Gå ut varje vecka", "Prova promenadgruppen");
    }

    @Test
    void a_case_without_a_guide_is_taken_first() {
        var number = Guiding.queued(cast);

        var answer = samira.submit(samira.get("/arenden/" + number).one(".l-next form"));

        assertThat(answer.text()).contains("Ärendet är ditt.");
        assertThat(answer.one(".l-next a.ds-button").text()).isEqualTo("Ta kontakt");
    }

    @Test
    void the_whole_number_is_shown_once_and_leaves_a_line_in_the_access_log() {
        var number = Guiding.accepted(cast);
        var form = samira.get("/arenden/" + number).one("form[action$=/personnummer]");

        var answer = samira.submit(form);

        assertThat(answer.one(".l-who").text())
                .contains(String.valueOf(personNumber()).substring(8));
        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and what like 'ShowPersonNumber%'",
                        cast.municipalityId()))
                .isPositive();
        assertThat(samira.get("/arenden/" + number).text())
                .doesNotContain(String.valueOf(personNumber()).substring(8));
    }

    @Test
    void a_no_to_text_messages_is_written_down_and_taken_back() {
        var number = Guiding.accepted(cast);
        assertThat(samira.get("/arenden/" + number).page().select("#sms")).isEmpty();
        Rows.arrange("update person set contact_preference = 'SMS' where municipality_id = ?", cast.municipalityId());

        var no = samira.submit(samira.get("/arenden/" + number).one("form[action$=/sms]"));
        assertThat(no.text()).contains("Personen får inga sms.", "Vill inte ha sms.");
        assertThat(Rows.one("select wanted from notice_wish where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(false);

        assertThat(samira.submit(no.one("form[action$=/sms]")).text()).contains("Får sms dagen före en bokad tid.");
    }

    @Test
    void what_became_of_a_text_message_stands_in_the_case() {
        var number = Guiding.accepted(cast);
        var person = Objects.requireNonNull(
                (UUID) Rows.one("select person_id from person where municipality_id = ?", cast.municipalityId()));
        Rows.arrange("update person set phone = '0176-100 00' where person_id = ?", person);
        var found = new Notice.SuggestionsToTell(
                Swedish.today(TestApp.clock()), cast.samira().requireStaffId());
        TestApp.bean(LeaveNotice.class).toPerson(person, Medium.SMS, found, "proof", Programme.system(cast));
        assertThat(samira.get("/arenden/" + number).one("section:has(#sms) ul").text())
                .contains("Att det finns förslag: väntar på att gå iväg");

        TestApp.bean(DeliverOutbox.class).run();

        assertThat(samira.get("/arenden/" + number).one("section:has(#sms) ul").text())
                .contains("gick inte iväg, inget mobilnummer är känt");
        assertThat(samira.get("/arenden/" + number)
                        .one("section[aria-labelledby=remisser]")
                        .text())
                .contains("Får veta om: kontakt och tider");
    }

    @Test
    void a_note_is_kept_and_stands_in_the_timeline() {
        var number = Guiding.accepted(cast);
        var form = samira.get("/arenden/" + number + "/anteckning").one("form[action$=/anteckning]");

        assertThat(samira.submit(form, "text", " ").status()).isEqualTo(422);
        samira.submit(form, "text", "Dottern kan skjutsa på tisdagar.");

        assertThat(samira.get("/arenden/" + number + "/tidslinje")
                        .one(".l-timeline")
                        .text())
                .contains("Anteckning", "Dottern kan skjutsa", "Ärendet öppnades. Väg in: Vårdcentral, VC Björken");
    }

    @Test
    void a_withdrawn_consent_is_gone_from_the_case() {
        var number = Guiding.accepted(cast);
        var form = samira.get("/arenden/" + number + "/samtycke").one("form[action$=/samtycke]");

        var answer = samira.submit(form);

        assertThat(answer.text()).contains("Samtycket är tillbakadraget", "Får bara veta att remissen är besvarad");
        assertThat(answer.page().select("a[href$=/samtycke]")).isEmpty();
        assertThat(Rows.count(
                        "select 1 from consent where municipality_id = ? and direction = 'TO_HEALTH_CENTRE' and withdrawn_at is null",
                        cast.municipalityId()))
                .isZero();
    }

    @Test
    void the_plan_is_the_persons_own_and_tells_no_score() {
        var number = Guiding.talkHeld(cast);

        var page = samira.get("/arenden/" + number + "/plan");

        assertThat(page.one("h1").text()).isEqualTo("Din plan, Karl-Erik");
        assertThat(page.text())
                .contains("Gå ut varje vecka", "Prova promenadgruppen", "Samira Haddad", "070-174 06 05");
        assertThat(page.text()).doesNotContain("UCLA", "ensam", "Plan klar");
        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and action = 'PRINT'",
                        cast.municipalityId()))
                .isEqualTo(1);
    }

    @Test
    void nobody_sees_a_case_of_another_municipality() {
        var elsewhere = Cast.newMunicipality();
        var number = Guiding.talkHeld(elsewhere);
        Rows.arrange(
                "update case_file set number = 'E-2026-9999' where municipality_id = ? and number = ?",
                elsewhere.municipalityId(),
                number);

        for (var page : PAGES) {
            assertThat(samira.get("/arenden/E-2026-9999" + page).status())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_person_with_protected_identity_is_seen_only_by_those_who_handle_it() {
        var referral = Sending.received(
                cast, Sending.aReferral(Cast.someone(), Protection.SEKRETESSMARKERING, Set.of(ConsentItem.values())));
        var number = Guiding.accept(referral, true, cast.omar());

        for (var page : PAGES) {
            assertThat(samira.get("/arenden/" + number + page).status())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(Visitor.as(cast.omar()).get("/arenden/" + number).text()).contains("Skyddade uppgifter");
    }

    @Test
    void a_nurse_is_not_let_in() {
        var number = Guiding.accepted(cast);

        assertThat(Visitor.as(cast.helena()).get("/arenden/" + number).status()).isEqualTo(403);
    }

    private static final java.util.List<String> PAGES = java.util.List.of(
            "", "/kontakt", "/anteckning", "/samtycke", "/paus", "/tidslinje", "/plan", "/person/ratta");

    private Object personNumber() {
        return String.valueOf(Rows.one("select number from person where municipality_id = ?", cast.municipalityId()));
    }
}
