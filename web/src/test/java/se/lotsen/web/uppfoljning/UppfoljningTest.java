package se.lotsen.web.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class UppfoljningTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());

    @Test
    void before_the_talk_there_is_nothing_to_follow_up() {
        var number = Guiding.accepted(cast);

        assertThat(samira.get("/arenden/" + number + "/uppfoljning").text()).contains("när hälsosamtalet är hållet");
        assertThat(samira.get("/arenden/" + number + "/uppfoljning/3").status()).isEqualTo(404);
        assertThat(samira.get("/arenden/" + number + "/uppfoljning/4").status()).isEqualTo(404);
    }

    @Test
    void too_early_it_says_when_it_opens_and_refuses_the_post() {
        var number = Guiding.talkHeld(cast);

        assertThat(samira.get("/arenden/" + number + "/uppfoljning/3").text()).contains("Uppföljningen öppnas");
        assertThat(samira.get("/arenden/" + number + "/uppfoljning/6").text())
                .contains("Gör 3-månadersuppföljningen först");
        assertThat(samira.swap("/arenden/" + number + "/uppfoljning/3", "satt", "HOME", "deltar", "PARTICIPATING")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_baseline_stands_beside_today_and_the_difference_is_previewed_and_kept() {
        var number = talkHeldThreeMonthsAgo();
        var page = samira.get("/arenden/" + number + "/uppfoljning/3");
        assertThat(page.one("#svar-companionship .l-before").text()).contains("Ofta");
        String[] answers = {
            "satt",
            "HOME",
            "deltar",
            "PARTICIPATING",
            "hjalpte",
            "Kerstin mötte mig.",
            "svar-how-often",
            "2",
            "svar-companionship",
            "2",
            "svar-left-out",
            "2",
            "svar-isolated",
            "1"
        };

        var preview = samira.swap("/arenden/" + number + "/uppfoljning/3/forhandsvisning", answers);
        var done = samira.submit(page.one("form[hx-post]"), answers);

        assertThat(preview.text())
                .contains("VC Björken", "UCLA-3: 5 av 9", "−2")
                .doesNotContain("Kerstin");
        assertThat(done.text()).contains("Uppföljningen är sparad");
        assertThat(Rows.one(
                        "select score from measurement where municipality_id = ? and occasion = 'THREE_MONTHS' and instrument = 'UCLA_3'",
                        cast.municipalityId()))
                .isEqualTo(5);
        var read = samira.get("/arenden/" + number + "/uppfoljning/3");
        assertThat(read.text()).contains("Gjord", "Kerstin mötte mig.", "−2", "Deltar i en aktivitet");
        assertThat(read.page().select("main form[action$=/uppfoljning/3]")).isEmpty();
    }

    @Test
    void without_how_and_participation_it_is_sent_back() {
        var number = talkHeldThreeMonthsAgo();
        var form = samira.get("/arenden/" + number + "/uppfoljning/3").one("form[hx-post]");

        var answer = samira.submit(form, "hjalpte", "Kerstin");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ds-error-summary a").eachAttr("href")).containsExactly("#satt", "#deltar");
        assertThat(answer.one("#hjalpte").text()).isEqualTo("Kerstin");
    }

    @Test
    void not_reached_is_a_result_of_its_own() {
        var number = talkHeldThreeMonthsAgo();
        var page = samira.get("/arenden/" + number + "/uppfoljning/3");

        samira.submit(page.one("form[aria-labelledby=ejnadd]"));

        assertThat(Rows.one(
                        "select status from follow_up where municipality_id = ? and occasion = 'THREE_MONTHS'",
                        cast.municipalityId()))
                .isEqualTo("NOT_REACHED");
        assertThat(samira.get("/arenden/" + number + "/uppfoljning").text()).contains("Gick inte att nå");
    }

    /** Signed today, with its days moved back as if three months had passed. */
    private String talkHeldThreeMonthsAgo() {
        var number = Guiding.talkHeld(cast);
        LocalDate today = Guiding.today();
        Rows.arrange(
                "update follow_up set opens_on = ?, due_on = ? where municipality_id = ? and occasion = 'THREE_MONTHS'",
                today.minusDays(10),
                today.plusDays(4),
                cast.municipalityId());
        return number;
    }
}
