package se.lotsen.web.bokningar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.booking.BookActivity;
import se.lotsen.handover.NoteAbsence;
import se.lotsen.notice.ChooseNotices;
import se.lotsen.notice.Medium;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.reminder.RemindPersons;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Absentee;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

class BokningarTest {

    private static final Duration TOMORROW = Duration.ofDays(1);

    private final Cast cast = Cast.newMunicipality();
    private final PlannedCase planned = PlannedCase.of(cast, new PlannedCase.Talk(List.of(), List.of(), false, true));
    private final String here = "/arenden/" + planned.number() + "/bokningar";
    private final Visitor samira = Visitor.as(cast.samira());

    @Test
    void a_place_is_booked_with_who_comes_along_and_the_way_there() {
        var session = Programme.session(cast, "Fika", 12, TOMORROW);
        var page = samira.get(here + "/ny?aktivitet=" + slug(session));
        assertThat(page.text()).contains("12 av 12 platser lediga", "vill ha sällskap första gången");

        var after = samira.submit(
                page.one("form[action=" + here + "]"),
                "tillfalle",
                session.toString(),
                "sallskap",
                "VOLUNTEER",
                "vem",
                "Asta Berg, 070-174 06 21",
                "resa",
                "BUS");

        assertThat(after.text())
                .contains(
                        "Platsen är bokad", "Fika", "Följeslagare: En volontär · Asta Berg, 070-174 06 21 · Åker buss");
        assertThat(booking())
                .containsEntry("companion", "VOLUNTEER")
                .containsEntry("companion_name", "Asta Berg, 070-174 06 21")
                .containsEntry("transport", "BUS");
    }

    @Test
    void a_cancelled_place_is_taken_back_from_the_receipt_or_from_the_list() {
        var session = Programme.session(cast, "Fika", 12, TOMORROW);
        var page = samira.get(here + "/ny?aktivitet=" + slug(session));
        samira.submit(page.one("form[action=" + here + "]"), "tillfalle", session.toString());

        var receipt = cancel();
        var undone = samira.submit(receipt.one(".l-flash form"));

        assertThat(undone.text()).contains("Avbokningen är ångrad.");
        assertThat(booking()).containsEntry("outcome", "BOOKED");
        cancel();
        assertThat(samira.get(here).page().select("section[aria-labelledby=tidigare]"))
                .isEmpty();
        var again = samira.submit(samira.get(here).one("section[aria-labelledby=kommande] form[action$=/angra]"));
        assertThat(again.text()).contains("Avbokningen är ångrad.");
        assertThat(samira.get("/arenden/" + planned.number() + "/tidslinje").text())
                .contains("Avbokningen av Fika", "platsen gäller");
    }

    private Visitor.Answer cancel() {
        var form = samira.get(samira.get(here).one("a[href$=/avboka]").attr("href"))
                .one("main form[action$=/avboka]");
        return samira.submit(form, "vem", "PERSON", "varfor", "Fel rad");
    }

    @Test
    void how_the_person_is_reminded_is_chosen_at_the_booking_and_goes_before_how_the_person_is_reached() {
        var session = Programme.session(cast, "Fika", 12, TOMORROW);
        Rows.arrange("update person set contact_preference = 'PHONE' where person_id = ?", planned.personId());
        var page = samira.get(here + "/ny?aktivitet=" + slug(session));
        assertThat(page.one("#paminnelse-PHONE").hasAttr("checked")).isTrue();
        assertThat(page.one("#paminnelse").text()).contains("Sms dagen före 070-", "Du ringer dagen före 070-");

        var after = samira.submit(
                page.one("form[action=" + here + "]"), "tillfalle", session.toString(), "paminnelse", "SMS");

        assertThat(after.text()).contains("Påminns med sms");
        assertThat(booking()).containsEntry("reminder", "SMS");
        assertThat(remindedOn(Swedish.today(TestApp.clock()))).isEqualTo(1);
    }

    @Test
    void who_wants_no_reminder_of_this_gets_none_although_text_messages_are_welcome() {
        var session = Programme.session(cast, "Fika", 12, TOMORROW);
        Rows.arrange("update person set contact_preference = 'SMS' where person_id = ?", planned.personId());
        var page = samira.get(here + "/ny?aktivitet=" + slug(session));
        assertThat(page.one("#paminnelse-SMS").hasAttr("checked")).isTrue();

        samira.submit(page.one("form[action=" + here + "]"), "tillfalle", session.toString(), "paminnelse", "NONE");

        assertThat(remindedOn(Swedish.today(TestApp.clock()))).isZero();
    }

    @Test
    void whom_the_guide_calls_stands_in_the_guides_day_until_the_session() {
        var session = toldByPhone();

        assertThat(samira.get("/min-dag").one("section[aria-labelledby=paminn]").text())
                .contains("Ring och påminn", "Fika", "070-");
        Rows.arrange("update activity_session set cancelled_at = now() where session_id = ?", session);
        assertThat(samira.get("/min-dag").page().select("#paminn")).isEmpty();
    }

    @Test
    void whose_only_place_was_given_back_stands_in_the_guides_day_until_something_is_booked() {
        toldByPhone();
        assertThat(samira.get("/min-dag").page().select("#utan-bokning")).isEmpty();
        var cancel = samira.get(here + "/" + booking().get("booking_id") + "/avboka");

        samira.submit(cancel.one("form[action$=/avboka]"), "vem", "PERSON", "varfor", "Förkyld.");

        var line = samira.get("/min-dag").one("section[aria-labelledby=utan-bokning] li");
        assertThat(line.text()).contains("Fika", "070-");
        assertThat(line.select("a").attr("href")).isEqualTo("/arenden/" + planned.number());
        book(planned, Programme.session(cast, "Kör", 12, TOMORROW));
        assertThat(samira.get("/min-dag").page().select("#utan-bokning")).isEmpty();
    }

    @Test
    void a_call_is_ticked_when_made_and_the_tick_taken_back() {
        toldByPhone();

        var called = samira.submit(samira.get("/min-dag").one("section[aria-labelledby=paminn] form"), "ringt", "ja");

        assertThat(called.one("section[aria-labelledby=paminn]").text()).contains("Ringt", "Ångra");
        assertThat(booking()).containsEntry("reminded_by", cast.samira().requireStaffId());
        assertThat(samira.get(here).text()).contains("Påmind per telefon");
        var undone = samira.submit(called.one("section[aria-labelledby=paminn] form"), "ringt", "nej");
        assertThat(undone.one("section[aria-labelledby=paminn]").text()).contains("Har ringt");
        assertThat(booking()).containsEntry("reminded_by", null).containsEntry("reminded_at", null);
    }

    @Test
    void a_call_is_not_ticked_once_the_session_has_begun() {
        var session = toldByPhone();
        var form = samira.get("/min-dag").one("section[aria-labelledby=paminn] form");
        Rows.arrange(
                "update activity_session set starts_at = starts_at - interval '2 days', ends_at = ends_at - interval '2 days' where session_id = ?",
                session);

        assertThat(samira.submit(form, "ringt", "ja").text()).contains("Det går inte längre att ändra den bokningen");
        assertThat(booking()).containsEntry("reminded_at", null);
    }

    @Test
    void whom_a_guide_who_is_away_has_promised_to_call_stands_in_the_day_of_the_others() {
        toldByPhone();
        var kim = Visitor.as(Absentee.colleague(cast, "kim", "Kim Lund", false));
        assertThat(kim.get("/min-dag").page().select("#paminn")).isEmpty();
        var today = Swedish.today(TestApp.clock());

        TestApp.bean(NoteAbsence.class)
                .note(new NoteAbsence.Command(cast.samira().requireStaffId(), today, today.plusDays(7)), cast.samira());

        assertThat(kim.get("/min-dag").one("section[aria-labelledby=paminn]").text())
                .contains("Fika", "Samira Haddad är borta.");
        Rows.arrange("update case_file set guide_id = null where number = ?", planned.number());
        assertThat(kim.get("/min-dag").one("section[aria-labelledby=paminn]").text())
                .contains("Fika")
                .doesNotContain("är borta");
        Rows.arrange("update person set protection = 'SKYDDAD_FOLKBOKFORING' where person_id = ?", planned.personId());
        assertThat(kim.get("/min-dag").page().select("#paminn")).isEmpty();
    }

    @Test
    void a_text_message_that_never_left_becomes_a_call() {
        var session = Programme.session(cast, "Fika", 12, TOMORROW);
        var page = samira.get(here + "/ny?aktivitet=" + slug(session));
        samira.submit(page.one("form[action=" + here + "]"), "tillfalle", session.toString(), "paminnelse", "SMS");
        assertThat(samira.get("/min-dag").page().select("#paminn")).isEmpty();
        Rows.arrange("update person set phone = '0176-100 00' where person_id = ?", planned.personId());

        TestApp.clock().at(noon(Swedish.today(TestApp.clock())), () -> {
            TestApp.bean(RemindPersons.class).remind(Programme.system(cast));
            TestApp.bean(DeliverOutbox.class).run();
        });

        assertThat(samira.get("/min-dag").one("section[aria-labelledby=paminn]").text())
                .contains("Fika", "Sms:et med påminnelsen gick inte iväg", "0176-100 00");
    }

    private UUID toldByPhone() {
        var session = Programme.session(cast, "Fika", 12, TOMORROW);
        var page = samira.get(here + "/ny?aktivitet=" + slug(session));
        samira.submit(page.one("form[action=" + here + "]"), "tillfalle", session.toString(), "paminnelse", "PHONE");
        return session;
    }

    @Test
    void who_has_said_no_to_text_messages_is_not_reminded_by_one() {
        var session = Programme.session(cast, "Fika", 12, TOMORROW);
        TestApp.bean(ChooseNotices.class).choose(planned.personId(), Medium.SMS, false, cast.samira());
        var page = samira.get(here + "/ny?aktivitet=" + slug(session));
        assertThat(page.one("#paminnelse-SMS").hasAttr("disabled")).isTrue();
        assertThat(page.one("#paminnelse").text()).contains("Det går inte: personen vill inte ha sms.");

        var refused = samira.submit(
                page.one("form[action=" + here + "]"), "tillfalle", session.toString(), "paminnelse", "SMS");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".ds-error-summary a").attr("href")).isEqualTo("#paminnelse");
    }

    private int remindedOn(LocalDate day) {
        return Programme.at(noon(day), () -> TestApp.bean(RemindPersons.class).remind(Programme.system(cast)));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Swedish.ZONE).toInstant();
    }

    @Test
    void nothing_chosen_says_what_to_do() {
        var session = Programme.session(cast, "Fika", 12, TOMORROW);
        var form = samira.get(here + "/ny?aktivitet=" + slug(session)).one("form[action=" + here + "]");

        var refused = samira.submit(form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().title()).startsWith("Fel:");
        assertThat(refused.one(".ds-error-summary a").attr("href")).isEqualTo("#tillfalle");
    }

    @Test
    void a_full_session_cannot_be_chosen_and_is_refused_in_words_if_it_was_full_before_the_form_came() {
        var session = Programme.session(cast, "Fika", 1, TOMORROW);
        var form = samira.get(here + "/ny?aktivitet=" + slug(session)).one("form[action=" + here + "]");
        book(PlannedCase.of(cast, PlannedCase.Talk.NOTHING), session);

        var refused = samira.submit(form, "tillfalle", session.toString());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Tillfället är fullt. Välj ett annat tillfälle.");
        assertThat(refused.one("#tillfalle-" + session).hasAttr("disabled")).isTrue();
        assertThat(Rows.count("select 1 from booking where case_id = ?", planned.caseId()))
                .isZero();
    }

    @Test
    void a_move_keeps_who_asked_and_why_and_shows_the_history() {
        var first = Programme.session(cast, "Fika", null, TOMORROW);
        var later = Programme.session(cast, activity(first), Duration.ofDays(8));
        book(planned, first);
        var form = samira.get(here).one("a:contains(Flytta)").attr("href");
        var page = samira.get(form);
        assertThat(page.page().select("[name=tillfalle]").eachAttr("value")).containsExactly(later.toString());

        var refused = samira.submit(page.one("form[action$=/flytta]"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#tillfalle", "#vem", "#varfor");

        var after = samira.submit(
                page.one("form[action$=/flytta]"),
                "tillfalle",
                later.toString(),
                "vem",
                "RELATIVE",
                "varfor",
                "Ska till frisören");
        assertThat(after.text()).contains("Bokningen är flyttad", "En anhörig: Ska till frisören", "Flyttad hit");
        assertThat(Rows.one(
                        "select session_id from booking where case_id = ? and outcome = 'BOOKED'", planned.caseId()))
                .isEqualTo(later);
    }

    @Test
    void a_booking_is_cancelled_with_who_asked_and_why() {
        book(planned, Programme.session(cast, "Fika", 1, TOMORROW));
        var form = samira.get(samira.get(here).one("a:contains(Avboka)").attr("href"))
                .one("form[action$=/avboka]");

        assertThat(samira.submit(form, "vem", "PERSON").status()).isEqualTo(422);
        var after = samira.submit(form, "vem", "PERSON", "varfor", "Förkyld");

        assertThat(after.text()).contains("Platsen är avbokad", "Personen själv: Förkyld");
        assertThat(booking()).containsEntry("outcome", "CANCELLED").containsEntry("outcome_reason", "Förkyld");
    }

    @Test
    void before_the_session_nobody_can_write_that_the_person_came() {
        var id = book(planned, Programme.session(cast, "Fika", null, TOMORROW));
        var page = samira.get(here);
        assertThat(page.page().select("button[name=kom]")).isEmpty();

        var after = samira.submit(post(here + "/" + id + "/narvaro"), "kom", "ja");

        assertThat(after.text()).contains("Tillfället har inte börjat än");
        assertThat(booking()).containsEntry("outcome", "BOOKED");
    }

    @Test
    void after_the_session_the_guide_writes_that_the_person_came() {
        bookedYesterday();

        var page = samira.get(here);
        assertThat(page.page().select("a:contains(Flytta), a:contains(Avboka)")).isEmpty();
        var after = samira.submit(page.one("form[action$=/narvaro]"), "kom", "ja");

        assertThat(after.text()).contains("Besöket är registrerat", "Boka igen");
        assertThat(booking()).containsEntry("outcome", "CAME");
        assertThat(Rows.one("select state from case_file where case_id = ?", planned.caseId()))
                .isEqualTo("PARTICIPATING");
    }

    @Test
    void who_came_to_what_was_not_held_needs_no_reason_and_may_book_again() {
        bookedYesterday();

        var after = samira.submit(samira.get(here).one("form[action$=/narvaro]"), "kom", "holls-inte");

        assertThat(after.text())
                .contains("räknas varken som besök eller som uteblivet", "Kom, hölls inte", "Boka igen");
        assertThat(booking()).containsEntry("outcome", "NOT_HELD");
        assertThat(Rows.one("select state from case_file where case_id = ?", planned.caseId()))
                .isEqualTo("MATCHED");
        assertThat(samira.get(here.replace("/bokningar", "/tidslinje")).text())
                .contains("blev inte av: personen kom, men tillfället hölls inte");
    }

    @Test
    void a_miss_needs_what_is_known_about_why() {
        bookedYesterday();
        var form = samira.get(here).one("form[action$=/narvaro]");
        assertThat(form.select("button").getFirst().val())
                .as("what Enter in the reason means")
                .isEqualTo("nej");

        var refused = samira.submit(form, "kom", "nej");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Vet du inget, skriv det");

        var field = form.select("input[type=text]").attr("name");
        samira.submit(form, "kom", "nej", field, "Bussen kom inte");
        assertThat(booking()).containsEntry("outcome", "NO_SHOW").containsEntry("outcome_reason", "Bussen kom inte");
    }

    @Test
    void a_wrong_attendance_is_put_right_and_the_timeline_tells_it() {
        bookedYesterday();
        samira.submit(samira.get(here).one("form[action$=/narvaro]"), "kom", "ja");
        var form = samira.get(samira.get(here).one("a:contains(Rätta)").attr("href"))
                .one("form[action$=/ratta]");

        assertThat(samira.submit(form).status()).isEqualTo(422);
        var after = samira.submit(form, "varfor", "Det var Karin som kom");

        assertThat(after.text()).contains("Närvaron är rättad");
        assertThat(booking()).containsEntry("outcome", "NO_SHOW");
        assertThat(samira.get(here.replace("/bokningar", "/tidslinje")).text())
                .contains("rättades: personen kom inte", "Det var Karin som kom", "Personen kom till");
    }

    @Test
    void another_case_or_municipality_cannot_touch_the_booking() {
        var id = book(planned, Programme.session(cast, "Fika", null, TOMORROW));
        var someoneElse = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        var stranger = Visitor.as(Cast.newMunicipality().samira());

        assertThat(samira.get("/arenden/" + someoneElse.number() + "/bokningar/" + id + "/flytta")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get(here).status()).isEqualTo(404);
        assertThat(stranger.submit(post(here + "/" + id + "/avboka"), "vem", "PERSON", "varfor", "x")
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.as(cast.helena()).get(here).status()).isEqualTo(403);
        assertThat(booking()).containsEntry("outcome", "BOOKED");
    }

    private void bookedYesterday() {
        var session = Programme.session(cast, "Fika", null, Duration.ofHours(-20));
        Programme.at(TestApp.clock().instant().minus(Duration.ofHours(30)), () -> book(planned, session));
    }

    private UUID book(PlannedCase whose, UUID session) {
        var outcome = TestApp.bean(BookActivity.class)
                .book(new BookActivity.Command(whose.number(), session, null, null), cast.samira());
        return ((BookActivity.Outcome.Booked) outcome).bookingId();
    }

    private Map<String, @Nullable Object> booking() {
        var rows = Rows.of("select * from booking where case_id = ?", planned.caseId());
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static Object slug(UUID session) {
        return String.valueOf(Rows.one(
                "select a.slug from activity a join activity_session s using (municipality_id, activity_id) where s.session_id = ?",
                session));
    }

    private static UUID activity(UUID session) {
        return (UUID) java.util.Objects.requireNonNull(
                Rows.one("select activity_id from activity_session where session_id = ?", session));
    }

    /** A form that no page has drawn. */
    private static org.jsoup.nodes.Element post(String action) {
        return new org.jsoup.nodes.Element("form").attr("action", action);
    }
}
