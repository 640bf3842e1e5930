package se.lotsen.web.lokalt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Programme;
import se.lotsen.web.testing.Visitor;

class LokaltTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void the_nurse_gets_a_sheet_of_what_one_can_join_now_place_by_place_with_whom_to_call() {
        Programme.load(cast, "0180");

        var sheet = Visitor.as(cast.helena()).get("/vc/lokalt");

        assertThat(sheet.one("h1").text()).startsWith("Det här finns i ");
        assertThat(sheet.page().select("section h2").eachText()).contains("Axelsberg");
        assertThat(sheet.one("li:contains(Seniorgympa)").text()).contains("dagar kl. ");
        assertThat(sheet.text()).contains("Ring äldrelotsen");
    }

    @Test
    void it_can_be_kept_to_one_town() {
        Programme.load(cast, "0188");
        var helena = Visitor.as(cast.helena());
        var towns = helena.get("/vc/lokalt").page().select("#ort option").eachText();
        assertThat(towns).hasSizeGreaterThan(2);

        var town = towns.get(1);
        var sheet = helena.get("/vc/lokalt?ort=" + URLEncoder.encode(town, StandardCharsets.UTF_8));

        assertThat(sheet.one("h1").text()).endsWith(town);
        assertThat(sheet.page().select("section h2").size())
                .isLessThan(helena.get("/vc/lokalt").page().select("section h2").size());
        assertThat(helena.get("/vc/lokalt?ort=Ingenstans").text()).contains("inget planerat här");
    }

    @Test
    void without_a_catalogue_the_sheet_says_whom_to_call() {
        var sheet = Visitor.as(cast.helena()).get("/vc/lokalt");
        assertThat(sheet.text()).contains("inget planerat här", "Ring äldrelotsen");
        assertThat(sheet.one("button[data-print]").hasAttr("hidden"))
                .as("only scripts can print from a button")
                .isTrue();
        assertThat(Visitor.as(cast.samira()).get("/vc/lokalt").status()).isEqualTo(403);
    }
}
