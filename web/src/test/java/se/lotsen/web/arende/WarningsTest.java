package se.lotsen.web.arende;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.lotsen.around.EndWarning;
import se.lotsen.around.RenewWarning;
import se.lotsen.around.WriteWarning;
import se.lotsen.person.Warning;
import se.lotsen.person.WarningKind;
import se.lotsen.shared.Missing;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class WarningsTest {

    private static final String DOG = "Stor hund i hallen. Ring innan, då stänger hon in den.";

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());
    private final LocalDate today = Guiding.today();

    @Test
    void a_warning_stands_on_every_page_of_the_case_and_on_no_paper() {
        var number = Guiding.talkHeld(cast);

        var saved = write(number, today.plusMonths(3));

        assertThat(saved.text()).contains("Varningen är sparad");
        for (var page :
                List.of("", "/kontakt", "/halsosamtal", "/forslag", "/bokningar", "/uppfoljning", "/tidslinje")) {
            assertThat(samira.get("/arenden/" + number + page)
                            .one(".l-idbar .l-warnings")
                            .text())
                    .as(page)
                    .contains("Varning, hund eller annat djur:", DOG, "Ses över senast");
        }
        assertThat(samira.get("/remisser/" + referral())
                        .one(".l-idbar .l-warnings")
                        .text())
                .contains(DOG);
        assertThat(samira.get("/arenden/" + number + "/plan").text()).doesNotContain("hund");
    }

    @Test
    void the_health_centre_never_reads_it() {
        var number = Guiding.talkHeld(cast);
        write(number, today.plusMonths(3));

        assertThat(Visitor.as(cast.helena()).get("/vc/" + referralNumber()).text())
                .doesNotContain("hund");
        assertThat(Rows.count(
                        "select 1 from outbox where municipality_id = ? and payload::text like '%hund%'",
                        cast.municipalityId()))
                .isZero();
    }

    @Test
    void a_visitor_reads_it_with_what_is_booked_today() {
        var number = Guiding.talkBooked(cast);
        write(number, today.plusMonths(3));
        Rows.arrange(
                "update case_file set talk_at = ? where municipality_id = ?",
                OffsetDateTime.ofInstant(TestApp.clock().instant(), ZoneOffset.UTC),
                cast.municipalityId());

        assertThat(samira.get("/min-dag")
                        .one("section[aria-labelledby=bokat] .l-warnings")
                        .text())
                .contains(DOG);
    }

    @Test
    void a_day_to_look_again_is_asked_for_within_six_months() {
        var number = Guiding.accepted(cast);

        assertThat(samira.get("/arenden/" + number + "/varningar")
                        .one("#senast")
                        .val())
                .isEqualTo(today.plusMonths(3).toString());
        for (var wrong : List.of(today, today.plusMonths(6).plusDays(1))) {
            var answer = write(number, wrong);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select("#senast-fel")).hasSize(1);
        }
        assertThat(samira.submit(form(number), "slag", "", "text", "", "senast", "i vår")
                        .page()
                        .select(".ds-error-summary a"))
                .hasSize(3);
        assertThat(Rows.count("select 1 from warning_note where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    @Test
    void a_warning_past_its_day_says_so_and_is_a_task_of_its_owner_until_it_is_renewed() {
        var number = Guiding.accepted(cast);
        write(number, today.plusMonths(3));
        assertThat(samira.get("/min-dag").page().select("#varningar")).isEmpty();
        Rows.arrange(
                "update warning_note set review_on = ? where municipality_id = ?",
                today.minusDays(1),
                cast.municipalityId());

        assertThat(samira.get("/arenden/" + number).one(".l-warnings").text()).contains("Skulle ha setts över");
        assertThat(samira.get("/min-dag").one(".l-lead").text()).endsWith("1 varning ska ses över.");
        var task = samira.get("/min-dag").one("section[aria-labelledby=varningar]");
        assertThat(task.text()).contains("Se över varningen", "Karl-Erik Lund", "hund eller annat djur");
        assertThat(Visitor.as(cast.omar()).get("/min-dag").page().select("#varningar"))
                .isEmpty();

        var review = samira.get(task.select("a.ds-button").attr("href")).one("main form[action*=varningar]");
        assertThat(samira.submit(review).status()).isEqualTo(422);
        samira.submit(review, "svar", "HOLDS", "senast", today.plusMonths(2).toString());

        assertThat(samira.get("/min-dag").page().select("#varningar")).isEmpty();
        assertThat(samira.get("/arenden/" + number).one(".l-warnings").text()).contains("Ses över senast");
        assertThat(samira.get("/arenden/" + number + "/tidslinje").text()).contains("Varning förnyades: hund");
    }

    @Test
    void an_ended_warning_is_history_with_its_reason() {
        var number = Guiding.accepted(cast);
        write(number, today.plusMonths(3));
        var path = "/arenden/" + number + "/varningar/" + warning();
        var review = samira.get(path).one("main form[action*=varningar]");

        assertThat(samira.submit(review, "svar", "OVER", "skal", "").status()).isEqualTo(422);
        var answer = samira.submit(review, "svar", "OVER", "skal", "Hunden har flyttat till sonen.");

        assertThat(answer.page().select(".l-warnings")).isEmpty();
        assertThat(samira.get("/arenden/" + number + "/varningar")
                        .one("section[aria-labelledby=tidigare]")
                        .text())
                .contains(DOG, "Samira Haddad", "Hunden har flyttat till sonen.");
        assertThat(samira.get(path).status()).isEqualTo(404);
    }

    @Test
    void a_neighbours_warning_is_neither_renewed_nor_ended() {
        write(Guiding.accepted(cast), today.plusMonths(3));
        var other = Cast.newMunicipality();
        var theirs = Guiding.accepted(other);
        var id = UUID.fromString(warning());

        assertThatThrownBy(() ->
                        TestApp.bean(EndWarning.class).end(new EndWarning.Command(theirs, id, "Nej"), other.samira()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> TestApp.bean(RenewWarning.class)
                        .renew(new RenewWarning.Command(theirs, id, today.plusDays(1)), other.samira()))
                .isInstanceOf(Missing.class);
    }

    @Test
    void a_warning_longer_than_a_glance_is_refused() {
        var number = Guiding.accepted(cast);
        var command = new WriteWarning.Command(
                number, WarningKind.OTHER, "x".repeat(Warning.LONGEST + 1), today.plusMonths(1));

        assertThat(TestApp.bean(WriteWarning.class).write(command, cast.samira()))
                .isInstanceOf(WriteWarning.Outcome.Refused.class);
    }

    private Visitor.Answer write(String number, LocalDate day) {
        return samira.submit(form(number), "slag", "ANIMAL", "text", DOG, "senast", day.toString());
    }

    private Element form(String number) {
        return samira.get("/arenden/" + number + "/varningar").one("main form[action$=/varningar]");
    }

    private String warning() {
        return String.valueOf(
                Rows.one("select warning_id from warning_note where municipality_id = ?", cast.municipalityId()));
    }

    private Object referral() {
        return String.valueOf(
                Rows.one("select referral_id from referral where municipality_id = ?", cast.municipalityId()));
    }

    private Object referralNumber() {
        return String.valueOf(Rows.one("select number from referral where municipality_id = ?", cast.municipalityId()));
    }
}
