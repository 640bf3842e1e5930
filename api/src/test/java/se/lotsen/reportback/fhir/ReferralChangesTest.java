package se.lotsen.reportback.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.profiles.Outbound;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.DeclineReferral;
import se.lotsen.referral.StatusReason;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

class ReferralChangesTest {

    private static final String REVOKE = "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"revoked\"}]";

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);
    private final String id = Sending.received(cast).file().id().toString();

    @Test
    void a_referral_is_taken_back_by_its_status_alone() {
        var answer = put(with("status", "revoked"), "W/\"0\"");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).hasValue("W/\"1\"");
        assertThat(answer.headers().firstValue("Last-Modified")).isPresent();
        assertThat(Clinic.json(answer).path("status").asText()).isEqualTo("revoked");
        assertThat(Outbound.faults(answer.body(), Systems.REFERRAL_PROFILE)).isEmpty();
        assertThat(row())
                .containsEntry("state", "WITHDRAWN")
                .containsEntry("task_status", "CANCELLED")
                .containsEntry("business_status", "WITHDRAWN_BY_REFERRER")
                .containsEntry("reason_code", "REFERRER_WITHDREW");
        var task = clinic.get("/Task/" + id);
        assertThat(Clinic.json(task).path("status").asText()).isEqualTo("cancelled");
        assertThat(Outbound.faults(task.body(), Systems.REFERRAL_TASK_PROFILE)).isEmpty();
        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and actor_id = ? and action = 'CHANGE'",
                        cast.municipalityId(),
                        clinic.clientId()))
                .isEqualTo(1);
    }

    @Test
    void a_mistake_is_told_as_one() {
        var answer = put(with("status", "entered-in-error"), "W/\"0\"");

        assertThat(Clinic.json(answer).path("status").asText()).isEqualTo("entered-in-error");
        assertThat(Outbound.faults(answer.body(), Systems.REFERRAL_PROFILE)).isEmpty();
        assertThat(row())
                .containsEntry("state", "VOIDED")
                .containsEntry("task_status", "ENTERED_IN_ERROR")
                .containsEntry("business_status", "ENTERED_IN_ERROR")
                .containsEntry("reason_code", "RAISED_IN_ERROR");
        var task = clinic.get("/Task/" + id);
        assertThat(Clinic.json(task).path("status").asText()).isEqualTo("entered-in-error");
        assertThat(Outbound.faults(task.body(), Systems.REFERRAL_TASK_PROFILE)).isEmpty();
    }

    @Test
    void the_same_by_json_patch() {
        var answer = patch(REVOKE, "\"0\"");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(row()).containsEntry("state", "WITHDRAWN");
    }

    @Test
    void the_version_must_be_named_and_be_the_latest() {
        var revoked = with("status", "revoked");

        assertRefused(put(revoked, null), 428, "required", "if-match-missing");
        for (var malformed : List.of("*", "0", "W/0", "W/\"x\"", "W/\"0\", W/\"1\"", "\"99999999999\"")) {
            assertRefused(put(revoked, malformed), 400, "invalid", "value-format");
        }
        assertRefused(put(revoked, "W/\"7\""), 412, "conflict", "version-stale");
        assertRefused(patch(REVOKE, null), 428, "required", "if-match-missing");
        assertThat(row()).containsEntry("state", "SENT");

        put(revoked, "W/\"0\"");

        assertRefused(put(revoked, "W/\"0\""), 412, "conflict", "version-stale");
    }

    @Test
    void of_two_at_once_one_is_stale() throws Exception {
        var body = with("status", "revoked");
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> once = () -> put(body, "W/\"0\"").statusCode();
            var first = threads.submit(once);
            var second = threads.submit(once);
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void every_other_change_is_named_by_its_place() {
        var changed = read();
        changed.put("status", "revoked");
        changed.put("priority", "urgent");
        changed.put("191212121212", "x");
        changed.put("colour", "red");
        changed.remove("authoredOn");
        ((ObjectNode) changed.path("reasonCode").path(0)).put("text", "Något annat om 191212121212");
        changed.withArray("identifier").addObject().put("value", "x");

        var answer = put(changed.toString(), "W/\"0\"");

        assertRefused(answer, 422, "business-rule", "immutable-element");
        assertThat(expressions(answer))
                .containsExactlyInAnyOrder(
                        "ServiceRequest",
                        "ServiceRequest.authoredOn",
                        "ServiceRequest.colour",
                        "ServiceRequest.identifier[2]",
                        "ServiceRequest.priority",
                        "ServiceRequest.reasonCode[0].text");
        assertThat(answer.body()).doesNotContain("191212121212").doesNotContain("Något annat");
        assertThat(row()).containsEntry("state", "SENT").containsEntry("version", 0);
    }

    @Test
    void what_the_server_keeps_itself_is_no_change() {
        var bare = read();
        bare.remove("meta");

        assertThat(put(bare.toString(), "W/\"0\"").statusCode()).isEqualTo(200);
        assertThat(put(read().toString(), "W/\"0\"").statusCode()).isEqualTo(200);
        assertThat(patch("[]", "W/\"0\"").statusCode()).isEqualTo(200);
        assertThat(row()).containsEntry("version", 0);
    }

    @Test
    void a_patch_may_replace_the_status_and_nothing_else() {
        var other = patch("[{\"op\":\"replace\",\"path\":\"/reasonCode/0/text\",\"value\":\"x\"}]", "W/\"0\"");
        assertRefused(other, 422, "business-rule", "immutable-element");
        assertThat(expressions(other)).containsExactly("ServiceRequest.reasonCode[0].text");
        assertRefused(
                patch("[{\"op\":\"remove\",\"path\":\"/status\"}]", "W/\"0\""),
                422,
                "not-supported",
                "value-not-allowed");
        for (var nonsense : List.of("{}", "[1]", "[{}]", "null", "\"x\"")) {
            assertRefused(patch(nonsense, "W/\"0\""), 400, "structure", "value-format");
        }
        var asJson = send("PATCH", REVOKE, "W/\"0\"", "application/json", null);
        assertRefused(asJson, 415, "not-supported", "content-type");
        assertRefused(
                send("PUT", REVOKE, "W/\"0\"", "application/fhir+xml", null), 415, "not-supported", "content-type");
        assertThat(row()).containsEntry("state", "SENT");
    }

    @Test
    void another_status_is_refused_with_what_would_go() {
        var answer = put(with("status", "completed"), "W/\"0\"");

        assertRefused(answer, 422, "business-rule", "illegal-transition");
        assertThat(diagnostics(answer))
                .isEqualTo("From active (Task requested/sent) to completed; allowed now: revoked, entered-in-error.");
        var unknown = put(with("status", "191212121212"), "W/\"0\"");
        assertRefused(unknown, 422, "code-invalid", "code-unknown");
        assertThat(unknown.body()).doesNotContain("191212121212");
    }

    @Test
    void after_the_answer_the_guide_is_called_instead() {
        var command = new AcceptReferral.Command(UUID.fromString(id), true, Swedish.today(TestApp.clock()), null);
        TestApp.bean(AcceptReferral.class).accept(command, cast.samira());

        var answer = put(with("status", "revoked"), etag());

        assertRefused(answer, 422, "business-rule", "illegal-transition");
        assertThat(diagnostics(answer))
                .isEqualTo("From active (Task accepted/waiting-contact) to revoked; allowed now: none.");
        assertThat(answer.body()).contains("cancel-requested").contains("08-465 004 00");
        assertThat(row()).containsEntry("state", "ACCEPTED");
    }

    @Test
    void what_is_over_stays_as_it_is() {
        var decline = new DeclineReferral.Command(
                UUID.fromString(id), StatusReason.WRONG_MUNICIPALITY, "Personen bor i Vallentuna.");
        TestApp.bean(DeclineReferral.class).decline(decline, cast.samira());

        assertRefused(put(with("status", "revoked"), etag()), 422, "business-rule", "illegal-transition");
    }

    @Test
    void the_answer_is_as_long_as_preferred() {
        var minimal = send("PUT", read().toString(), "W/\"0\"", "application/fhir+json", "return=minimal");
        var whole = send("PUT", read().toString(), "W/\"0\"", "application/fhir+json", "return=representation");
        var told = send("PATCH", REVOKE, "W/\"0\"", "application/json-patch+json", "return=OperationOutcome");

        assertThat(minimal.statusCode()).isEqualTo(200);
        assertThat(minimal.body()).isEmpty();
        assertThat(minimal.headers().firstValue("ETag")).hasValue("W/\"0\"");
        assertThat(Clinic.json(whole).path("resourceType").asText()).isEqualTo("ServiceRequest");
        assertThat(Clinic.json(told).path("resourceType").asText()).isEqualTo("OperationOutcome");
        assertThat(Clinic.json(told).path("issue").path(0).path("severity").asText())
                .isEqualTo("information");
        assertThat(told.headers().firstValue("ETag")).hasValue("W/\"1\"");
    }

    @Test
    void a_broken_body_is_refused_in_words() {
        var deep = "{\"a\":".repeat(60) + "1" + "}".repeat(60);
        for (var broken : List.of("", " ", "{", "{\"status\":\"a\",\"status\":\"b\"}", "{} x")) {
            assertRefused(put(broken, "W/\"0\""), 400, "structure", "not-json");
        }
        assertRefused(put(deep, "W/\"0\""), 413, "too-long", "depth");
        assertRefused(put("[]", "W/\"0\""), 400, "structure", "not-fhir");
        assertRefused(put("{\"resourceType\":\"Task\"}", "W/\"0\""), 400, "structure", "not-fhir");
        assertRefused(put(with("id", "1"), "W/\"0\""), 400, "invalid", "value-not-allowed");
        assertRefused(put("{\"x\":\"" + "a".repeat(1_100_000) + "\"}", "W/\"0\""), 413, "too-long", "body");
        var missing = read();
        missing.remove("status");
        assertRefused(put(missing.toString(), "W/\"0\""), 422, "required", "element-missing");
    }

    @Test
    void nobody_else_can_and_not_without_the_letter() {
        var body = with("status", "revoked");
        for (var other : List.of(
                Clinic.registered(cast, cast.lars().requireUnitId(), Clinic.SCOPES),
                Clinic.bjorken(Cast.newMunicipality()))) {
            var answer = Clinic.send(other.to("/ServiceRequest/" + id)
                    .header("If-Match", "W/\"0\"")
                    .header("Content-Type", "application/fhir+json")
                    .PUT(BodyPublishers.ofString(body)));
            assertRefused(answer, 404, "not-found", "not-found");
        }
        var reader = clinic.token("system/ServiceRequest.rs");
        var answer = Clinic.send(clinic.to("/ServiceRequest/" + id)
                .setHeader("Authorization", "Bearer " + reader)
                .header("If-Match", "W/\"0\"")
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString(body)));
        assertRefused(answer, 403, "forbidden", "scope-missing");
        assertThat(row()).containsEntry("state", "SENT");
    }

    private HttpResponse<String> put(String body, @Nullable String ifMatch) {
        return send("PUT", body, ifMatch, "application/fhir+json", null);
    }

    private HttpResponse<String> patch(String body, @Nullable String ifMatch) {
        return send("PATCH", body, ifMatch, "application/json-patch+json", null);
    }

    private HttpResponse<String> send(
            String method, String body, @Nullable String ifMatch, String type, @Nullable String prefer) {
        var request = clinic.to("/ServiceRequest/" + id)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body));
        if (ifMatch != null) request.header("If-Match", ifMatch);
        if (prefer != null) request.header("Prefer", prefer);
        return Clinic.send(request);
    }

    private ObjectNode read() {
        return (ObjectNode) Clinic.json(clinic.get("/ServiceRequest/" + id));
    }

    private String with(String element, String value) {
        return read().put(element, value).toString();
    }

    private String etag() {
        return clinic.get("/ServiceRequest/" + id).headers().firstValue("ETag").orElseThrow();
    }

    private Map<String, @Nullable Object> row() {
        return Rows.of("select * from referral where referral_id = ?", UUID.fromString(id))
                .getFirst();
    }

    private static List<String> expressions(HttpResponse<String> answer) {
        return StreamSupport.stream(Clinic.json(answer).path("issue").spliterator(), false)
                .map(issue -> issue.path("expression").path(0).asText())
                .toList();
    }

    private static String diagnostics(HttpResponse<String> answer) {
        return issue(answer).path("diagnostics").asText();
    }

    private static JsonNode issue(HttpResponse<String> answer) {
        return Clinic.json(answer).path("issue").path(0);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String issue, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(issue(answer).path("code").asText()).isEqualTo(issue);
        assertThat(issue(answer)
                        .path("details")
                        .path("coding")
                        .path(0)
                        .path("code")
                        .asText())
                .isEqualTo(code);
        assertThat(issue(answer).path("details").path("text").asText()).isNotEmpty();
    }
}
