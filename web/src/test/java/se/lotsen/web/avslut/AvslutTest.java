package se.lotsen.web.avslut;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class AvslutTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());

    @Test
    void only_the_reasons_that_the_state_allows_are_offered_and_accepted() {
        var number = Guiding.accepted(cast);
        var page = samira.get("/arenden/" + number + "/avslut");
        assertThat(page.page().select("#orsak-GOAL_MET, #orsak-NO_SUITABLE")).isEmpty();

        var answer = samira.submit(page.one("form.l-panel"), "orsak", "GOAL_MET");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("kräver att hälsosamtalet är hållet");
        assertThat(Guiding.column("state", number, cast)).isEqualTo("CONTACTING");
    }

    @Test
    void an_early_end_has_to_be_explained() {
        var number = Guiding.talkHeld(cast);
        var form = samira.get("/arenden/" + number + "/avslut").one("form.l-panel");

        assertThat(samira.submit(form).one(".ds-error-summary a").attr("href")).isEqualTo("#orsak");
        assertThat(samira.submit(form, "orsak", "ON_OWN")
                        .one(".ds-error-summary a")
                        .attr("href"))
                .isEqualTo("#varfor");
        var closed = samira.submit(form, "orsak", "ON_OWN", "varfor", "Har börjat i kören.");

        assertThat(closed.text()).contains("Ärendet är avslutat: Deltar på egen hand", "Har börjat i kören.");
        assertThat(Guiding.column("close_reason", number, cast)).isEqualTo("ON_OWN");
    }

    @Test
    void the_preview_follows_the_reason() {
        var number = Guiding.talkHeld(cast);

        var onOwn =
                samira.swap("/arenden/" + number + "/avslut/forhandsvisning", "orsak", "ON_OWN", "fortsatter", "kören");
        var deceased = samira.swap("/arenden/" + number + "/avslut/forhandsvisning", "orsak", "DECEASED");

        assertThat(onOwn.text()).contains("deltar på egen hand", "Fortsätter utan oss: kören");
        assertThat(deceased.text()).contains("Ärendet är avslutat.").doesNotContain("avliden");
    }

    @Test
    void a_closed_case_is_read_only() {
        var number = Guiding.accepted(cast);
        samira.submit(samira.get("/arenden/" + number + "/avslut").one("form.l-panel"), "orsak", "MOVED");

        var page = samira.get("/arenden/" + number);

        assertThat(page.page().select("main .ds-button")).isEmpty();
        assertThat(page.page().select("a[href$=/avslut], a[href$=/paus], a[href$=/kontakt]"))
                .isEmpty();
        assertThat(samira.swap("/arenden/" + number + "/avslut", "orsak", "MOVED")
                        .status())
                .isEqualTo(403);
        assertThat(samira.get("/arenden/" + number + "/avslut").text())
                .contains("Ärendet är avslutat och kan bara läsas");
    }

    @Test
    void a_case_rests_and_goes_on() {
        var number = Guiding.accepted(cast);
        var form = samira.get("/arenden/" + number + "/paus").one("form.l-panel");

        assertThat(samira.submit(form, "till", "snart")
                        .page()
                        .select(".ds-error-summary a")
                        .eachAttr("href"))
                .containsExactly("#orsak", "#till");
        var rests = samira.submit(form, "orsak", "TRAVEL", "text", "Hos dottern.");
        assertThat(rests.text()).contains("Vilar", "Orsak: Resa", "Hos dottern.");
        assertThat(samira.swap(
                                "/arenden/" + number + "/kontakt",
                                "utfall",
                                "NO_ANSWER",
                                "nasta",
                                Guiding.today().plusDays(1).toString())
                        .status())
                .isEqualTo(403);
        var goesOn = samira.submit(rests.one(".l-next form"));

        assertThat(goesOn.text()).contains("Ärendet är återupptaget.");
        assertThat(Guiding.column("state", number, cast)).isEqualTo("CONTACTING");
    }
}
