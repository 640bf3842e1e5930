package se.lotsen.web.aktiviteter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.web.testing.Visitor;

class AktiviteterTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void the_list_stands_place_by_place_with_the_next_session_and_the_places_left() {
        Programme.load(cast, "0180");

        var page = Visitor.as(cast.samira()).get("/aktiviteter");

        assertThat(page.page().select("section h2").eachText()).contains("Axelsberg", "Fruängsgården");
        var row = page.one("tr:has(a[href=/aktiviteter/gympa-utan-musik])");
        assertThat(row.text()).contains("Gympa", " kl. ", "platser lediga");
        assertThat(page.text()).contains("exempeluppgifter i den här demonstrationen");
    }

    @Test
    void an_empty_catalogue_says_who_fills_it_and_not_that_something_was_chosen() {
        var maria = Visitor.as(cast.maria());

        assertThat(maria.get("/aktiviteter").text())
                .contains("Inga aktiviteter pågår.", "Håll katalogen aktuell")
                .doesNotContain("stämmer med det du valde");
        assertThat(maria.get("/aktiviteter?typ=DANCE").text()).contains("stämmer med det du valde");
    }

    @Test
    void it_is_searched_by_name_kind_and_finger() {
        Programme.load(cast, "0180");
        var samira = Visitor.as(cast.samira());

        assertThat(samira.get("/aktiviteter?namn=UTAN+musik").page().select("tbody tr"))
                .hasSize(1);
        assertThat(samira.get("/aktiviteter?typ=DANCE")
                        .page()
                        .select("tbody tr td:nth-child(2)")
                        .eachText())
                .isNotEmpty()
                .containsOnly("Dans");
        assertThat(samira.get("/aktiviteter?finger=FOOD").page().select("tbody tr"))
                .isNotEmpty();
        assertThat(samira.get("/aktiviteter?namn=rymdfart").text()).contains("Inga aktiviteter stämmer");
    }

    @Test
    void up_to_three_are_chosen_in_the_list_and_stand_side_by_side() {
        Programme.load(cast, "0180");
        var helena = Visitor.as(cast.helena());
        var list = helena.get("/aktiviteter");
        var boxes = list.page().select("input[form=jamfor][name=a]").eachAttr("value");
        assertThat(list.one("form#jamfor").attr("action")).isEqualTo("/aktiviteter/jamfor");
        assertThat(boxes).contains("gympa-utan-musik~axelsberg");

        var page = helena.get("/aktiviteter/jamfor?a=gympa-utan-musik~axelsberg&a=" + boxes.getLast());

        assertThat(page.page().select("thead th")).hasSize(3);
        assertThat(page.one("thead").text()).contains("Gympa utan musik", "Axelsberg");
        assertThat(page.one("tbody tr:has(th:matchesOwn(^Musik))").text()).contains("Utan musik");
        assertThat(page.page().select("tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.select("td")).hasSize(2));
        var four = helena.get("/aktiviteter/jamfor?a=" + String.join("&a=", boxes.subList(0, 4)));
        assertThat(four.page().select("thead th")).hasSize(4);
        assertThat(four.text()).contains("Bara 3 får plats");
        assertThat(helena.get("/aktiviteter/jamfor?a=finns~inte").text()).contains("Välj minst en aktivitet");
        assertThat(Visitor.stranger().get("/aktiviteter/jamfor").address().getPath())
                .isEqualTo("/login");
    }

    @Test
    void everyone_who_has_signed_in_sees_it_and_nobody_else() {
        Programme.session(cast, "Fika", 12, Duration.ofDays(1));
        for (Actor who : List.of(cast.samira(), cast.helena(), cast.maria(), cast.admin())) {
            assertThat(Visitor.as(who).get("/aktiviteter").text()).contains("Fika", "12 av 12 platser lediga");
        }

        assertThat(Visitor.stranger().get("/aktiviteter").address().getPath()).isEqualTo("/login");
    }

    @Test
    void one_activity_shows_its_facts_its_sessions_and_the_words_of_the_document() {
        Programme.load(cast, "0180");

        var page = Visitor.as(cast.helena()).get("/aktiviteter/seniorgympa");

        assertThat(page.one("h1").text()).isEqualTo("Seniorgympa");
        assertThat(page.one("blockquote").text()).contains("Enheten erbjuder flera varianter av fysisk träning");
        assertThat(page.one("figcaption").text()).contains("Stockholms stad", "rad 365-368");
        assertThat(page.one("section:has(#plats-0)").text()).contains("Axelsberg", "dagar kl. ", ", nästa ");
        assertThat(page.text()).contains("inte kontrollerade med arrangören", "Exempeluppgifter");
    }

    @Test
    void what_nobody_has_stated_is_said_to_be_unknown() {
        Programme.session(cast, "Fika", null, Duration.ofDays(1));
        var slug = Rows.one("select slug from activity where municipality_id = ?", cast.municipalityId());

        var page = Visitor.as(cast.samira()).get("/aktiviteter/" + slug);

        assertThat(page.text()).contains("Plats inte angiven", "Ledare Inte känt", "Pris Inte känt", "Ingen gräns");
        assertThat(page.text()).doesNotContain("Exempeluppgifter");
    }

    @Test
    void another_municipality_sees_neither_the_list_nor_the_page() {
        Programme.load(cast, "0180");
        var other = Visitor.as(Cast.newMunicipality().samira());

        assertThat(other.get("/aktiviteter").text()).doesNotContain("Axelsberg");
        assertThat(other.get("/aktiviteter/seniorgympa").status()).isEqualTo(404);
    }
}
