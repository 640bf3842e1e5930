package se.lotsen.web.overlamning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.person.Protection;
import se.lotsen.testing.Absentee;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class OverlamningTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_manager_reads_initials_and_of_a_protected_person_nothing_and_a_guide_reads_names() {
        Absentee.cases(cast, cast.omar(), 1, Protection.NONE);
        Absentee.cases(cast, cast.omar(), 1, Protection.SEKRETESSMARKERING);
        var here = "/overlamning?fran=" + cast.omar().staffId();

        assertThat(Visitor.as(cast.maria()).get(here).one("#arende").text())
                .contains("K-E L", "Skyddade uppgifter")
                .doesNotContain("Karl-Erik");
        assertThat(Visitor.as(cast.samira()).get(here).one("#arende").text()).contains("Karl-Erik Lund");
        assertThat(Visitor.as(cast.helena()).get(here).status()).isEqualTo(403);
        assertThat(Visitor.as(cast.maria())
                        .get("/overlamning?fran="
                                + Cast.newMunicipality().samira().staffId())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_urgent_is_marked_where_cases_are_chosen_and_where_they_are_looked_at() {
        var files = Absentee.cases(cast, cast.samira(), 2, Protection.NONE);
        Rows.arrange(
                "update referral set urgent = true where case_id = ?",
                files.getFirst().id());
        var samira = Visitor.as(cast.samira());

        var chosen = samira.get("/overlamning?fran=" + cast.samira().staffId())
                .page()
                .select("#arende li:contains(Skyndsam)");
        var plan = samira.submit(
                samira.get("/arenden").one("#valda"),
                "arende",
                files.getFirst().id().toString(),
                "arende",
                files.getLast().id().toString(),
                "till1",
                String.valueOf(cast.omar().staffId()));

        assertThat(chosen.eachText())
                .singleElement()
                .asString()
                .contains(files.getFirst().number());
        assertThat(plan.page().select("li:contains(Skyndsam)").eachText())
                .singleElement()
                .asString()
                .contains(files.getFirst().number());
    }

    @Test
    void a_form_without_what_it_needs_says_what_and_keeps_what_was_written() {
        Absentee.cases(cast, cast.samira(), 1, Protection.NONE);
        var maria = Visitor.as(cast.maria());
        var form = maria.get("/overlamning?fran=" + cast.samira().staffId()).one("form[action=/overlamning]");

        var answer = maria.submit(form, "anteckning", "Ring före besök.");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one(".ds-error-summary").text()).contains("Välj minst ett ärende", "Välj vem som tar över");
        assertThat(answer.one("#anteckning").text()).isEqualTo("Ring före besök.");
        assertThat(answer.one("#vem-fel, #till1-fel").text()).contains("Välj vem som tar över");
    }

    @Test
    void an_absence_is_noted_shown_and_ended_and_takes_the_guide_off_the_receivers() {
        Absentee.cases(cast, cast.samira(), 1, Protection.NONE);
        var maria = Visitor.as(cast.maria());
        var form = maria.get("/overlamning").one("form[action=/overlamning/borta]");

        var wrong = maria.submit(form, "vem", "", "till", "imorgon");
        assertThat(wrong.one(".ds-error-summary").text()).contains("Välj vem som är borta", "ÅÅÅÅ-MM-DD");
        var noted = maria.submit(
                form,
                "vem",
                String.valueOf(cast.omar().staffId()),
                "till",
                Guiding.today().plusDays(2).toString());
        assertThat(noted.text()).contains("Frånvaron är sparad.", "Omar Lindqvist");
        var choose = maria.get("/overlamning?fran=" + cast.samira().staffId());
        assertThat(choose.one("#till1").text()).doesNotContain("Omar Lindqvist");

        var ended = maria.submit(noted.one("form[action^=/overlamning/borta/]"));
        assertThat(ended.text()).contains("Frånvaron är slut.", "Ingen är borta.");
    }

    @Test
    void what_an_absent_guide_has_taken_on_to_answer_goes_with_the_cases_and_comes_back_by_undo() {
        Absentee.cases(cast, cast.omar(), 1, Protection.NONE);
        var claimed = Sending.received(cast).file();
        var samira = Visitor.as(cast.samira());
        var plan = samira.submit(
                samira.get("/remisser").one("#valda"),
                "remiss",
                claimed.id().toString(),
                "till1",
                String.valueOf(cast.omar().staffId()));
        samira.submit(plan.one("form[action=/overlamning]"));
        var form = samira.get("/overlamning?fran=" + cast.omar().staffId()).one("form[action=/overlamning]");
        assertThat(form.select("#remiss").text()).contains("Karl-Erik Lund", claimed.number(), "Svara senast");

        var done = samira.submit(
                form,
                "arende",
                form.select("[name=arende]").attr("value"),
                "remiss",
                claimed.id().toString(),
                "till1",
                String.valueOf(cast.samira().staffId()));

        assertThat(done.text()).contains("2 ärenden och remisser lämnades över");
        assertThat(samira.get("/remisser/" + claimed.id()).text()).doesNotContain("Omar Lindqvist svarar");
        samira.submit(done.one("form[action$=/angra]"));
        assertThat(samira.get("/remisser/" + claimed.id()).text()).contains("Omar Lindqvist svarar");
    }

    @Test
    void chosen_referrals_are_shown_before_they_go_and_come_back_by_undo() {
        var first = Sending.received(cast).file();
        var second = Sending.received(cast).file();
        var samira = Visitor.as(cast.samira());
        var omar = String.valueOf(cast.omar().staffId());
        var list = samira.get("/remisser?skyndsam=&vc=" + first.senderUnitId());
        assertThat(list.page().select("input[name=remiss][form=valda]")).hasSize(2);

        var nobody = samira.submit(list.one("#valda"), "till1", omar);
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.text()).contains("Välj minst ett ärende");

        var plan = samira.submit(
                list.one("#valda"),
                "remiss",
                first.id().toString(),
                "remiss",
                second.id().toString(),
                "till1",
                omar);
        assertThat(plan.text()).contains("Lämna över 2 remisser", "Till Omar Lindqvist, 2", "Inget är ändrat än");
        var done = samira.submit(plan.one("form[action=/overlamning]"));
        assertThat(done.text()).contains("2 remisser lämnades över");
        assertThat(samira.get("/remisser").text()).contains("Omar Lindqvist svarar");
        assertThat(samira.get("/remisser/" + first.id()).text()).contains("Omar Lindqvist svarar");
        assertThat(samira.get("/remisser?lots=ingen").page().select("tbody tr")).isEmpty();
        assertThat(samira.get(done.one("a:contains(Tillbaka till listan)").attr("href"))
                        .page()
                        .select("a.l-chip"))
                .hasSize(1);

        samira.submit(done.one("form[action$=/angra]"));
        assertThat(samira.get("/remisser?lots=ingen").page().select("tbody tr")).hasSize(2);
    }
}
