package se.lotsen.web.vardcentraler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Sex;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.TestNumbers;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

class VardcentralerTest {

    private final Cast cast = Cast.newMunicipality();
    private final LocalDate today = Swedish.today(TestApp.clock());

    @Test
    void a_signed_and_silent_health_centre_is_to_be_visited_on_the_page_and_in_the_file() {
        var maria = Visitor.as(cast.maria());
        assertThat(maria.get("/ledning").page().select("a[href^=/ledning/vardcentraler?ar=]"))
                .hasSize(1);
        var centre = maria.get("/ledning/vardcentraler/" + cast.bjorken());

        var signed = maria.submit(
                centre.one("form[action$=/rutin]"),
                "signedOn",
                today.minusDays(61).toString(),
                "contactName",
                "=Helena");
        assertThat(signed.text()).contains("Rutinen är sparad", "Att besöka");
        var listed = maria.submit(centre.one("form[action$=/listade]"), "listed", "1 840");
        assertThat(listed.text()).contains("Antalet är sparat");

        var page = maria.get("/ledning/vardcentraler");
        assertThat(page.one("section[aria-labelledby=lista-TO_VISIT]").text()).contains("VC Björken");
        assertThat(page.one("section[aria-labelledby=lista-WITHOUT_ROUTINE]").text())
                .contains("VC Linden");
        assertThat(maria.get("/ledning/vardcentraler.csv").raw().body())
                .contains(
                        ";Att besöka;VC Björken;" + today.minusDays(61) + ";'=Helena;",
                        ";1840;",
                        "Per 1 000 listade 65+");
        assertThat(maria.get("/ledning/vardcentraler.xlsx").status()).isEqualTo(200);
    }

    @Test
    void silence_is_listed_until_referrals_come_again_beside_how_many_they_are_per_thousand() {
        var maria = Visitor.as(cast.maria());
        var centre = maria.get("/ledning/vardcentraler/" + cast.bjorken());
        maria.submit(
                centre.one("form[action$=/rutin]"),
                "signedOn",
                today.minusDays(60).toString());
        maria.submit(centre.one("form[action$=/listade]"), "listed", "1 600");
        maria.submit(centre.one("form[action$=/kontakt]"), "spokeWith", "Helena", "said", "De vill ha affischer.");

        assertThat(row(maria, "TO_VISIT")).contains("VC Björken", "1 600", "| 0 | 0,0 |");
        assertThat(row(maria, "WITHOUT_ROUTINE")).contains("VC Linden");
        assertThat(maria.get("/ledning/vardcentraler/" + cast.bjorken())
                        .one("section[aria-labelledby=kontakter]")
                        .text())
                .contains("Helena", "De vill ha affischer.", "Maria Berg");

        var clinic = Clinic.bjorken(cast);
        women().forEach(one ->
                assertThat(clinic.post(Clinic.aMessage(cast, one)).statusCode()).isEqualTo(201));

        assertThat(row(maria, "OTHER")).contains("VC Björken", "| 12 | 7,5 |");
        assertThat(row(maria, "TO_VISIT")).isEmpty();
    }

    /** Three men who came one way and three women who came another have not been reached: no group's way in is told beside all who have not. */
    @Test
    void where_no_referrals_are_told_the_page_says_why_and_has_the_cases() {
        for (var i = 0; i < 12; i++) {
            var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
            Rows.arrange(
                    "update person set sex = ?, birth_year = 1950 where person_id = ?",
                    i < 3 ? "MAN" : "WOMAN",
                    planned.personId());
            if (i >= 6) continue;
            planned.withoutTalk(cast);
            Rows.arrange(
                    "update case_file set talk_at = null, way_in = ? where case_id = ?",
                    i < 3 ? "HEALTH_CENTRE" : "OUTREACH",
                    planned.caseId());
        }
        var maria = Visitor.as(cast.maria());

        var page = maria.get("/ledning/vardcentraler");

        assertThat(page.text()).contains("visas inte för någon vårdcentral " + today.getYear());
        assertThat(page.page().select("thead").text()).contains("Nya ärenden").doesNotContain("Remisser");
        assertThat(row(maria, "WITHOUT_ROUTINE")).contains("VC Björken | – | – | – | – | – | 12 |");
        assertThat(maria.get("/ledning/vardcentraler/" + cast.bjorken())
                        .one("section[aria-labelledby=nu]")
                        .text())
                .contains("Nya ärenden", "12", "visas inte för någon vårdcentral");
        assertThat(maria.get("/ledning/vardcentraler.csv").raw().body()).contains(";dolt;dolt;dolt;12;");
    }

    @Test
    void a_municipality_without_health_centres_is_told_who_connects_them() {
        Rows.arrange(
                "update unit set kind = 'ASSOCIATION' where municipality_id = ? and kind = 'HEALTH_CENTRE'",
                cast.municipalityId());

        var page = Visitor.as(cast.maria()).get("/ledning/vardcentraler");

        assertThat(page.text()).contains("Administratören ansluter vårdcentraler");
        assertThat(page.page().select("main section")).isEmpty();
    }

    /** As old as one another, so that no small group has to be hidden. */
    private static List<PersonNumber> women() {
        return TestNumbers.seniors().stream()
                .filter(one -> one.sex() == Sex.WOMAN && one.birthYear().orElse(0) == 1950)
                .limit(12)
                .toList();
    }

    private static String row(Visitor maria, String list) {
        return String.join(
                        " | ",
                        maria.get("/ledning/vardcentraler")
                                .page()
                                .select("section[aria-labelledby=lista-" + list + "] tbody tr > *")
                                .eachText())
                .replace('\u00a0', ' ');
    }

    @Test
    void a_contact_with_a_personal_number_is_refused_and_what_was_typed_is_kept() {
        var maria = Visitor.as(cast.maria());
        var centre = maria.get("/ledning/vardcentraler/" + cast.bjorken());
        var form = centre.one("form[action$=/kontakt]");

        var refused = maria.submit(form, "spokeWith", "Helena", "said", "Gäller 19460101-2380.");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#said-fel").text()).contains("personnummer");
        assertThat(refused.one("#spokeWith").attr("value")).isEqualTo("Helena");

        var noted = maria.submit(form, "spokeWith", "Helena", "said", "De vill ha affischer.");
        assertThat(noted.one("section[aria-labelledby=kontakter]").text())
                .contains("Helena", "De vill ha affischer.", "Maria Berg");
    }
}
