package se.lotsen.web.katalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.lotsen.booking.BookActivity;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

/** Keeping the catalogue on the screen. */
class KatalogTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor maria = Visitor.as(cast.maria());

    @Test
    void a_manager_adds_a_place_an_activity_and_a_time_in_plain_words() {
        var place = aPlace();
        assertThat(place.text())
                .contains("Sparat", "Träffpunkten lades till", "Maria Berg", "Uppgifterna kontrollerade");

        var form = maria.get("/katalog/aktivitet/ny").one("form[action=/katalog/aktivitet/ny]");
        var placeId = form.select("#placeId option").eachAttr("value").getLast();
        var activity = maria.submit(
                form,
                "name",
                "Sittgympa",
                "description",
                "Vi rör oss sittande.",
                "kind",
                "CHAIR_GYMNASTICS",
                "placeId",
                placeId,
                "costKr",
                "20",
                "finger",
                "PHYSICAL_ACTIVITY");
        assertThat(activity.address().getPath()).isEqualTo("/katalog/aktivitet/sittgympa");
        assertThat(activity.text()).contains("Ingen tid är inlagd");

        var time = maria.get("/katalog/aktivitet/sittgympa/tid/ny")
                .one("form[action=/katalog/aktivitet/sittgympa/tid/ny]");
        var wrong = maria.submit(time, "pattern", "MONTHLY", "which", "1", "starts", "13", "ends", "14.30");
        assertThat(wrong.status()).isEqualTo(422);
        var kept = maria.submit(
                time, "pattern", "MONTHLY", "which", "1", "days", "TUESDAY", "starts", "13.00", "ends", "14.30");
        assertThat(kept.text()).contains("första tisdagen i månaden kl. 13.00 till 14.30", "En tid lades till");
        assertThat(Rows.count("select 1 from activity_session where municipality_id = ?", cast.municipalityId()))
                .isGreaterThanOrEqualTo(2);
        assertThat(maria.get("/aktiviteter/sittgympa").text()).contains("20 kr per gång", "Träffpunkt Ån");
    }

    @Test
    void when_somebody_else_has_saved_both_are_shown_and_saving_again_holds() {
        aPlace();
        var mine = maria.get("/katalog/plats/traffpunkt-an").one("form:has(#name)");
        var admin = Visitor.as(cast.admin());
        admin.submit(admin.get("/katalog/plats/traffpunkt-an").one("form:has(#name)"), "area", "Hallstavik");

        var both = maria.submit(mine, "area", "Norrtälje", "toilet", "true");

        assertThat(both.status()).isEqualTo(409);
        assertThat(both.text())
                .contains("Någon annan sparade medan du skrev", "Sparat nu: Hallstavik", "Du skrev: Norrtälje")
                .contains("Toalett");
        var again = maria.submit(both.one("form:has(#name)"));
        assertThat(again.text()).contains("från ”Hallstavik” till ”Norrtälje”", "från ”inte angivet” till ”Ja”");
    }

    @Test
    void a_guide_says_that_facts_are_right_and_changes_none_of_them() {
        aPlace();
        Rows.arrange("update meeting_place set assured_on = null where municipality_id = ?", cast.municipalityId());
        var samira = Visitor.as(cast.samira());
        var list = samira.get("/katalog");
        assertThat(list.text()).contains("Att kontrollera (1)", "inte kontrollerade");

        var checked = samira.submit(list.one("form[action=/katalog/plats/traffpunkt-an/stammer]"));

        assertThat(checked.text()).contains("Uppgifterna är kontrollerade i dag", "Allt är kontrollerat");
        assertThat(samira.get("/katalog/plats/traffpunkt-an").page().select("form:has(#name)"))
                .isEmpty();
        assertThat(samira.get("/katalog/plats/ny").status()).isEqualTo(403);
        assertThat(Visitor.as(cast.helena()).get("/katalog").status()).isEqualTo(403);
    }

    @Test
    void days_are_closed_with_a_reason_and_taken_back() {
        aPlace();
        var form = maria.get("/katalog/stangt").one("form[action=/katalog/stangt]");

        assertThat(maria.submit(form, "firstDay", "2030-07-01", "lastDay", "2030-06-01", "reason", "")
                        .text())
                .contains("Sista dagen kan inte vara före den första", "Skriv varför");
        var closed = maria.submit(form, "firstDay", "2030-07-01", "lastDay", "2030-07-31", "reason", "Sommarstängt");

        assertThat(closed.text())
                .contains("Stängt mån 1 juli 2030 till ons 31 juli 2030", "Alla träffpunkter. Sommarstängt");
        var back = maria.submit(closed.one("form[action$=/tillbaka]"));
        assertThat(back.text()).contains("Dagarna är borttagna").doesNotContain("Sommarstängt.");
    }

    @Test
    void a_guide_sees_on_the_day_what_waits_to_be_decided_and_cancels_it() {
        var session = Programme.session(cast, "Fika", 12, Duration.ofDays(2));
        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        TestApp.bean(BookActivity.class)
                .book(new BookActivity.Command(planned.number(), session, null, null), cast.samira());
        Rows.arrange(
                "update activity_session set off_schedule = 'CLOSED', off_reason = 'Vattenskada' where session_id = ?",
                session);
        var samira = Visitor.as(cast.samira());

        assertThat(samira.get("/min-dag").text()).contains("1 tillfälle med bokade personer stämmer inte längre");
        var list = samira.get("/katalog");
        assertThat(list.one("section[aria-labelledby=avgora]").text()).contains("Fika", "Vattenskada. 1 är bokad.");
        var form = list.one("form[action=/katalog/tillfalle/" + session + "/stall-in]");
        assertThat(samira.submit(form, "skal", "").status()).isEqualTo(422);
        assertThat(samira.submit(form).text())
                .contains("Tillfället är inställt")
                .doesNotContain("Att avgöra");
        assertThat(Rows.one("select outcome from booking where session_id = ?", session))
                .isEqualTo("CANCELLED");
        assertThat(samira.get("/min-dag").text()).doesNotContain("stämmer inte längre");
    }

    private Visitor.Answer aPlace() {
        var form = maria.get("/katalog/plats/ny").one("form[action=/katalog/plats/ny]");
        return maria.submit(form, "name", "Träffpunkt Ån", "area", "Rimbo", "phone", "08-465 004 41");
    }
}
