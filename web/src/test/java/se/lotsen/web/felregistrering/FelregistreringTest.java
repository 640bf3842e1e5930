package se.lotsen.web.felregistrering;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.web.testing.Visitor;

class FelregistreringTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor admin = Visitor.as(cast.admin());
    private final String number = Sending.received(cast).file().number();

    @Test
    void the_administrator_finds_a_referral_by_its_number_and_marks_it() {
        var found = admin.get("/felregistrering?nr=" + number);
        assertThat(found.text()).contains("VC Björken", "Skickad").doesNotContain("Lund", "Karl-Erik");

        var after = admin.submit(
                found.one("form[method=post][action=/felregistrering]"), "varfor", "Fel person.", "saker", "ja");

        assertThat(after.text()).contains("Remissen är markerad som felaktig", "Felregistrerad");
        assertThat(after.page().select("form[method=post][action=/felregistrering]"))
                .isEmpty();
        assertThat(state()).isEqualTo("VOIDED");
        var helena = Visitor.as(cast.helena());
        assertThat(helena.get("/vc/" + number).one("main").text())
                .contains("Felregistrerad", "Fel person.")
                .doesNotContain("Äldrelots");
        assertThat(helena.get("/vc").one(".l-tabs a[href$=vy=fel]").text()).isEqualTo("Felregistrerade 1");
        assertThat(helena.get("/vc?vy=annat").text()).doesNotContain(number);
        assertThat(helena.get("/vc?vy=fel").text()).contains(number);
    }

    @Test
    void nothing_is_marked_without_a_reason_and_a_tick() {
        var form = admin.get("/felregistrering?nr=" + number).one("form[method=post][action=/felregistrering]");

        var refused = admin.submit(form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#varfor", "#saker");
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void an_unknown_number_and_a_neighbours_are_not_found() {
        var theirs = Sending.received(Cast.newMunicipality()).file();
        assertThat(admin.get("/felregistrering?nr=R-2026-9999").status()).isEqualTo(422);
        assertThat(Visitor.as(cast.samira()).get("/felregistrering").status()).isEqualTo(403);
        assertThat(Rows.one("select state from referral where referral_id = ?", theirs.id()))
                .isEqualTo("SENT");
    }

    private @Nullable Object state() {
        return Rows.one(
                "select state from referral where number = ? and municipality_id = ?", number, cast.municipalityId());
    }
}
