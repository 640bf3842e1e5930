package se.lotsen.web.vyer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.web.testing.Visitor;

class VyerTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());
    private final Visitor omar = Visitor.as(cast.omar());

    @Test
    void a_view_is_saved_from_the_list_shared_renamed_and_taken_away() {
        var toSave = samira.get("/arenden?vy=alla&vag=home_care&sprak=so")
                .one("nav a[href*=fraga]")
                .attr("href");

        var saved = samira.submit(samira.get(toSave).one("form[action=/vyer]"), "namn", "Hemtjänst, somaliska");

        assertThat(saved.text()).contains("Vyn är sparad");
        assertThat(saved.one("nav a[aria-current]:contains(somaliska)").attr("href"))
                .isEqualTo("/arenden?vy=alla&vag=home_care&sprak=so");
        assertThat(omar.get("/arenden").text()).doesNotContain("Hemtjänst, somaliska");

        var own = samira.get("/vyer?lista=arenden").one("details form:not([action$=/bort])");
        var id = own.attr("action").substring("/vyer/".length());
        samira.submit(own, "namn-" + id, "Somaliska", "delad-" + id, "ja");
        assertThat(omar.get("/arenden").one("nav a:contains(Somaliska)").attr("href"))
                .contains("sprak=so");
        assertThat(omar.get("/remisser").page().select("nav a:contains(Somaliska)"))
                .isEmpty();
        assertThat(omar.get("/vyer?lista=arenden").page().select("details form"))
                .isEmpty();

        samira.submit(samira.get("/vyer?lista=arenden").one("form[action$=/bort]"));
        assertThat(Rows.count("select from saved_view where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    @Test
    void a_view_needs_a_short_name_and_keeps_nothing_that_could_be_a_person() {
        var page = samira.get("/vyer?lista=remisser&fraga=sprak%3Dso%26namn%3DKarl%20Lund%26efter%3Dl_2026-01-01_x");
        var form = page.one("form[action=/vyer]");

        assertThat(samira.submit(form, "namn", "").one(".ds-error-summary").text())
                .contains("vad vyn ska heta");
        assertThat(samira.submit(form, "namn", "x".repeat(41))
                        .one(".ds-error-summary")
                        .text())
                .contains("högst 40 tecken");
        samira.submit(form, "namn", "Somaliska");

        assertThat(Rows.of("select query from saved_view where municipality_id = ?", cast.municipalityId()))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("query", "sprak=so"));
    }

    @Test
    void a_view_that_names_what_is_gone_shows_the_rest_and_says_so() {
        Rows.arrange(
                "insert into saved_view values (?, gen_random_uuid(), 'CASES', 'Gammal', 'vy=alla&lots=00000000-0000-7000-8000-000000000000&urval=a', ?, true)",
                cast.municipalityId(),
                cast.omar().staffId());

        var page =
                samira.get(samira.get("/arenden").one("nav a:contains(Gammal)").attr("href"));

        assertThat(page.one(".ds-alert[role=status]").text()).contains("lots", "urval");
    }
}
