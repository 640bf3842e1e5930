package se.lotsen.web.brev;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class TranslatedLetterTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());
    private final String here = "/arenden/" + Guiding.accepted(cast) + "/brev";

    @Test
    void a_letter_in_the_persons_language_stands_over_the_swedish_and_is_marked_until_somebody_approves_it() {
        speaks("so");
        var page = samira.get(here);
        assertThat(page.one("#brevblad [lang=so] h3").text()).startsWith("Waxaan jeclaan lahayn");
        assertThat(page.one("#brevblad > h3").text()).isEqualTo("Vi vill gärna höra hur du har det");
        assertThat(page.one(".ds-alert[data-color=warning]").text()).contains("ingen har granskat den");
        assertThat(page.page().select("textarea")).isEmpty();
        assertThat(page.page().select("#sprak input").eachAttr("value"))
                .containsExactly("SV", "EN", "FI", "SO", "BS", "AR");

        var templates = page.one("a[href*='sprak=SO']").attr("href");
        assertThat(samira.get(templates).page().select("form[action=/brevmallar]"))
                .as("who does not speak it does not judge it")
                .isEmpty();
        assertThat(samira.get(templates).one("main").text())
                .as("the letters as they would be sent, and each way to hold the talk")
                .contains("Jag heter Samira Haddad", "070-174 06 05", "Hej Anna,", "klockan 10.00")
                .contains("Jag kommer hem till dig.", "Vi ses här: Biblioteket.", "Waxaan ku kulmaynaa halkan")
                .doesNotContain("{", "}");
        samira.submit(samira.get("/visning").one("form[action=/visning/sprak]"), "sprak", "so");
        var approved = samira.submit(
                samira.get(templates).page().select("form[action=/brevmallar]").getFirst());

        assertThat(approved.text()).contains("Översättningen är godkänd", "godkänd av Samira Haddad");
        assertThat(samira.get(here).one(".ds-alert[data-color=info]").text()).contains("godkänd av Samira Haddad");
        assertThat(Rows.of(
                        "select language, kind from translation_approval where municipality_id = ?",
                        cast.municipalityId()))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("language", "SO").containsEntry("kind", "FIRST_CONTACT"));
    }

    @Test
    void what_a_guide_would_change_is_not_printed_untranslated_and_the_paper_holds_both() {
        speaks("ar");

        var kept = samira.submit(
                samira.get(here).one("form[method=post][action=" + here + "]"), "stycke", "Kom och fika.");

        assertThat(kept.text()).contains("Brevet är sparat");
        var read =
                ReadPaper.of(samira.file(kept.one("a[href$=.pdf]").attr("href")).body());
        assertThat(read.tagged()).isTrue();
        assertThat(read.title()).isEqualTo("Vi vill gärna höra hur du har det");
        assertThat(read.text().replaceAll("\\s+", " "))
                .contains("Vi vill gärna höra hur du har det", "hemma eller där det passar dig")
                .doesNotContain("Kom och fika.", "#");
        assertThat(read.text()
                        .chars()
                        .filter(c -> c >= 0xFE70 && c <= 0xFEFF || c >= 0x600 && c <= 0x6FF)
                        .count())
                .as("Arabic letters on the paper")
                .isGreaterThan(200);
    }

    @Test
    void a_language_without_the_letter_falls_back_to_swedish_and_says_so() {
        speaks("so");

        var page = samira.get(here + "?brev=NOT_REACHED");

        assertThat(page.one("#brevblad").attr("lang")).isEqualTo("sv-SE");
        assertThat(page.page().select("#brevblad [lang=so]")).isEmpty();
        assertThat(page.page().select("#sprak input").eachAttr("value")).containsExactly("SV", "EN");
        assertThat(page.text()).contains("talar ett språk som breven inte är översatta till");
    }

    private void speaks(String language) {
        Rows.arrange("update person set language = ? where municipality_id = ?", language, cast.municipalityId());
    }
}
