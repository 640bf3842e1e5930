package se.lotsen.web.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.booking.BookActivity;
import se.lotsen.booking.CancelSession;
import se.lotsen.booking.Companion;
import se.lotsen.casework.BookTalk;
import se.lotsen.casework.CloseCase;
import se.lotsen.casework.CloseReason;
import se.lotsen.casework.ContactAttempt;
import se.lotsen.casework.TalkMode;
import se.lotsen.person.Protection;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class FeedTest {

    private final Cast cast = Cast.newMunicipality();
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_calendar_program_reads_initials_and_case_number_and_nothing_else() {
        var number = Guiding.talkBooked(cast);
        var address = address(Visitor.as(cast.samira()));

        var answer = read(address, null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=utf-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(answer.body())
                .doesNotContain(
                        "Karl",
                        "Lund",
                        "Kvarnv",
                        "174 06 12",
                        "1740612",
                        "hemma",
                        "VC Björken",
                        "DESCRIPTION",
                        "LOCATION",
                        "Berlin");
        var talk = events(answer).getFirst();
        assertThat(value(talk, "SUMMARY")).isEqualTo("Hälsosamtal K-E L " + number);
        assertThat(value(talk, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(talk, "CLASS")).isEqualTo("PRIVATE");
        ZonedDateTime starts = talk.<ZonedDateTime>getStartDate().orElseThrow().getDate();
        assertThat(starts.toInstant())
                .isEqualTo(Guiding.today()
                        .plusDays(1)
                        .atTime(10, 0)
                        .atZone(Swedish.ZONE)
                        .toInstant());
        assertThat(answer.body()).contains("DTSTART;TZID=Europe/Stockholm:", "TZID:Europe/Stockholm");
    }

    @Test
    void a_moved_talk_is_the_same_entry_at_another_time_and_a_called_off_one_says_so() {
        var number = Guiding.talkBooked(cast);
        var address = address(Visitor.as(cast.samira()));
        var first = events(read(address, null)).getFirst();

        TestApp.bean(BookTalk.class)
                .book(
                        new BookTalk.Command(
                                number,
                                Guiding.today().plusDays(2),
                                LocalTime.of(14, 30),
                                TalkMode.HOME,
                                null,
                                ContactAttempt.Channel.PHONE,
                                null),
                        cast.samira());
        var moved = events(read(address, null));

        assertThat(moved).hasSize(1);
        assertThat(value(moved.getFirst(), "UID")).isEqualTo(value(first, "UID"));
        assertThat(sequence(moved.getFirst())).isGreaterThan(sequence(first));
        assertThat(value(moved.getFirst(), "DTSTART")).contains("T143000");

        TestApp.bean(CloseCase.class)
                .close(new CloseCase.Command(number, CloseReason.MOVED, "Flyttade.", null, null), cast.samira());
        var off = events(read(address, null)).getFirst();
        assertThat(value(off, "UID")).isEqualTo(value(first, "UID"));
        assertThat(value(off, "STATUS")).isEqualTo("CANCELLED");
        assertThat(sequence(off)).isGreaterThan(sequence(moved.getFirst()));
    }

    @Test
    void a_cancelled_session_is_called_off_and_a_follow_up_is_a_whole_day_that_takes_no_time() {
        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        var session = Programme.session(cast, "Sittgymnastik", null, Duration.ofDays(2));
        TestApp.bean(BookActivity.class)
                .book(new BookActivity.Command(planned.number(), session, Companion.GUIDE, null), cast.samira());
        var address = address(Visitor.as(cast.samira()));

        var before = byKind(read(address, null));
        TestApp.bean(CancelSession.class).cancel(new CancelSession.Command(session, "Sjukdom"), cast.samira());
        var after = byKind(read(address, null));

        assertThat(value(before.get("ACTIVITY"), "SUMMARY")).isEqualTo("Besök på aktivitet K-E L " + planned.number());
        assertThat(value(before.get("ACTIVITY"), "TRANSP")).isEqualTo("OPAQUE");
        assertThat(value(after.get("ACTIVITY"), "UID")).isEqualTo(value(before.get("ACTIVITY"), "UID"));
        assertThat(value(after.get("ACTIVITY"), "STATUS")).isEqualTo("CANCELLED");
        assertThat(sequence(after.get("ACTIVITY"))).isGreaterThan(sequence(before.get("ACTIVITY")));
        assertThat(value(before.get("FOLLOW_UP_3M"), "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(value(before.get("FOLLOW_UP_3M"), "DTSTART")).doesNotContain("T");
    }

    @Test
    void of_a_protected_person_only_that_the_time_is_taken_although_the_guide_is_a_named_handler() {
        var hidden = PlannedCase.of(cast, PlannedCase.Talk.NOTHING, Protection.SEKRETESSMARKERING, cast.omar());
        var session = Programme.session(cast, "Körsång", null, Duration.ofDays(1));
        TestApp.bean(BookActivity.class)
                .book(new BookActivity.Command(hidden.number(), session, Companion.GUIDE, null), cast.omar());

        var answer = read(address(Visitor.as(cast.omar())), null);

        assertThat(events(answer)).hasSize(1);
        assertThat(value(events(answer).getFirst(), "SUMMARY")).isEqualTo("Upptagen");
        assertThat(answer.body()).doesNotContain(hidden.number(), "K-E");
    }

    @Test
    void one_visit_is_a_file_that_says_no_more_than_the_feed_and_is_the_same_entry() {
        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        var session = Programme.session(cast, "Sittgymnastik", null, Duration.ofDays(2));
        TestApp.bean(BookActivity.class)
                .book(new BookActivity.Command(planned.number(), session, Companion.GUIDE, null), cast.samira());
        var samira = Visitor.as(cast.samira());
        var link = samira.get("/arenden/" + planned.number() + "/bokningar")
                .one("a:contains(Lägg in i kalendern)")
                .attr("href");

        var file = samira.file(link);

        assertThat(file.headers().firstValue("content-type")).hasValue("text/calendar; charset=utf-8");
        assertThat(file.headers().firstValue("content-disposition")).hasValue("attachment; filename=\"besok.ics\"");
        var text = new String(file.body(), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("Karl", "Lund", "Sittgymnastik", "LOCATION", "DESCRIPTION");
        var visit = events(text).getFirst();
        assertThat(value(visit, "SUMMARY")).isEqualTo("Besök på aktivitet K-E L " + planned.number());
        assertThat(value(visit, "UID"))
                .isEqualTo(value(byKind(read(address(samira), null)).get("ACTIVITY"), "UID"));
        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and what = 'ReadVisit' and action = 'EXPORT'",
                        cast.municipalityId()))
                .isEqualTo(1);
        assertThat(Visitor.as(cast.helena()).file(link).statusCode()).isEqualTo(403);
        assertThat(Visitor.as(Cast.newMunicipality().samira()).file(link).statusCode())
                .isEqualTo(404);
        var other = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        assertThat(samira.file(link.replace(planned.number(), other.number())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_file_of_a_visit_without_company_takes_no_time_and_of_a_protected_person_says_only_that_it_is_taken() {
        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        var hidden = PlannedCase.of(cast, PlannedCase.Talk.NOTHING, Protection.SEKRETESSMARKERING, cast.omar());
        var session = Programme.session(cast, "Körsång", null, Duration.ofDays(1));
        var book = TestApp.bean(BookActivity.class);
        book.book(new BookActivity.Command(planned.number(), session, null, null), cast.samira());
        book.book(new BookActivity.Command(hidden.number(), session, Companion.GUIDE, null), cast.omar());
        var ofHidden = visitLink(Visitor.as(cast.omar()), hidden);

        var alone = visit(Visitor.as(cast.samira()), planned);
        var secret = visit(Visitor.as(cast.omar()), hidden);

        assertThat(value(events(alone).getFirst(), "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(value(events(secret).getFirst(), "SUMMARY")).isEqualTo("Upptagen");
        assertThat(secret).doesNotContain(hidden.number(), "K-E");
        assertThat(Visitor.as(cast.samira()).file(ofHidden).statusCode()).isEqualTo(404);
    }

    private static String visitLink(Visitor guide, PlannedCase planned) {
        return guide.get("/arenden/" + planned.number() + "/bokningar")
                .one("a:contains(Lägg in i kalendern)")
                .attr("href");
    }

    private static String visit(Visitor guide, PlannedCase planned) {
        return new String(guide.file(visitLink(guide, planned)).body(), StandardCharsets.UTF_8);
    }

    @Test
    void what_the_program_has_already_is_not_sent_again_and_every_reading_is_in_the_access_log() {
        Guiding.talkBooked(cast);
        var address = address(Visitor.as(cast.samira()));

        var first = read(address, null);
        var again = read(address, first.headers().firstValue("ETag").orElseThrow());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        var logged = Rows.of(
                "select * from access_log where municipality_id = ? and what = 'ReadFeed'", cast.municipalityId());
        assertThat(logged).hasSize(1);
        assertThat(logged.getFirst())
                .containsEntry("actor_id", "calendar-feed:" + cast.samira().staffId())
                .containsEntry("actor_name", "Samira Haddad, kalenderprogram")
                .containsEntry("action", "EXPORT");
    }

    @Test
    void a_renewed_a_revoked_and_a_closed_accounts_address_lead_nowhere_like_any_unknown_page() {
        var samira = Visitor.as(cast.samira());
        var first = address(samira);
        var second = address(samira);
        assertThat(first).isNotEqualTo(second);
        assertThat(read(first, null).statusCode()).isEqualTo(404);
        assertThat(read(second, null).statusCode()).isEqualTo(200);
        assertThat(Rows.count(
                        "select from calendar_feed where municipality_id = ? and token_hash = ?",
                        cast.municipalityId(),
                        second))
                .isZero();

        samira.submit(samira.get("/kalender").one("form[action=/kalender/adress/bort]"));
        assertThat(read(second, null).statusCode()).isEqualTo(404);

        var third = address(samira);
        Rows.arrange(
                "update staff set active = false where staff_id = ?",
                cast.samira().staffId());
        var closed = read(third, null);
        assertThat(closed.statusCode()).isEqualTo(404);
        assertThat(words(closed)).isEqualTo(words(read("/finns-inte", null)));
        assertThat(read("/kalender/AAAA.ics", null).statusCode()).isEqualTo(404);
    }

    private static String words(HttpResponse<String> answer) {
        return org.jsoup.Jsoup.parse(answer.body()).select("main").text();
    }

    /** Makes an address on the calendar page and reads it there, the only time that it is shown. */
    private static String address(Visitor guide) {
        var shown = guide.submit(guide.get("/kalender").one("form[action=/kalender/adress]"));
        var address = shown.one("#adress").attr("value");
        assertThat(address)
                .startsWith(TestApp.address() + "/kalender/")
                .endsWith(".ics")
                .hasSizeGreaterThan(60);
        assertThat(guide.get("/kalender").text()).doesNotContain(address);
        return address.substring(TestApp.address().length());
    }

    private HttpResponse<String> read(String path, @Nullable String known) {
        var request = HttpRequest.newBuilder(URI.create(TestApp.address() + path));
        if (known != null) request.header("If-None-Match", known);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<VEvent> events(HttpResponse<String> answer) {
        return events(answer.body());
    }

    private static List<VEvent> events(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            calendar.validate();
            return calendar.getComponents("VEVENT");
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, VEvent> byKind(HttpResponse<String> answer) {
        return events(answer).stream()
                .collect(java.util.stream.Collectors.toMap(
                        event -> value(event, "UID").replaceFirst("-.*", ""), event -> event));
    }

    private static String value(@Nullable VEvent event, String property) {
        return java.util.Objects.requireNonNull(event)
                .getRequiredProperty(property)
                .getValue();
    }

    private static int sequence(@Nullable VEvent event) {
        return Integer.parseInt(value(event, "SEQUENCE"));
    }
}
