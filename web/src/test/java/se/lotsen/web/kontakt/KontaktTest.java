package se.lotsen.web.kontakt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class KontaktTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());

    @Test
    void a_try_is_kept_and_stands_among_the_earlier_ones() {
        var number = Guiding.accepted(cast);
        var form = samira.get("/arenden/" + number + "/kontakt").one("form.l-panel");

        samira.submit(form, "utfall", "NO_ANSWER", "anteckning", "Ringde kl. 9.");

        assertThat(Guiding.column("attempts", number, cast)).isEqualTo(1);
        assertThat(samira.get("/arenden/" + number + "/kontakt").text())
                .contains("1 kontaktförsök är gjort", "Ingen svarade, telefon", "Ringde kl. 9.");
    }

    @Test
    void a_try_that_was_written_by_mistake_is_taken_back_at_once_or_from_the_timeline() {
        var number = Guiding.accepted(cast);
        var form = samira.get("/arenden/" + number + "/kontakt").one("form.l-panel");

        var saved = samira.submit(form, "utfall", "NO_ANSWER");
        var undone = samira.submit(saved.one(".l-flash form"));

        assertThat(undone.text()).contains("Kontaktförsöket är ångrat.", "Kontaktförsöket ångrades");
        assertThat(Guiding.column("attempts", number, cast)).isEqualTo(0);
        assertThat(undone.page().select(".l-flash form, .l-timeline form")).isEmpty();

        samira.submit(samira.get("/arenden/" + number + "/kontakt").one("form.l-panel"), "utfall", "CALL_BACK");
        samira.get("/arenden/" + number);
        samira.submit(samira.get("/arenden/" + number + "/tidslinje").one(".l-timeline form[action$=/angra]"));
        assertThat(Guiding.column("attempts", number, cast)).isEqualTo(0);
    }

    @Test
    void the_next_day_is_chosen_in_a_calendar_as_other_days_are() {
        var page = samira.get("/arenden/" + Guiding.accepted(cast) + "/kontakt");

        assertThat(page.one("#nasta").attr("data-day")).isEqualTo("Välj i kalender");
        assertThat(page.one("#nasta-hj").text()).startsWith("ÅÅÅÅ-MM-DD.");
    }

    @Test
    void a_talk_in_the_night_is_refused_with_what_to_do() {
        var number = Guiding.accepted(cast);
        var form = samira.get("/arenden/" + number + "/kontakt").one("form.l-panel");
        var day = Guiding.today().plusDays(2).toString();

        var night = samira.submit(form, "utfall", "BOOKED", "dag", day, "tid", "03.00", "satt", "HOME");

        assertThat(night.status()).isEqualTo(422);
        assertThat(night.one("#tid-fel").text()).contains("mellan 07.00 och 20.00");
        assertThat(Guiding.column("state", number, cast)).isEqualTo("CONTACTING");
    }

    @Test
    void booking_a_talk_brings_the_case_on() {
        var number = Guiding.accepted(cast);
        var form = samira.get("/arenden/" + number + "/kontakt").one("form.l-panel");

        var answer = samira.submit(
                form,
                "utfall",
                "BOOKED",
                "dag",
                Guiding.today().plusDays(2).toString(),
                "tid",
                "10.00",
                "satt",
                "HOME");

        assertThat(answer.text()).contains("Hälsosamtalet är bokat.", "Hälsosamtal bokat", "kl. 10.00");
        assertThat(Guiding.column("state", number, cast)).isEqualTo("TALK_BOOKED");
    }

    @Test
    void a_talk_without_time_and_place_is_refused_with_what_to_do() {
        var number = Guiding.accepted(cast);
        var form = samira.get("/arenden/" + number + "/kontakt").one("form.l-panel");

        var empty = samira.submit(form, "utfall", "BOOKED");
        var past = samira.submit(form, "utfall", "BOOKED", "dag", "2020-01-01", "tid", "10.00", "satt", "PLACE");

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().title()).startsWith("Fel:");
        assertThat(empty.page().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#dag", "#tid", "#satt");
        assertThat(past.page().select(".ds-error-summary a").eachAttr("href")).containsExactly("#dag", "#plats");
        assertThat(past.one("#dag").attr("value")).isEqualTo("2020-01-01");
        assertThat(Guiding.column("state", number, cast)).isEqualTo("CONTACTING");
    }

    @Test
    void a_no_closes_the_case_after_showing_what_the_health_centre_reads() {
        var number = Guiding.accepted(cast);
        var page = samira.get("/arenden/" + number + "/kontakt");
        assertThat(page.one("#forhandsvisning").text()).contains("VC Björken", "tackat nej");

        samira.submit(page.one("form.l-panel"), "utfall", "DECLINED");

        assertThat(Guiding.column("close_reason", number, cast)).isEqualTo("DECLINED");
        assertThat(samira.get("/arenden/" + number).text()).contains("Ärendet är avslutat: Tackade nej");
    }

    @Test
    void what_the_rule_forbids_is_neither_offered_nor_accepted() {
        var number = Guiding.talkBooked(cast);
        var page = samira.get("/arenden/" + number + "/kontakt");
        assertThat(page.page().select("#utfall-NO_ANSWER, #utfall-MISSED")).isEmpty();

        var answer = samira.submit(
                page.one("form.l-panel"),
                "utfall",
                "NO_ANSWER",
                "nasta",
                Guiding.today().plusDays(1).toString());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(Rows.count("select 1 from contact_attempt where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(1);
    }
}
