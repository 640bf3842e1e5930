package se.lotsen.web.samtal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;
import se.lotsen.web.testing.Visitor.Answer;

class AndringTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());
    private final String number = Guiding.talkHeld(cast);

    @Test
    void the_plan_is_changed_from_the_case_with_a_reason_and_both_versions_can_be_read() {
        var step = begin("/arenden/" + number);
        assertThat(step.address().getPath()).endsWith("/samtal/7");
        assertThat(step.text()).contains("Du ändrar ett signerat samtal. Version 1 finns kvar");

        var last = samira.submit(
                step.one("form.l-stack"),
                "mal-1-vill",
                "Sjunga i kör",
                "mal-1-gor",
                "Prova kören på tisdag",
                "gor",
                "nasta");
        assertThat(last.address().getPath()).endsWith("/samtal/8");
        assertThat(last.text()).contains("Gå ut varje vecka", "Sjunga i kör", "Vårdcentralen får inget nytt besked");
        assertThat(samira.submit(last.one("form[action$=/signera]")).status()).isEqualTo(422);
        var signed = samira.submit(last.one("form[action$=/signera]"), "varfor", "Vill hellre sjunga.");

        assertThat(signed.text()).contains("Ändringen är signerad");
        assertThat(signed.one("section[aria-labelledby=plan]").text())
                .contains("Sjunga i kör", "Prova kören på tisdag")
                .doesNotContain("Prova promenadgruppen");
        assertThat(samira.get("/arenden/" + number + "/plan").text())
                .contains("Sjunga i kör")
                .doesNotContain("promenadgruppen");
        var talk = samira.get("/arenden/" + number + "/halsosamtal");
        assertThat(talk.text()).contains("Version 2", "Ändrat: Vill hellre sjunga.");
        assertThat(talk.one("details:contains(Version 1)").text()).contains("Version 1", "Prova promenadgruppen");
        assertThat(talk.one("section[aria-labelledby=matt]").text()).contains("7 av 9");
        assertThat(samira.get("/arenden/" + number + "/tidslinje")
                        .one(".l-timeline li:first-child")
                        .text())
                .contains("Hälsosamtalet ändrades, version 2", "Vill hellre sjunga.");
    }

    @Test
    void a_change_that_is_begun_is_told_and_can_be_thrown_away() {
        begin("/arenden/" + number + "/halsosamtal");
        samira.submit(step(2).one("form.l-stack"), "ord", "Går upp sent.", "gor", "nasta");

        var talk = samira.get("/arenden/" + number + "/halsosamtal");
        assertThat(talk.text())
                .contains("En ändring av samtalet är påbörjad men inte signerad")
                .doesNotContain("Går upp sent.");
        var left = samira.submit(step(8).one("form[action$=/slang]"));

        assertThat(left.text()).contains("Ändringen är slängd");
        assertThat(Rows.count("select 1 from health_talk_draft where municipality_id = ?", cast.municipalityId()))
                .isZero();
        assertThat(step(2).address().getPath()).endsWith("/halsosamtal");
    }

    @Test
    void the_frame_and_the_questions_about_loneliness_are_not_asked_again() {
        begin("/arenden/" + number + "/halsosamtal");

        assertThat(step(1).address().getPath()).endsWith("/halsosamtal");
        assertThat(step(3).page().select("input[name^=svar-]")).isEmpty();
        assertThat(step(3).text()).contains("De är det som uppföljningen jämförs med.");
        assertThat(step(8).text()).contains("Inget är ändrat än");
    }

    @Test
    void a_goal_that_lacks_what_is_done_leads_to_its_step() {
        begin("/arenden/" + number);
        samira.submit(step(7).one("form.l-stack"), "mal-1-gor", "", "gor", "nasta");

        var refused = samira.submit(step(8).one("form[action$=/signera]"), "varfor", "Nytt mål.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".ds-error-summary a").attr("href"))
                .isEqualTo("/arenden/" + number + "/samtal/7#mal-1-vill");
        assertThat(refused.one("#varfor").text()).isEqualTo("Nytt mål.");
    }

    private Answer begin(String from) {
        return samira.submit(samira.get(from).one("form[action$=/samtal/andra]"));
    }

    private Answer step(int step) {
        return samira.get("/arenden/" + number + "/samtal/" + step);
    }
}
