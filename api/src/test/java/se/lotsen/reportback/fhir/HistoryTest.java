package se.lotsen.reportback.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.Occasion;
import se.lotsen.followup.SettleFollowUp;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.profiles.Outbound;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.AskForSupplement;
import se.lotsen.referral.DeclineReferral;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.SupplementReferral;
import se.lotsen.referral.WithdrawReferral;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;
import se.lotsen.testing.TestDatabase;

/** What a sender read of its referral before, and how it tells that it has read it already. */
class HistoryTest {

    private static final String R4 = "http://hl7.org/fhir/StructureDefinition/";

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);
    private final UUID id = Sending.received(cast).file().id();

    @Test
    void an_old_version_is_what_the_sender_read_then() {
        var task = "/Task/" + id;
        var request = "/ServiceRequest/" + id;
        var read = new ArrayList<List<String>>();
        read.add(List.of(clinic.get(task).body(), clinic.get(request).body()));
        ask("Har personen telefon?");
        deliver();
        read.add(read.getFirst());
        read.add(List.of(clinic.get(task).body(), clinic.get(request).body()));
        supplement("Ja.");
        read.add(List.of(clinic.get(task).body(), clinic.get(request).body()));
        accept();
        read.add(List.of(clinic.get(task).body(), clinic.get(request).body()));
        deliver();
        read.add(List.of(clinic.get(task).body(), clinic.get(request).body()));

        for (var version : List.of(0, 2, 3, 4, 5)) {
            var then = clinic.get(task + "/_history/" + version);
            assertThat(then.body()).isEqualTo(read.get(version).getFirst());
            assertThat(then.headers().firstValue("ETag")).hasValue("W/\"" + version + "\"");
            assertThat(clinic.get(request + "/_history/" + version).body())
                    .isEqualTo(read.get(version).getLast());
        }
        assertThat(Clinic.json(clinic.get(task + "/_history/1")).path("output")).isEmpty();
        assertThat(Clinic.json(clinic.get(task + "/_history/4")).path("output")).hasSize(1);
        assertThat(Clinic.json(clinic.get(task + "/_history/5")).path("output")).hasSize(2);
        assertFollows(clinic.get(task + "/_history/1").body(), Systems.REFERRAL_TASK_PROFILE);
    }

    @Test
    void a_version_that_never_was_is_missing_like_everything_else() {
        var nothing = clinic.get("/Task/" + UUID.randomUUID() + "/_history/0");

        for (var version : List.of("1", "-1", "00", "x", "2147483648", "99999999999999999999")) {
            for (var type : List.of("/Task/", "/ServiceRequest/")) {
                var answer = clinic.get(type + id + "/_history/" + version);
                assertThat(answer.statusCode()).as(version).isEqualTo(404);
                assertThat(Clinic.said(answer)).isEqualTo(Clinic.said(nothing));
            }
        }
    }

    @Test
    void the_history_has_every_version_newest_first_and_says_what_made_it() {
        accept();
        deliver();

        for (var type : List.of("Task", "ServiceRequest")) {
            var answer = clinic.get("/" + type + "/" + id + "/_history");
            var bundle = bundle(answer);
            assertThat(bundle.path("type").asText()).isEqualTo("history");
            assertThat(versions(bundle)).containsExactly("2", "1", "0");
            assertThat(bundle.at("/entry/0/request/method").asText()).isEqualTo("PUT");
            assertThat(bundle.at("/entry/0/response/etag").asText()).isEqualTo("W/\"2\"");
            assertThat(bundle.at("/entry/2/request/method").asText()).isEqualTo("POST");
            assertThat(bundle.at("/entry/2/response/status").asText()).startsWith("201");
            assertThat(bundle.at("/entry/1/resource").toString())
                    .isEqualTo(Clinic.json(clinic.get("/" + type + "/" + id + "/_history/1"))
                            .toString());
            assertFollows(answer.body(), R4 + "Bundle");
        }
    }

    @Test
    void pages_of_a_history_lose_and_repeat_nothing_while_the_referral_changes() {
        ask("Har personen telefon?");
        supplement("Ja.");
        ask("Behövs tolk?");
        var first = bundle(clinic.get("/Task/" + id + "/_history?_count=2"));
        supplement("Nej.");
        accept();

        var seen = new ArrayList<>(versions(first));
        var next = link(first, "next");
        while (!next.isEmpty()) {
            var page = bundle(Clinic.send(clinic.at(next)));
            seen.addAll(versions(page));
            next = link(page, "next");
        }

        assertThat(seen).containsExactly("3", "2", "1", "0");
        assertThat(versions(bundle(clinic.get("/Task/" + id + "/_history?_count=2"))))
                .containsExactly("5", "4");
    }

    @Test
    void a_history_can_begin_at_a_moment() {
        var later = TestApp.clock().instant().plus(Duration.ofHours(3));
        Programme.at(later, () -> {
            ask("Har personen telefon?");
            return id;
        });
        var since = URLEncoder.encode(later.minusSeconds(60).toString(), StandardCharsets.UTF_8);

        assertThat(versions(bundle(clinic.get("/Task/" + id + "/_history?_since=" + since))))
                .containsExactly("1");
        for (var faulty : List.of("_since=yesterday", "_count=0", "_cursor=x", "_at=2026", "colour=red", "_sort=_id")) {
            var refused = clinic.get("/Task/" + id + "/_history?" + faulty);
            assertThat(refused.statusCode()).as(faulty).isEqualTo(400);
        }
    }

    @Test
    void a_question_and_its_answer_and_a_report_have_their_history() {
        ask("Har personen telefon?");
        var subtask = String.valueOf(Rows.one("select request_id from supplement_request where referral_id = ?", id));
        var asked = clinic.get("/Task/" + subtask).body();
        supplement("Ja.");
        accept();
        deliver();
        var report =
                String.valueOf(Rows.one("select min(cast(report_id as text)) from report where referral_id = ?", id));

        assertThat(versions(bundle(clinic.get("/Task/" + subtask + "/_history"))))
                .containsExactly("1", "0");
        assertThat(clinic.get("/Task/" + subtask + "/_history/0").body()).isEqualTo(asked);
        assertThat(clinic.get("/Task/" + subtask + "/_history/2").statusCode()).isEqualTo(404);
        assertThat(versions(bundle(clinic.get("/Communication/" + report + "/_history"))))
                .containsExactly("0");
        assertThat(clinic.get("/Communication/" + report + "/_history/1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_follow_up_that_is_given_up_makes_a_new_version_although_the_task_stays() {
        var story = Story.accepted(cast).talked();
        var path = "/Task/" + story.referralId();
        var before = clinic.get(path);
        var version = Integer.parseInt(Clinic.json(before).at("/meta/versionId").asText());
        var notReached = SettleFollowUp.Command.notReached(story.caseNumber(), Occasion.THREE_MONTHS);

        Story.on(Story.THREE_MONTHS_ON, () -> TestApp.bean(SettleFollowUp.class).settle(notReached, cast.samira()));

        var after = clinic.get(path);
        assertThat(due(before)).isEqualTo("2027-02-22");
        assertThat(due(after)).isEqualTo("2027-05-20");
        assertThat(after.headers().firstValue("ETag")).hasValue("W/\"" + (version + 1) + "\"");
        assertThat(clinic.get(path + "/_history/" + version).body()).isEqualTo(before.body());
    }

    @Test
    void the_municipality_that_was_suggested_belongs_to_the_version_that_suggested_it() {
        var decline = new DeclineReferral.Command(
                id, StatusReason.WRONG_MUNICIPALITY, "Personen bor i Stockholm.", "2120000142");
        TestApp.bean(DeclineReferral.class).decline(decline, cast.samira());

        assertThat(clinic.get("/Task/" + id).body()).contains("2120000142");
        assertThat(clinic.get("/Task/" + id + "/_history/1").body()).contains("2120000142");
        assertThat(clinic.get("/Task/" + id + "/_history/0").body()).doesNotContain("2120000142");
    }

    @Test
    void nobody_else_s_history_is_there() {
        accept();
        var nothing = clinic.get("/Task/" + UUID.randomUUID() + "/_history");
        assertThat(nothing.statusCode()).isEqualTo(404);
        var linden = Clinic.registered(cast, cast.lars().requireUnitId(), Clinic.SCOPES);
        var elsewhere = Clinic.bjorken(Cast.newMunicipality());

        for (var other : List.of(linden, elsewhere)) {
            for (var type : List.of("/Task/", "/ServiceRequest/")) {
                for (var path : List.of("", "/_history", "/_history/0", "/_history/1", "/_history?_cursor=1")) {
                    var answer = other.get(type + id + path);
                    assertThat(answer.statusCode()).as(type + path).isEqualTo(404);
                    assertThat(Clinic.said(answer)).isEqualTo(Clinic.said(nothing));
                }
            }
        }
        var narrow = clinic.token("system/Task.s");
        assertThat(Clinic.send(clinic.to("/Task/" + id + "/_history").setHeader("Authorization", "Bearer " + narrow))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void reading_old_versions_is_in_the_access_log() {
        clinic.get("/Task/" + id + "/_history");
        clinic.get("/Task/" + id + "/_history/0");

        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and actor_id = ? and action = 'READ' and subject is not null",
                        cast.municipalityId(),
                        clinic.clientId()))
                .isEqualTo(2);
    }

    @Test
    void the_database_keeps_each_version_and_nobody_changes_one() throws SQLException {
        TestApp.bean(WithdrawReferral.class)
                .withdraw(id, StatusReason.NO_LONGER_NEEDED, "Behövs inte.", cast.bjorkensSystem());

        assertThat(Rows.of(
                        "select version, task_status from referral_version where referral_id = ? order by version", id))
                .extracting(row -> row.get("version") + " " + row.get("task_status"))
                .containsExactly("0 REQUESTED", "1 CANCELLED");
        try (var connection = TestDatabase.asRuntime();
                var statement = connection.createStatement()) {
            for (var sql : List.of("update referral_version set version = 7", "delete from referral_version")) {
                assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                        SQLException.class, () -> statement.executeUpdate(sql))
                                .getSQLState())
                        .isEqualTo("42501");
            }
        }
    }

    @Test
    void what_has_not_changed_is_told_by_tag_or_by_date() {
        Rows.arrange(
                "update referral set changed_at = '2026-03-01T10:00:00.25Z', version = 1 where referral_id = ?", id);
        for (var type : List.of("/Task/", "/ServiceRequest/")) {
            var path = type + id;
            var modified = "Sun, 1 Mar 2026 10:00:00 GMT";
            assertThat(clinic.get(path).headers().firstValue("Last-Modified")).hasValue(modified);

            assertThat(status(path, "If-None-Match", "W/\"1\"")).isEqualTo(304);
            assertThat(status(path, "If-None-Match", "\"1\"")).isEqualTo(304);
            assertThat(status(path, "If-None-Match", "W/\"7\", W/\"1\"")).isEqualTo(304);
            assertThat(status(path, "If-None-Match", "*")).isEqualTo(304);
            assertThat(status(path, "If-None-Match", "W/\"0\"")).isEqualTo(200);
            assertThat(status(path, "If-Modified-Since", modified)).isEqualTo(304);
            assertThat(status(path, "If-Modified-Since", "Sun, 1 Mar 2026 09:59:59 GMT"))
                    .isEqualTo(200);
            assertThat(status(path, "If-Modified-Since", "in March")).isEqualTo(200);
            var both = Clinic.send(
                    clinic.to(path).header("If-None-Match", "W/\"0\"").header("If-Modified-Since", modified));
            assertThat(both.statusCode()).as("the tag decides").isEqualTo(200);
        }
        var unchanged = Clinic.send(clinic.to("/Task/" + id).header("If-None-Match", "W/\"1\""));
        assertThat(unchanged.body()).isEmpty();
        assertThat(unchanged.headers().firstValue("ETag")).hasValue("W/\"1\"");
    }

    @Test
    void a_change_in_the_running_second_is_dated_before_it() {
        var now = TestApp.clock().instant();
        Rows.arrange(
                "update referral set changed_at = ?, version = 1 where referral_id = ?",
                java.sql.Timestamp.from(now.plusSeconds(1)),
                id);
        var read = clinic.get("/Task/" + id);
        var told = read.headers().firstValue("Last-Modified").orElseThrow();
        Rows.arrange("update referral set version = 2 where referral_id = ?", id);

        assertThat(status("/Task/" + id, "If-Modified-Since", told)).isEqualTo(200);
    }

    @Test
    void parts_of_a_resource_keep_its_labels() {
        var some = Clinic.json(clinic.get("/Task?_elements=status,businessStatus&_count=1"));
        var task = some.at("/entry/0/resource");

        assertThat(task.path("status").asText()).isEqualTo("requested");
        assertThat(task.has("for")).isFalse();
        assertThat(task.at("/meta/versionId").asText()).isEqualTo("0");
        assertThat(link(some, "self")).contains("_elements=status%2CbusinessStatus");
        var hidden = Sending.received(
                cast, Sending.aReferral(Cast.someone(), Protection.SEKRETESSMARKERING, Set.of(ConsentItem.values())));
        for (var part : List.of("_elements=status", "_summary=true", "_summary=data")) {
            assertThat(clinic.get("/Task/" + hidden.file().id() + "?" + part).body())
                    .as(part)
                    .contains("sekretessmarkering");
        }
        assertThat(clinic.get("/Task/" + id + "?_summary=true").statusCode()).isEqualTo(200);
        assertThat(clinic.get("/Task?_summary=count").statusCode()).isEqualTo(400);
    }

    private int status(String path, String header, String value) {
        return Clinic.send(clinic.to(path).header(header, value)).statusCode();
    }

    private void ask(String question) {
        TestApp.bean(AskForSupplement.class).ask(id, question, cast.samira());
    }

    private void supplement(String answer) {
        TestApp.bean(SupplementReferral.class).supplement(id, answer, cast.helena());
    }

    private void accept() {
        TestApp.bean(AcceptReferral.class)
                .accept(new AcceptReferral.Command(id, true, Swedish.today(TestApp.clock()), null), cast.samira());
    }

    private static void deliver() {
        TestApp.bean(DeliverOutbox.class).run();
    }

    private static String due(HttpResponse<String> task) {
        return Clinic.json(task).at("/restriction/period/end").asText();
    }

    private static JsonNode bundle(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Clinic.json(answer);
    }

    private static List<String> versions(JsonNode bundle) {
        return StreamSupport.stream(bundle.path("entry").spliterator(), false)
                .map(entry -> entry.at("/resource/meta/versionId").asText())
                .toList();
    }

    private static String link(JsonNode bundle, String relation) {
        return StreamSupport.stream(bundle.path("link").spliterator(), false)
                .filter(link -> link.path("relation").asText().equals(relation))
                .map(link -> link.path("url").asText())
                .findFirst()
                .orElse("");
    }

    private static void assertFollows(String json, String profile) {
        assertThat(Outbound.faults(json, profile)).isEmpty();
    }
}
