package se.lotsen.web.tertial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.tertial.JudgeGoal;
import se.lotsen.tertial.KeepGoals;
import se.lotsen.tertial.Level;
import se.lotsen.tertial.Source;
import se.lotsen.tertial.Third;
import se.lotsen.tertial.Unit;
import se.lotsen.tertial.WriteTertialText;
import se.lotsen.testing.Cast;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class TertialTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor maria = Visitor.as(cast.maria());
    private final int year = Guiding.today().getYear();

    @Test
    void what_is_said_about_the_complaints_is_no_goal_and_a_third_that_runs_is_not_locked_anyway() {
        said(year);

        var running = maria.get("/ledning/tertial/" + year + "/VB");

        assertThat(running.one("section[aria-labelledby=las] .ds-alert").text())
                .isEqualTo(
                        "Texten om synpunkterna är från förra perioden och följer inte med i filerna eller låsningen. "
                                + "Spara texterna om de ska följa med.");
        assertThat(running.page().select("#andaLas")).isEmpty();
    }

    @Test
    void where_the_third_is_over_it_may_be_locked_without_them_and_the_goals_are_counted() {
        var goals = TestApp.bean(KeepGoals.class);
        goals.add(new KeepGoals.AddGoal(year - 1, null, Level.UNIT, "Vi är fossilfria", null), cast.maria());
        var goal = goals.tree(year - 1, cast.maria()).parts().getFirst().goal().goalId();
        TestApp.bean(JudgeGoal.class)
                .judge(new JudgeGoal.Command(year - 1, Third.T2, goal, null, "Vi har bytt bil."), cast.maria());
        said(year - 1);

        var over = maria.get("/ledning/tertial/" + (year - 1) + "/VB");

        assertThat(over.one("section[aria-labelledby=las] .ds-alert").text())
                .startsWith("1 mål har text från förra perioden")
                .contains("låsningen: Vi är fossilfria. Texten om synpunkterna")
                .endsWith("Spara texterna eller lås ändå.");
        assertThat(over.page().select("#andaLas")).hasSize(1);
    }

    @Test
    void an_indicator_is_removed_after_a_question_and_the_way_back_leads_where_the_reader_came_from() {
        var goals = TestApp.bean(KeepGoals.class);
        goals.add(new KeepGoals.AddGoal(year, null, Level.UNIT, "Vi är fossilfria", null), cast.maria());
        var goal = goals.tree(year, cast.maria()).parts().getFirst().goal().goalId();
        goals.measure(
                new KeepGoals.AddIndicator(
                        year, goal, "Resor", Source.MANUAL, Unit.COUNT, "Tur och retur", null, null, null, null),
                cast.maria());
        var link = maria.get("/ledning/tertial/" + year + "/VB").one("a[href*=/mal]");
        var page = maria.get(link.attr("href"));
        assertThat(page.one(".l-title a").text()).isEqualTo("Verksamhetsberättelse " + year);
        var form = page.one("details > form[action*=/indikator/]");
        assertThat(form.text()).startsWith("Vill du ta bort Resor?");

        var removed = maria.submit(form);

        assertThat(removed.one(".l-flash").text()).isEqualTo("Indikatorn är borttagen.");
        assertThat(removed.page().select("form[action*=/indikator/]")).isEmpty();
        assertThat(removed.one(".l-title a").attr("href")).isEqualTo("/ledning/tertial/" + year + "/VB");
        assertThat(maria.submit(removed.one("form[action*=/" + goal + "/ta-bort]"))
                        .one(".l-flash")
                        .text())
                .isEqualTo("Målet är borttaget.");
    }

    @Test
    void the_goals_lead_back_to_the_reports_where_nobody_knows_from_which_one_the_reader_came() {
        for (var page : List.of("/mal", "/mal?fran=T9")) {
            var back = maria.get("/ledning/tertial/" + year + page).one(".l-title a");
            assertThat(back.text()).isEqualTo("Tertialrapporter");
            assertThat(back.attr("href")).isEqualTo("/ledning/tertial");
        }
    }

    private void said(int ofYear) {
        TestApp.bean(WriteTertialText.class)
                .write(new WriteTertialText.Command(ofYear, Third.T2, "Fler tider är öppna."), cast.maria());
    }
}
