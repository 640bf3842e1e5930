package se.lotsen.web.finger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Sending;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class ProgramTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());
    private final Visitor omar = Visitor.as(cast.omar());

    @Test
    void the_list_has_no_gap_where_somebody_is_not_shown_or_has_left() {
        var programme = opened();
        var hidden = Cast.someone();
        Sending.received(cast, Sending.aReferral(hidden, Protection.SEKRETESSMARKERING, Set.of(ConsentItem.values())));
        apply(omar, programme, hidden.value(), "Sällan");
        for (var i = 0; i < 3; i++) apply(samira, programme, Cast.someone().value(), i == 2 ? "Ofta" : "Sällan");

        assertThat(places(samira.get(programme))).containsExactly("1", "2", "3");
        assertThat(samira.get(programme).one("#ko").text()).isEqualTo("Kön (3)");
        assertThat(places(omar.get(programme))).containsExactly("1", "2", "3", "4");

        var second = samira.get(samira.get(programme)
                .page()
                .select("section[aria-labelledby=ko] a")
                .get(1)
                .attr("href"));
        samira.submit(second.one("form[action$=/avsluta]"));

        assertThat(places(samira.get(programme))).containsExactly("1", "2");
        assertThat(places(omar.get(programme))).containsExactly("1", "2", "3");
    }

    @Test
    void the_programmes_stand_in_the_menu_where_the_way_back_leads() {
        for (var page : List.of("/finger", opened() + "/resultat")) {
            assertThat(current(Visitor.as(cast.maria()).get(page))).containsExactly("/ledning");
            assertThat(current(samira.get(page))).containsExactly("/aktiviteter");
        }
        assertThat(Visitor.as(cast.maria()).get("/finger").one(".l-title p a").attr("href"))
                .isEqualTo("/ledning");
        assertThat(samira.get("/finger").one(".l-title p a").attr("href")).isEqualTo("/aktiviteter");
    }

    private static List<String> current(Visitor.Answer page) {
        return page.page().select("#meny a[aria-current=page]").eachAttr("href");
    }

    @Test
    void a_difference_of_few_is_not_shown() {
        var programme = opened();
        apply(samira, programme, Cast.someone().value(), "Sällan");
        var offered = samira.submit(samira.get(programme).one("form[action$=/erbjud]"));
        samira.submit(offered.one("section[aria-labelledby=fragade] form"), "svar", "ja");

        assertThat(samira.get(programme + "/resultat").text())
                .contains("1 i gruppen. 0 av dem har lämnat.", "visas från 5 personer");
    }

    @Test
    void a_value_has_two_decimals_at_most_and_none_is_rounded_off() {
        var programme = opened();
        apply(samira, programme, Cast.someone().value(), "Sällan");
        var offered = samira.submit(samira.get(programme).one("form[action$=/erbjud]"));
        samira.submit(offered.one("section[aria-labelledby=fragade] form"), "svar", "ja");
        var participant = samira.get(samira.get(programme)
                .page()
                .select("section[aria-labelledby=grupp] a")
                .attr("href"));
        var form = participant.one("form[action$=/matvarden]");
        var field = form.select("input[name^=value-]").attr("name");

        var refused =
                samira.submit(form, "nar", "BEFORE", "dag", Guiding.today().toString(), field, "12,345");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Skriv ett tal med högst två decimaler");

        var kept = samira.submit(form, "nar", "BEFORE", "dag", Guiding.today().toString(), field, "1 012,34");
        assertThat(kept.page().select("section[aria-labelledby=matt] tbody td").eachText())
                .containsExactly("1012,34", "–");
    }

    @Test
    void a_few_who_wait_are_hidden_with_how_many_have_applied_on_both_pages() {
        var programme = opened();
        apply(samira, programme, Cast.someone().value(), "Sällan");
        var maria = Visitor.as(cast.maria());

        assertHidden(maria, programme);
        assertThat(samira.get("/finger").page().select("dl.l-money dd").eachText())
                .as("who has the queue by name: applied, places, asked, group")
                .containsExactly("1", "2", "0", "0");
        samira.submit(samira.get(programme).one("form[action$=/erbjud]"));
        assertHidden(maria, programme);

        for (var i = 0; i < 5; i++) apply(samira, programme, Cast.someone().value(), "Sällan");
        assertThat(maria.get(programme + "/resultat")
                        .page()
                        .select("dl.l-summary dd")
                        .eachText())
                .as("six have applied: one is asked or in the queue")
                .startsWith("6");
    }

    private static void assertHidden(Visitor maria, String programme) {
        var result = maria.get(programme + "/resultat");
        assertThat(result.page().select("dl.l-summary dd").eachText())
                .startsWith("dolt")
                .doesNotContain("1")
                .endsWith("0");
        assertThat(result.text())
                .contains(
                        "dolt har sökt till 2 platser",
                        "Källa: Egen.",
                        "Bland dem som har sökt men inte är i gruppen är tal under 5 dolda",
                        "har mätts visas som de är, också när de är få")
                .doesNotContain("Tal under 5 är dolda");
        var list = maria.get("/finger");
        assertThat(list.page().select("dl.l-money dd").eachText())
                .as("applied, places, asked, group")
                .startsWith("dolt", "2")
                .doesNotContain("1")
                .endsWith("0");
        assertThat(list.text())
                .contains("Hur många som är i gruppen visas alltid.", "är tal under 5 dolda")
                .doesNotContain("Tal under 5 är dolda");
    }

    private static List<String> places(Visitor.Answer page) {
        return page.page()
                .select("section[aria-labelledby=ko] tbody td:first-child")
                .eachText();
    }

    private static void apply(Visitor guide, String programme, String number, String answer) {
        var form = guide.get(programme + "/ansokan").one("form[action$=/ansokan]");
        var sent = new ArrayList<String>();
        sent.addAll(List.of("nummer", number, "fornamn", "Ulla", "efternamn", "Lund", "telefon", "070-174 06 05"));
        sent.addAll(List.of("boende", "ORDINARY", "samtycker", "WRITTEN", "fraga-0", answer));
        assertThat(guide.submit(form, sent.toArray(String[]::new)).text()).contains("Ansökan är sparad.");
    }

    /** A programme of one question; gives its address. */
    private String opened() {
        var maria = Visitor.as(cast.maria());
        maria.submit(
                maria.get("/finger/regel").one("form[action=/finger/regel]"),
                "fragor",
                "Kost | Grönt? | Ofta = 0 | Sällan = 3",
                "kalla",
                "Egen");
        var form = maria.get("/finger/nytt").one("form[action=/finger/nytt]");
        var opened = maria.submit(
                form,
                "namn",
                "FINGER",
                "platser",
                "2",
                "fran",
                Guiding.today().plusDays(30).toString(),
                "till",
                Guiding.today().plusDays(90).toString(),
                "matt",
                "Uppresningar (antal)");
        assertThat(opened.text()).contains("Programmet är öppet för ansökningar.");
        return samira.get("/finger").page().select("h2 a").attr("href");
    }
}
