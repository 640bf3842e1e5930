package se.lotsen.web.arenden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class ArendenTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());

    @Test
    void a_guide_without_cases_is_told_where_to_find_some() {
        assertThat(samira.get("/arenden").one(".l-empty").text()).contains("teamets kö");
        assertThat(samira.get("/arenden?vy=kon").one(".l-empty").text()).contains("Ingen väntar");
        assertThat(samira.get("/arenden?vy=avslutade").one(".l-empty").text()).contains("Inga ärenden är avslutade");
    }

    @Test
    void the_tab_of_the_browser_says_what_is_mine() {
        assertThat(samira.get("/arenden").page().title()).isEqualTo("Mina ärenden – Lotsen");
        assertThat(samira.get("/arenden?vy=avslutade").page().title()).isEqualTo("Avslutade ärenden – Lotsen");
    }

    @Test
    void the_list_shows_the_guides_own_cases_with_their_next_step() {
        var mine = Guiding.accepted(cast);
        var waiting = Guiding.queued(cast);

        var page = samira.get("/arenden");

        assertThat(page.text()).contains(mine, "Karl-Erik Lund", "Ta första kontakten", "Kontakt söks");
        assertThat(page.text()).doesNotContain(waiting);
        assertThat(samira.get("/arenden?vy=alla").text()).contains(mine, waiting, "I teamets kö");
    }

    @Test
    void a_case_in_the_queue_is_taken_with_one_press() {
        var waiting = Guiding.queued(cast);

        var answer = samira.submit(samira.get("/arenden?vy=kon").one("form[action$=/lots]"));

        assertThat(answer.text()).contains("Ärendet är ditt.");
        assertThat(Guiding.column("guide_id", waiting, cast))
                .isEqualTo(cast.samira().staffId());
        assertThat(samira.get("/arenden?vy=kon").page().select("form[action$=/lots]"))
                .isEmpty();
    }

    @Test
    void the_next_page_begins_after_the_last_row() {
        for (var i = 0; i < 26; i++) Guiding.accepted(cast);

        var first = samira.get("/arenden");
        var second = samira.get(first.one("p.l-after a").attr("href"));

        assertThat(first.page().select("tbody tr")).hasSize(25);
        assertThat(second.page().select("tbody tr")).hasSize(1);
        assertThat(second.page().select("p.l-after a")).isEmpty();
    }

    @Test
    void a_list_is_narrowed_by_its_address_and_searched_within_it() {
        var mine = Guiding.accepted(cast);
        var waiting = Guiding.queued(cast);
        var samiras = "&lots=" + cast.samira().staffId();

        assertThat(samira.get("/arenden?vy=alla" + samiras)
                        .page()
                        .select("main")
                        .text())
                .contains(mine)
                .doesNotContain(waiting);
        assertThat(samira.get("/arenden?vy=alla&vag=home_care").one(".l-empty").text())
                .contains("passar det du valde");
        assertThat(samira.get("/arenden?vag=health_centre&lage=contacting").text())
                .contains(mine);
        assertThat(search(samira, "/arenden?vy=alla" + samiras, "lundh").page().select("tbody tr"))
                .hasSize(1);
        assertThat(search(samira, "/arenden?vy=kon", mine).page().select("tbody tr"))
                .isEmpty();
        assertThat(samira.get("/arenden").one(".l-tabs [aria-current] .l-count").text())
                .isEqualTo("1");
    }

    @Test
    void no_list_shows_the_cases_of_another_municipality() {
        var elsewhere = Guiding.accepted(Cast.newMunicipality());

        assertThat(samira.get("/arenden?vy=alla").page().select("a[href$=" + elsewhere + "]"))
                .isEmpty();
    }

    private static Visitor.Answer search(Visitor guide, String address, String typed) {
        return guide.submit(guide.get(address).one("main form[role=search]"), "sok", typed);
    }
}
