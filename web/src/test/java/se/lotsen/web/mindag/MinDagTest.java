package se.lotsen.web.mindag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.booking.BookActivity;
import se.lotsen.booking.RegisterAttendance;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.BookTalk;
import se.lotsen.casework.ContactAttempt;
import se.lotsen.casework.TalkMode;
import se.lotsen.casework.WriteNote;
import se.lotsen.referral.AskForSupplement;
import se.lotsen.reply.JudgeReply;
import se.lotsen.reply.KeepReply;
import se.lotsen.reply.StrayReplies;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class MinDagTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void an_empty_day_says_so() {
        var page = Visitor.as(cast.samira()).get("/");

        assertThat(page.address().getPath()).isEqualTo("/min-dag");
        assertThat(page.one(".l-lead").text()).isEqualTo("Inget att göra i dag. Inga remisser väntar på svar.");
    }

    @Test
    void who_is_new_gets_three_things_to_read_until_there_is_a_case() {
        var samira = Visitor.as(cast.samira());
        var links = samira.get("/min-dag").page().select("section[aria-labelledby=valkommen] a");
        assertThat(links).hasSize(3);
        for (var link : links) {
            var anchor = link.attr("href").replaceFirst("^.*#", "#");
            assertThat(samira.get("/hjalp").page().select(anchor)).as(anchor).hasSize(1);
        }

        Guiding.accepted(cast);

        assertThat(samira.get("/min-dag").page().select("#valkommen")).isEmpty();
    }

    @Test
    void an_answer_that_no_guide_gets_stands_at_all_of_them_until_one_has_taken_care_of_it() {
        var carrier = Actor.system(cast.municipalityId(), "test");
        TestApp.bean(KeepReply.class).keep("1", "+46701740699", "Vem <b>är</b> ni?", carrier);
        TestApp.bean(JudgeReply.class).judge("1", carrier);
        var samira = Visitor.as(cast.samira());
        var omar = Visitor.as(cast.omar());

        assertThat(omar.get("/min-dag").one("section[aria-labelledby=sms-svar]").text())
                .contains("Okänt nummer", "070-174 06 99", "Vem <b>är</b> ni?");
        var handled = samira.submit(samira.get("/min-dag").one("section[aria-labelledby=sms-svar] form"));

        assertThat(handled.text()).contains("Svaret är omhändertaget");
        for (var guide : List.of(samira, omar)) {
            assertThat(guide.get("/min-dag").page().select("#sms-svar")).isEmpty();
        }
    }

    @Test
    void when_more_answers_wait_than_are_shown_the_page_says_so() {
        var carrier = Actor.system(cast.municipalityId(), "test");
        for (var i = 0; i <= StrayReplies.MOST; i++) {
            TestApp.bean(KeepReply.class).keep("" + i, "+46701740699", "Hej", carrier);
            TestApp.bean(JudgeReply.class).judge("" + i, carrier);
        }
        var samira = Visitor.as(cast.samira());
        var strays = "section[aria-labelledby=sms-svar]";

        assertThat(samira.get("/min-dag").one(strays).text()).contains("Här står de 50 svar som har väntat längst");
        samira.submit(samira.get("/min-dag").page().select(strays + " form").getFirst());
        assertThat(samira.get("/min-dag").one(strays).text()).doesNotContain("Här står de");
    }

    @Test
    void the_latest_of_what_is_new_is_shown_and_all_of_it_when_asked_for() {
        var number = Guiding.accepted(cast);
        for (var i = 1; i <= 9; i++) {
            TestApp.bean(WriteNote.class).write(number, "Anteckning nummer " + i + ".", cast.omar());
        }
        var samira = Visitor.as(cast.samira());
        var page = samira.get("/min-dag");
        assertThat(page.page().select("section[aria-labelledby=sedan-sist] li")).hasSize(7);

        var all = samira.get(page.one("section[aria-labelledby=sedan-sist] a:contains(Visa allt)")
                .attr("href"));

        assertThat(all.page().select("section[aria-labelledby=sedan-sist] li")).hasSize(9);
    }

    @Test
    void an_answer_of_a_health_centre_is_news_until_it_is_read() {
        var referral = Sending.received(cast);
        TestApp.bean(AskForSupplement.class).ask(referral.file().id(), "Har personen telefon?", cast.samira());
        var samira = Visitor.as(cast.samira());
        var news = "section[aria-labelledby=sedan-sist] li";
        assertThat(samira.get("/min-dag").page().select(news)).isEmpty();

        var helena = Visitor.as(cast.helena());
        var asked = helena.get("/vc/" + referral.file().number());
        helena.submit(asked.one("form[action$=/komplettering]"), "svar", "Ja, 070-174 06 44.");

        var line = samira.get("/min-dag").one(news);
        assertThat(line.text()).contains("Karl-Erik Lund", "svar på det ni bad om i remissen", "VC Björken");
        assertThat(samira.get(line.select("a").attr("href")).text()).contains("Ja, 070-174 06 44.");
        samira.submit(samira.get("/min-dag").one(news + " form"));
        assertThat(samira.get("/min-dag").page().select(news)).isEmpty();
        assertThat(Visitor.as(cast.omar()).get("/min-dag").page().select(news)).hasSize(1);
    }

    @Test
    void what_another_guide_has_taken_on_to_answer_is_no_news() {
        var referral = Sending.received(cast);
        TestApp.bean(AskForSupplement.class).ask(referral.file().id(), "Har personen telefon?", cast.samira());
        var helena = Visitor.as(cast.helena());
        helena.submit(helena.get("/vc/" + referral.file().number()).one("form[action$=/komplettering]"), "svar", "Ja.");
        Rows.arrange(
                "insert into referral_claim (municipality_id, referral_id, guide_id) values (?, ?, ?)",
                cast.municipalityId(),
                referral.file().id(),
                cast.omar().staffId());

        assertThat(Visitor.as(cast.samira()).get("/min-dag").page().select("section[aria-labelledby=sedan-sist] li"))
                .isEmpty();
        assertThat(Visitor.as(cast.omar()).get("/min-dag").page().select("section[aria-labelledby=sedan-sist] li"))
                .hasSize(1);
    }

    @Test
    void a_late_contact_stands_first_with_one_button() {
        var referral = Sending.received(cast);
        var today = Swedish.today(TestApp.clock());
        TestApp.bean(AcceptReferral.class)
                .accept(new AcceptReferral.Command(referral.file().id(), true, today, null), cast.samira());
        var dueOn = today;
        while (WorkingDays.late(dueOn, today) < 2) dueOn = dueOn.minusDays(1);
        Rows.arrange("update case_file set next_step_on = ? where municipality_id = ?", dueOn, cast.municipalityId());

        var page = Visitor.as(cast.samira()).get("/min-dag");

        assertThat(page.one("tbody tr:not(.group)").text())
                .contains("2 arbetsdagar", "Karl-Erik Lund", "Ta första kontakten", "VC Björken", "Ring");
        assertThat(page.one(".l-lead").text()).startsWith("1 sak är försenad.");
    }

    @Test
    void the_menu_of_a_row_leads_to_what_can_be_done_with_it_and_nothing_else() {
        var unanswered = Sending.received(cast);
        var today = Swedish.today(TestApp.clock());
        Rows.arrange("update referral set answer_due = ? where municipality_id = ?", today, cast.municipalityId());
        var samira = Visitor.as(cast.samira());
        assertThat(choices(samira))
                .containsExactly("/remisser", "/remisser/" + unanswered.file().id());

        var number = Guiding.accept(unanswered, true, cast.samira());
        Rows.arrange("update case_file set next_step_on = ? where municipality_id = ?", today, cast.municipalityId());
        var caseId = Rows.one("select case_id from case_file where municipality_id = ?", cast.municipalityId());
        var handOver = "/overlamning?fran=" + cast.samira().staffId() + "&arende=" + caseId;
        assertThat(choices(samira))
                .containsExactly(
                        "/arenden/" + number + "/skjut-upp",
                        handOver + "#arende-" + caseId,
                        "/arenden/" + number + "/kontakt");
        assertThat(samira.get(handOver).one("#arende-" + caseId).hasAttr("checked"))
                .isTrue();
    }

    private static List<String> choices(Visitor visitor) {
        return visitor.get("/min-dag").page().select("details.l-more a").eachAttr("href");
    }

    @Test
    void news_is_read_one_by_one_and_what_is_not_shown_is_counted() {
        var number = Guiding.accept(Sending.received(cast), true, cast.samira());
        for (var i = 1; i <= 9; i++) TestApp.bean(WriteNote.class).write(number, "Rad " + i, cast.omar());
        var samira = Visitor.as(cast.samira());
        assertThat(news(samira).select("li")).hasSize(7);
        assertThat(news(samira).text()).contains("Visa allt, 2 händelser till");

        var one = samira.submit(news(samira).select("li form").getFirst());

        assertThat(one.address()).hasPath("/min-dag");
        assertThat(news(samira).select("li")).hasSize(7);
        assertThat(news(samira).text()).contains("Visa allt, 1 händelse till");
        assertThat(news(Visitor.as(cast.omar())).text())
                .as("only for the one who read it")
                .contains("Inget nytt");

        samira.submit(news(samira).select("form[action=/min-dag/last]").getFirst());
        assertThat(news(samira).select("li"))
                .as("what nobody has seen is not read")
                .hasSize(1);
        samira.submit(news(samira).select("form[action=/min-dag/last]").getFirst());
        assertThat(news(samira).text()).contains("Inget nytt");
        assertThat(Rows.count("select 1 from read_news where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    private static Element news(Visitor visitor) {
        return visitor.get("/min-dag").one("section[aria-labelledby=sedan-sist]");
    }

    @Test
    void the_day_on_paper_tells_an_address_only_when_asked_and_of_a_protected_person_nothing_but_the_time() {
        var referral = Sending.received(cast);
        var today = Swedish.today(TestApp.clock());
        TestApp.bean(AcceptReferral.class)
                .accept(new AcceptReferral.Command(referral.file().id(), true, today, null), cast.omar());
        var number = (String) Rows.one("select number from case_file where municipality_id = ?", cast.municipalityId());
        var talk = new BookTalk.Command(
                Objects.requireNonNull(number),
                today.plusDays(1),
                LocalTime.of(14, 0),
                TalkMode.HOME,
                null,
                ContactAttempt.Channel.PHONE,
                null);
        TestApp.bean(BookTalk.class).book(talk, cast.omar());
        Rows.arrange("update person set street = 'Storgatan 4' where municipality_id = ?", cast.municipalityId());
        var noon = today.atTime(12, 0).atZone(Swedish.ZONE).toOffsetDateTime();
        Rows.arrange("update case_file set talk_at = ? where municipality_id = ?", noon, cast.municipalityId());
        var omar = Visitor.as(cast.omar());

        assertThat(omar.get("/min-dag/besok").one("main").text())
                .contains("12.00", "K-E L")
                .doesNotContain("Karl-Erik", "Storgatan");
        assertThat(omar.get("/min-dag/besok?adresser=ja").one("main").text()).contains("Storgatan 4");
        assertThat(prints()).isEqualTo(2);

        Rows.arrange("update case_file set talk_mode = 'PHONE' where municipality_id = ?", cast.municipalityId());
        assertThat(omar.get("/min-dag/besok?adresser=ja").one("main").text())
                .as("nobody goes home to whom is rung")
                .doesNotContain("Storgatan");

        Rows.arrange(
                "update person set protection = 'SEKRETESSMARKERING' where municipality_id = ?", cast.municipalityId());
        assertThat(omar.get("/min-dag/besok?adresser=ja").one("main ul").text())
                .contains("12.00")
                .doesNotContain("K-E L", "Storgatan", number);
        assertThat(prints()).as("nobody is named on the last").isEqualTo(3);
    }

    private int prints() {
        return Rows.count(
                "select 1 from access_log where municipality_id = ? and action = 'PRINT' and cardinality(person_ids) = 1",
                cast.municipalityId());
    }

    @Test
    void who_missed_two_visits_stands_there_with_a_number_to_call_until_the_guide_has_been_in_touch() {
        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        var samira = Visitor.as(cast.samira());
        assertThat(samira.get("/min-dag").page().select("#uteblivna")).isEmpty();
        misses(planned, Programme.session(cast, "Fika", null, Duration.ofDays(1)));
        misses(planned, Programme.session(cast, "Kör", null, Duration.ofDays(2)));

        assertThat(samira.get("/min-dag")
                        .one("section[aria-labelledby=uteblivna]")
                        .text())
                .contains("Uteblev två gånger", "Kör")
                .doesNotContain("Fika");
        assertThat(samira.get("/min-dag")
                        .one("section[aria-labelledby=uteblivna] a")
                        .attr("href"))
                .isEqualTo("/arenden/" + planned.number());

        TestApp.bean(WriteNote.class).write(planned.number(), "Ringde. Hon har varit sjuk.", cast.samira());
        assertThat(samira.get("/min-dag").page().select("#uteblivna")).isEmpty();
    }

    /** Booked before the session, missed after: the session is moved into the past in between. */
    private void misses(PlannedCase planned, UUID session) {
        var booked = TestApp.bean(BookActivity.class)
                .book(new BookActivity.Command(planned.number(), session, null, null), cast.samira());
        Rows.arrange(
                "update activity_session set starts_at = starts_at - interval '9 days', ends_at = ends_at - interval '9 days'"
                        + " where municipality_id = ? and session_id = ?",
                cast.municipalityId(),
                session);
        var command = new RegisterAttendance.Command(
                ((BookActivity.Outcome.Booked) booked).bookingId(), false, "Oklart varför");
        TestApp.bean(RegisterAttendance.class).register(command, cast.samira());
    }
}
