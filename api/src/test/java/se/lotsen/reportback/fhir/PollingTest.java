package se.lotsen.reportback.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.WithdrawReferral;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;
import se.lotsen.testing.TestDatabase;

class PollingTest {

    private static final int ENOUGH_FOR_AN_INDEX_TO_MATTER = 60;

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);

    @Test
    void without_terms_everything_of_the_own_comes_in_the_order_it_changed() {
        var sent = sent(3);

        for (var type : List.of("Task", "ServiceRequest")) {
            assertThat(ids(clinic.get("/" + type))).containsExactlyElementsOf(sent);
            assertThat(ids(clinic.search(type, "_sort=-_lastUpdated"))).containsExactlyElementsOf(sent.reversed());
        }
        var bundle = Clinic.json(clinic.get("/Task"));
        assertThat(bundle.path("type").asText()).isEqualTo("searchset");
        assertThat(bundle.has("total")).isFalse();
        assertThat(link(bundle, "self")).isEqualTo(TestApp.address() + "/fhir/r4/Task?_count=50");
        assertThat(link(bundle, "next")).isNull();
        assertThat(bundle.path("entry").path(0).path("fullUrl").asText())
                .isEqualTo(TestApp.address() + "/fhir/r4/Task/" + sent.getFirst());
    }

    @Test
    void the_contract_s_own_example_of_polling_works_as_it_stands() {
        var sent = sent(2);
        var asked = "requester:identifier=urn:oid:1.2.752.29.4.19|" + cast.bjorkenHsaId()
                + "&_lastUpdated=ge2026-01-01T00:00:00%2B01:00&_include=Task:focus&_sort=_lastUpdated&_count=100";

        var bundle = Clinic.json(clinic.search("Task", asked));

        assertThat(ids(bundle)).containsExactly(sent.get(0), sent.get(1), sent.get(0), sent.get(1));
        assertThat(modes(bundle)).containsExactly("match", "match", "include", "include");
        assertThat(ids(clinic.search("Task", asked.replace(cast.bjorkenHsaId(), "SE2321000016-NONE"))))
                .isEmpty();
    }

    @Test
    void pages_lose_and_repeat_nothing_while_referrals_change() {
        var sent = sent(5);
        var first = clinic.get("/Task?_count=2&status=requested,cancelled");
        withdraw(sent.get(1), StatusReason.NO_LONGER_NEEDED);
        var late = sent(1).getFirst();

        var rest = new ArrayList<String>();
        var next = link(Clinic.json(first), "next");
        while (next != null) {
            var page = Clinic.send(clinic.at(next));
            rest.addAll(ids(page));
            next = link(Clinic.json(page), "next");
        }

        assertThat(ids(first)).containsExactly(sent.get(0), sent.get(1));
        assertThat(rest).containsExactly(sent.get(2), sent.get(3), sent.get(4), sent.get(1), late);
    }

    @Test
    void pages_go_backwards_as_well() {
        var sent = sent(3);

        var first = Clinic.json(clinic.get("/Task?_count=2&_sort=-_lastUpdated"));
        var second = Clinic.send(clinic.at(next(first)));

        assertThat(ids(first)).containsExactly(sent.get(2), sent.get(1));
        assertThat(ids(second)).containsExactly(sent.get(0));
    }

    @Test
    void when_it_changed_may_be_limited_from_both_sides() {
        var sent = sent(3);
        changedAt(sent.get(0), "2026-03-01T10:00:00.250Z");
        changedAt(sent.get(1), "2026-03-02T10:00:00Z");
        changedAt(sent.get(2), "2026-03-03T22:59:59Z");

        assertThat(updated("ge2026-03-02T10:00:00Z")).containsExactly(sent.get(1), sent.get(2));
        assertThat(updated("gt2026-03-02T10:00:00Z")).containsExactly(sent.get(2));
        assertThat(updated("lt2026-03-02T10:00:00Z")).containsExactly(sent.get(0));
        assertThat(updated("le2026-03-02T10:00:00Z")).containsExactly(sent.get(0), sent.get(1));
        assertThat(updated("2026-03-01T10:00:00.25Z")).containsExactly(sent.get(0));
        assertThat(updated("eq2026-03-01T11:00:00+01:00")).containsExactly(sent.get(0));
        assertThat(updated("2026-03-03")).as("a day in Sweden").containsExactly(sent.get(2));
        assertThat(updated("2026-03-04")).isEmpty();
        assertThat(updated("2026-03")).hasSize(3);
        assertThat(ids(clinic.search("Task", "_lastUpdated=ge2026-03-02&_lastUpdated=lt2026-03-03&_lastUpdated=2026")))
                .containsExactly(sent.get(1));
    }

    @Test
    void status_is_the_task_s_or_the_request_s_own() {
        var sent = sent(4);
        withdraw(sent.get(1), StatusReason.NO_LONGER_NEEDED);
        withdraw(sent.get(2), StatusReason.RAISED_IN_ERROR);
        accept(sent.get(3));

        assertThat(ids(clinic.get("/Task?status=requested"))).containsExactly(sent.get(0));
        assertThat(ids(clinic.get("/Task?status=http://hl7.org/fhir/task-status%7Caccepted,requested")))
                .containsExactlyInAnyOrder(sent.get(0), sent.get(3));
        assertThat(ids(clinic.get("/Task?business-status=waiting-contact"))).containsExactly(sent.get(3));
        assertThat(ids(clinic.get("/Task?status=accepted&business-status=sent")))
                .isEmpty();
        assertThat(ids(clinic.get("/Task?status=nonsense"))).isEmpty();
        assertThat(ids(clinic.get("/ServiceRequest?status=active")))
                .containsExactlyInAnyOrder(sent.get(0), sent.get(3));
        assertThat(ids(clinic.get("/ServiceRequest?status=revoked"))).containsExactly(sent.get(1));
        var mistake = clinic.get("/ServiceRequest?status=entered-in-error");
        assertThat(ids(mistake)).containsExactly(sent.get(2));
        assertThat(entry(mistake, 0).path("status").asText()).isEqualTo("entered-in-error");
    }

    @Test
    void terms_narrow_each_other() {
        var sent = sent(2);
        var number = String.valueOf(
                Rows.one("select number from referral where referral_id = ?", UUID.fromString(sent.getFirst())));
        var byNumber = "identifier=" + encoded("https://lotsen.example/fhir/NamingSystem/referral-id|" + number);

        assertThat(ids(clinic.get("/Task?" + byNumber + "&status=requested"))).containsExactly(sent.getFirst());
        assertThat(ids(clinic.get("/Task?" + byNumber + "&status=accepted"))).isEmpty();
        assertThat(ids(clinic.get("/Task?" + byNumber + "&_id=" + sent.getLast())))
                .isEmpty();
        assertThat(ids(clinic.get("/Task?_id=" + String.join(",", sent)))).containsExactlyElementsOf(sent);
        assertThat(ids(clinic.get("/ServiceRequest?_id=1," + sent.getLast()))).containsExactly(sent.getLast());
    }

    @Test
    void another_organisation_is_an_empty_answer() {
        var sent = sent(1);
        var linden = Clinic.registered(cast, cast.lars().requireUnitId(), Clinic.SCOPES);
        var elsewhere = Clinic.bjorken(Cast.newMunicipality());

        for (var own : List.of(cast.bjorkenHsaId(), "urn:oid:1.2.752.29.4.19|" + cast.bjorkenHsaId())) {
            assertThat(ids(clinic.get("/Task?requester:identifier=" + encoded(own))))
                    .containsExactlyElementsOf(sent);
        }
        var asked = encoded(cast.bjorkenHsaId());
        for (var other : List.of(linden, elsewhere)) {
            assertThat(ids(other.get("/Task"))).isEmpty();
            assertThat(ids(other.get("/Task?_id=" + sent.getFirst()))).isEmpty();
            assertThat(ids(other.get("/Communication?based-on=ServiceRequest/" + sent.getFirst())))
                    .isEmpty();
            var theirs = Clinic.json(other.get("/ServiceRequest?requester:identifier=" + asked));
            var nobody = Clinic.json(other.get("/ServiceRequest?requester:identifier=SE2321000016-NONE"));
            assertThat(theirs.path("link")).isEqualTo(nobody.path("link"));
            assertThat(ids(theirs)).isEmpty();
        }
    }

    @Test
    void the_request_comes_along_when_it_is_asked_for() {
        var sent = sent(2);

        var bundle = Clinic.json(clinic.get("/Task?_include=Task:focus"));

        assertThat(modes(bundle)).containsExactly("match", "match", "include", "include");
        assertThat(ids(bundle)).containsExactly(sent.get(0), sent.get(1), sent.get(0), sent.get(1));
        assertThat(bundle.path("entry")
                        .path(2)
                        .path("resource")
                        .path("resourceType")
                        .asText())
                .isEqualTo("ServiceRequest");
        var narrow = clinic.token("system/Task.rs");
        var refused =
                Clinic.send(clinic.to("/Task?_include=Task:focus").setHeader("Authorization", "Bearer " + narrow));
        assertRefused(refused, 403, "scope-missing");
    }

    @Test
    void what_was_told_is_found_by_when_it_was_told() {
        var sent = sent(2);
        sent.forEach(this::accept);
        deliver();
        var told = Rows.of(
                "select report_id, referral_id from report where municipality_id = ? order by sent_at, report_id",
                cast.municipalityId());

        var first = Clinic.json(clinic.get("/Communication?_count=1&_include=Communication:based-on"));
        var second = Clinic.json(Clinic.send(clinic.at(next(first))));

        assertThat(told).hasSize(2);
        assertThat(modes(first)).containsExactly("match", "include");
        assertThat(ids(first))
                .containsExactly(
                        text(told.get(0).get("report_id")), text(told.get(0).get("referral_id")));
        assertThat(ids(second).getFirst()).isEqualTo(text(told.get(1).get("report_id")));
        assertThat(link(second, "next")).isNull();
        assertThat(ids(clinic.get("/Communication?status=completed&recipient:identifier=" + cast.bjorkenHsaId())))
                .hasSize(2);
        assertThat(ids(clinic.get("/Communication?status=in-progress"))).isEmpty();
        assertThat(ids(clinic.get("/Communication?_lastUpdated=lt2026-01-01"))).isEmpty();
        assertThat(ids(clinic.get("/Communication?based-on=" + sent.getFirst() + "&part-of=Task/" + sent.getLast())))
                .isEmpty();
        assertThat(ids(clinic.get("/Communication?part-of=" + TestApp.address() + "/fhir/r4/Task/" + sent.getLast())))
                .hasSize(1);
    }

    @Test
    void a_report_makes_a_new_version_of_its_task() {
        var id = sent(1).getFirst();
        accept(id);
        var before = clinic.get("/Task/" + id).headers().firstValue("ETag").orElseThrow();
        deliver();

        var after = Clinic.send(clinic.to("/Task/" + id).header("If-None-Match", before));

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(Clinic.json(after).path("output")).hasSize(1);
        var updated = Clinic.json(after).path("meta").path("lastUpdated").asText();
        assertThat(ids(clinic.get("/Task?_lastUpdated=" + encoded("ge" + updated))))
                .containsExactly(id);
    }

    @Test
    void what_cannot_be_read_is_refused_and_all_of_it_at_once() {
        sent(1);

        var unknown = clinic.get("/Task?patient=191212121212&status:not=requested");
        assertRefused(unknown, 400, "search-parameter");
        assertThat(Clinic.json(unknown).path("issue"))
                .hasSize(2)
                .allMatch(issue -> issue.path("code").asText().equals("not-supported"));
        assertThat(unknown.body()).contains("Sökvillkoret patient stöds inte").doesNotContain("191212121212");
        assertThat(clinic.get("/Task?191212121212=x").body()).doesNotContain("191212121212");
        for (var faulty : List.of(
                "_count=0",
                "_count=x",
                "_sort=status",
                "_lastUpdated=ne2026",
                "_lastUpdated=yesterday",
                "_lastUpdated=2026-13-01",
                "_lastUpdated=2026-11-20T10:00:00",
                "_lastUpdated=",
                "_include=Task:owner",
                "_cursor=abc",
                "_cursor=" + "A".repeat(400),
                "status=requested&status=accepted")) {
            assertRefused(clinic.get("/Task?" + faulty), 400, "search-value");
            assertRefused(clinic.search("Task", faulty), 400, "search-value");
        }
        assertRefused(clinic.get("/ServiceRequest?business-status=sent"), 400, "search-parameter");
        assertRefused(clinic.get("/ServiceRequest?_include=Task:focus"), 400, "search-value");
        assertThat(clinic.search("Task", "status=%zz").statusCode()).isEqualTo(400);
        assertThat(ids(clinic.get("/Task?_count=100000"))).hasSize(1);
    }

    @Test
    void no_link_carries_what_may_be_a_person() {
        sent(2);
        var someone = Cast.someone().value();

        for (var form : List.of(
                "identifier=http://electronichealth.se/identifier/personnummer%7C" + someone,
                "identifier=" + someone,
                "_id=" + someone,
                "status=" + someone,
                "requester:identifier=" + someone)) {
            var answer = clinic.search("Task", form + "&_count=1");
            assertThat(ids(answer)).isEmpty();
            assertThat(answer.body()).doesNotContain(someone);
        }
        var inAddress = Clinic.send(clinic.to("/Task/_search?_id=" + someone)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("")));
        assertRefused(inAddress, 400, "interaction");
    }

    @Test
    void every_person_shown_is_in_the_access_log() {
        sent(2);
        clinic.get("/Task");

        assertThat(Rows.of("""
                        select distinct person from access_log, unnest(person_ids) as person
                        where municipality_id = ? and actor_id = ? and action = 'READ' and what = 'SentReferrals'
                        """, cast.municipalityId(), clinic.clientId())).hasSize(2);
    }

    @Test
    void everything_that_the_capability_statement_lists_can_be_asked_for() {
        var statement = Clinic.json(clinic.get("/metadata"));

        for (var resource : statement.path("rest").path(0).path("resource")) {
            for (var parameter : resource.path("searchParam")) {
                var name = parameter.path("name").asText();
                var value = name.equals("_lastUpdated") ? "ge2026" : "a%7Cb";
                var address = "/" + resource.path("type").asText() + "?" + name + "=" + value;
                assertThat(clinic.get(address).statusCode()).as(address).isEqualTo(200);
            }
        }
        assertThat(statement.findValues("searchParam")).hasSize(10);
    }

    @Test
    void a_page_is_read_from_an_index_of_the_own_alone() throws SQLException {
        sent(ENOUGH_FOR_AN_INDEX_TO_MATTER);
        Rows.arrange("analyze referral");
        assertThat(plan("select * from referral where municipality_id = '" + cast.municipalityId()
                        + "' and sender_unit_id = '"
                        + cast.bjorken()
                        + "' and changed_at >= '2026-01-01' and (changed_at, referral_id) > ('2026-01-01', '"
                        + cast.bjorken() + "') order by changed_at, referral_id limit 51"))
                .contains("referral_changed")
                .doesNotContain("Sort");
        assertThat(plan("select * from report where municipality_id = '" + cast.municipalityId()
                        + "' and recipient_unit_id = '" + cast.bjorken()
                        + "' and sent_at >= '2026-01-01' order by sent_at desc, report_id desc limit 51"))
                .contains("report_recipient")
                .doesNotContain("Sort");
        assertThat(plan("select * from supplement_request q join referral r using (municipality_id, referral_id)"
                        + " where q.municipality_id = '" + cast.municipalityId() + "' and r.sender_unit_id = '"
                        + cast.bjorken()
                        + "' and q.status = 'COMPLETED' and q.changed_at >= '2026-01-01'"
                        + " order by q.changed_at, q.request_id limit 51"))
                .contains("supplement_request_answered", "referral_pkey")
                .doesNotContain("Sort");
        assertThat(plan("select * from referral_version where municipality_id = '" + cast.municipalityId()
                        + "' and referral_id = '" + cast.bjorken()
                        + "' and version < 9 order by version desc limit 51"))
                .contains("Backward using referral_version_pkey")
                .doesNotContain("Sort");
    }

    private static String plan(String sql) throws SQLException {
        try (var connection = TestDatabase.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_bitmapscan = off");
            statement.execute("set enable_sort = off");
            var rows = statement.executeQuery("explain " + sql);
            var plan = new StringBuilder();
            while (rows.next()) plan.append(rows.getString(1)).append('\n');
            return plan.toString();
        }
    }

    private List<String> sent(int howMany) {
        var sent = new ArrayList<String>();
        for (var i = 0; i < howMany; i++) {
            sent.add(Sending.received(cast).file().id().toString());
        }
        return sent;
    }

    private void withdraw(String id, StatusReason reason) {
        TestApp.bean(WithdrawReferral.class)
                .withdraw(UUID.fromString(id), reason, "Behövs inte.", cast.bjorkensSystem());
    }

    private void accept(String id) {
        var command = new AcceptReferral.Command(UUID.fromString(id), true, Swedish.today(TestApp.clock()), null);
        TestApp.bean(AcceptReferral.class).accept(command, cast.samira());
    }

    private static void deliver() {
        TestApp.bean(DeliverOutbox.class).run();
    }

    private static void changedAt(String id, String moment) {
        Rows.arrange(
                "update referral set changed_at = ? where referral_id = ?",
                java.sql.Timestamp.from(Instant.parse(moment)),
                UUID.fromString(id));
    }

    private List<String> updated(String value) {
        return ids(clinic.get("/Task?_lastUpdated=" + encoded(value)));
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode entry(HttpResponse<String> answer, int at) {
        return Clinic.json(answer).path("entry").path(at).path("resource");
    }

    private static List<String> ids(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ids(Clinic.json(answer));
    }

    private static List<String> ids(JsonNode bundle) {
        return StreamSupport.stream(bundle.path("entry").spliterator(), false)
                .map(entry -> entry.path("resource").path("id").asText())
                .toList();
    }

    private static List<String> modes(JsonNode bundle) {
        return StreamSupport.stream(bundle.path("entry").spliterator(), false)
                .map(entry -> entry.path("search").path("mode").asText())
                .toList();
    }

    private static @Nullable String link(JsonNode bundle, String relation) {
        return StreamSupport.stream(bundle.path("link").spliterator(), false)
                .filter(link -> link.path("relation").asText().equals(relation))
                .map(link -> link.path("url").asText())
                .findFirst()
                .orElse(null);
    }

    private static String next(JsonNode bundle) {
        return Objects.requireNonNull(link(bundle, "next"));
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var issue = Clinic.json(answer).path("issue").path(0);
        assertThat(issue.path("details").path("coding").path(0).path("code").asText())
                .isEqualTo(code);
        assertThat(issue.path("details").path("text").asText()).isNotEmpty();
    }
}
