package se.lotsen.reportback.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.AnswerCancel;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.profiles.Outbound;
import se.lotsen.profiles.Systems;
import se.lotsen.profiles.Transition.By;
import se.lotsen.profiles.Transition.Place;
import se.lotsen.profiles.Transitions;
import se.lotsen.referral.ConfirmReferral;
import se.lotsen.referral.DeclineReferral;
import se.lotsen.referral.StatusReason;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

class TaskChangesTest {

    private static final String WHY = "Sonen har flyttat hem.";

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);
    private final String id = Sending.received(cast).file().id().toString();

    @Test
    void what_has_begun_is_asked_about_and_the_task_keeps_its_status() {
        accept();

        var answer = put(moved("accepted", "cancel-requested", "no-longer-needed", WHY));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).hasValue("W/\"2\"");
        assertThat(place(answer)).isEqualTo("accepted/cancel-requested");
        assertThat(Outbound.faults(answer.body(), Systems.REFERRAL_TASK_PROFILE))
                .isEmpty();
        assertThat(request()).isEqualTo("active");
        assertThat(row()).containsEntry("state", "CANCEL_REQUESTED").containsEntry("reason_text", WHY);
        assertThat(caseColumn("next_step")).isEqualTo("ANSWER_CANCEL");
        assertThat(Rows.one(
                        "select facts ->> 'text' from case_event where kind = 'CancelRequested' and case_id = ?",
                        caseId()))
                .isEqualTo(WHY);
        assertThat(Rows.count(
                        "select 1 from access_log where what = 'RequestCancel' and actor_id = ? and action = 'CHANGE'",
                        clinic.clientId()))
                .isPositive();
        refused(put(moved("accepted", "waiting-contact", null, null)), 403, "forbidden", "actor-not-allowed");
    }

    @Test
    void the_same_by_json_patch() {
        accept();

        var answer = patch("""
                [{"op":"replace","path":"/businessStatus/coding/0/code","value":"cancel-requested"},
                 {"op":"add","path":"/statusReason","value":{"text":"%s"}}]""".formatted(WHY));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(place(answer)).isEqualTo("accepted/cancel-requested");
        assertThat(row()).containsEntry("reason_code", "REFERRER_WITHDREW").containsEntry("reason_text", WHY);
    }

    @Test
    void a_yes_revokes_the_referral_and_ends_the_case() {
        accept();
        put(moved("accepted", "cancel-requested", "no-longer-needed", WHY));

        answer(AnswerCancel.Answer.CONFIRM, "");

        assertThat(place(clinic.get("/Task/" + id))).isEqualTo("cancelled/withdrawn-by-referrer");
        assertThat(request()).isEqualTo("revoked");
        assertThat(caseColumn("state")).isEqualTo("CLOSED");
        assertThat(caseColumn("close_reason")).isEqualTo("WITHDRAWN_BY_REFERRER");
        assertThat(caseColumn("cancel_requested_on")).isNull();
        assertThat(told("closure")).contains("Remissen är återkallad, som ni begärde.");
    }

    @Test
    void a_no_takes_the_task_back_where_it_was_and_tells_why() {
        accept();
        put(moved("accepted", "cancel-requested", "no-longer-needed", WHY));

        answer(AnswerCancel.Answer.REFUSE, "Personen vill gärna träffa oss.");

        var task = clinic.get("/Task/" + id);
        assertThat(place(task)).isEqualTo("accepted/waiting-contact");
        assertThat(Clinic.json(task).has("statusReason")).isFalse();
        assertThat(request()).isEqualTo("active");
        assertThat(caseColumn("cancel_requested_on")).isNull();
        assertThat(caseColumn("next_step")).isEqualTo("CONTACT");
        assertThat(told("cancellation")).contains("Personen vill gärna träffa oss.");
        assertThat(place(put(moved("accepted", "cancel-requested", null, WHY)))).isEqualTo("accepted/cancel-requested");
    }

    @Test
    void a_guide_decides_by_the_reason_so_there_must_be_one() {
        accept();

        refused(
                put(moved("accepted", "cancel-requested", "no-longer-needed", null)),
                422,
                "required",
                "reason-missing");
        refused(put(moved("accepted", "cancel-requested", null, " ")), 422, "required", "reason-missing");
        refused(put(moved("accepted", "cancel-requested", "illness", WHY)), 422, "code-invalid", "code-unknown");
        assertThat(row()).containsEntry("state", "ACCEPTED");
    }

    @Test
    void until_the_answer_the_sender_takes_it_back_or_calls_it_a_mistake() {
        var withdrawn = patch("[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"cancelled\"}]");
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
        assertThat(place(withdrawn)).isEqualTo("cancelled/withdrawn-by-referrer");
        assertThat(Outbound.faults(withdrawn.body(), Systems.REFERRAL_TASK_PROFILE))
                .isEmpty();

        var other = Sending.received(cast).file().id().toString();
        var mistake = Clinic.send(clinic.to("/Task/" + other)
                .header("Content-Type", "application/json-patch+json")
                .header("If-Match", "W/\"0\"")
                .method(
                        "PATCH",
                        BodyPublishers.ofString(
                                "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"entered-in-error\"}]")));
        assertThat(place(mistake)).isEqualTo("entered-in-error/entered-in-error");
        assertThat(Clinic.json(clinic.get("/ServiceRequest/" + other))
                        .path("status")
                        .asText())
                .isEqualTo("entered-in-error");
    }

    @Test
    void the_wrong_municipality_may_name_the_right_one() {
        var decline = TestApp.bean(DeclineReferral.class);
        var referralId = UUID.fromString(id);
        for (var wrong : new String[] {"2120000143", "5560360793", "x"}) {
            assertThat(decline.decline(
                            new DeclineReferral.Command(
                                    referralId, StatusReason.WRONG_MUNICIPALITY, "Bor i Stockholm.", wrong),
                            cast.samira()))
                    .isInstanceOf(DeclineReferral.Outcome.Refused.class);
        }
        assertThat(decline.decline(
                        new DeclineReferral.Command(referralId, StatusReason.NO_CAPACITY, "Fullt.", "212000-0142"),
                        cast.samira()))
                .isInstanceOf(DeclineReferral.Outcome.Refused.class);

        decline.decline(
                new DeclineReferral.Command(
                        referralId, StatusReason.WRONG_MUNICIPALITY, "Bor i Stockholm.", "212000-0142"),
                cast.samira());

        var task = clinic.get("/Task/" + id);
        assertThat(place(task)).isEqualTo("rejected/declined");
        assertThat(Outbound.faults(task.body(), Systems.REFERRAL_TASK_PROFILE)).isEmpty();
        assertThat(Clinic.json(task).at("/extension/0/url").asText()).isEqualTo(Systems.SUGGESTED_OWNER_EXTENSION);
        assertThat(Clinic.json(task)
                        .at("/extension/0/valueReference/identifier/value")
                        .asText())
                .isEqualTo("2120000142");
        assertThat(told("rejection")).contains("212000-0142");
    }

    @Test
    void a_guide_confirms_the_receipt_once() {
        var confirm = TestApp.bean(ConfirmReferral.class);
        assertThat(confirm.confirm(UUID.fromString(id), cast.samira()))
                .isInstanceOf(ConfirmReferral.Outcome.Confirmed.class);
        assertThat(place(clinic.get("/Task/" + id))).isEqualTo("received/in-triage");
        assertThat(confirm.confirm(UUID.fromString(id), cast.samira()))
                .isInstanceOf(ConfirmReferral.Outcome.SeenBefore.class);
    }

    /** Whatever the place, every other is answered as the table says. Those that the sender may take are taken in other tests. */
    @Test
    void every_step_that_is_not_the_senders_is_refused_and_named() {
        for (var here : Transitions.PLACES) {
            Rows.arrange(
                    "update referral set task_status = ?, business_status = ?, reason_code = null where referral_id = ?",
                    constant(here.status()),
                    constant(here.business()),
                    UUID.fromString(id));
            for (var there : Transitions.PLACES) {
                var isWritable = there.business().equals("cancel-requested")
                        || there.business().equals("withdrawn-by-referrer")
                        || there.status().equals("entered-in-error");
                if (here.equals(there) || (isWritable && Transitions.exists(By.SENDER, here, there))) continue;
                var answer = put(moved(there.status(), there.business(), null, WHY));
                var exists = Transitions.exists(here, there);
                refused(
                        answer,
                        exists ? 403 : 422,
                        exists ? "forbidden" : "business-rule",
                        exists ? "actor-not-allowed" : "illegal-transition");
                assertThat(issue(answer).path("diagnostics").asText())
                        .startsWith("From " + here + " to " + there)
                        .contains("allowed now: ");
            }
            assertThat(row()).containsEntry("version", 0);
        }
    }

    @Test
    void codes_that_do_not_exist_or_contradict_each_other_are_refused() {
        refused(put(moved("cancelled", "talk-held", null, WHY)), 422, "business-rule", "inconsistent-business-status");
        refused(put(moved("191212121212", "sent", null, WHY)), 422, "code-invalid", "code-unknown");
        var unknown = put(moved("requested", "191212121212", null, WHY));
        refused(unknown, 422, "code-invalid", "code-unknown");
        assertThat(unknown.body()).doesNotContain("191212121212");
    }

    @Test
    void nothing_else_of_a_task_may_change() {
        var changed = read();
        changed.put("priority", "urgent");
        changed.withArray("note").addObject().put("text", "191212121212");
        var answer = put(changed.toString());

        refused(answer, 422, "business-rule", "immutable-element");
        assertThat(answer.body()).contains("Task.priority", "Task.note").doesNotContain("191212121212");
        refused(
                patch("[{\"op\":\"replace\",\"path\":\"/owner/display\",\"value\":\"x\"}]"),
                422,
                "business-rule",
                "immutable-element");
        refused(patch("[{\"op\":\"remove\",\"path\":\"/status\"}]"), 422, "not-supported", "value-not-allowed");
        refused(
                patch("[{\"op\":\"add\",\"path\":\"/statusReason/text/0\",\"value\":1}]"),
                422,
                "not-supported",
                "value-not-allowed");
        refused(patch("{}"), 400, "structure", "value-format");
        refused(put(moved("requested", "sent", "no-longer-needed", WHY)), 422, "business-rule", "immutable-element");
        assertThat(put(read().toString()).statusCode()).isEqualTo(200);
        assertThat(row()).containsEntry("version", 0);
    }

    @Test
    void the_version_the_letter_and_the_owner_are_asked_for() {
        var body = moved("cancelled", "withdrawn-by-referrer", null, null);
        refused(put(body, null, clinic.token()), 428, "required", "if-match-missing");
        refused(put(body, "W/\"7\"", clinic.token()), 412, "conflict", "version-stale");
        refused(put(body, "W/\"0\"", clinic.token("system/Task.rs")), 403, "forbidden", "scope-missing");
        var linden = Clinic.registered(cast, cast.lars().requireUnitId(), Clinic.SCOPES);
        refused(put(body, "W/\"0\"", linden.token()), 404, "not-found", "not-found");
        assertThat(row()).containsEntry("state", "SENT");
    }

    private void accept() {
        var command = new AcceptReferral.Command(UUID.fromString(id), true, Swedish.today(TestApp.clock()), null);
        TestApp.bean(AcceptReferral.class).accept(command, cast.samira());
    }

    private void answer(AnswerCancel.Answer answer, String note) {
        var number = String.valueOf(caseColumn("number"));
        var command = new AnswerCancel.Command(number, UUID.fromString(id), answer, note);
        assertThat(TestApp.bean(AnswerCancel.class).answer(command, cast.samira()))
                .isInstanceOf(AnswerCancel.Outcome.Answered.class);
    }

    /** The report of a kind as the record system reads it. */
    private String told(String kind) {
        TestApp.bean(DeliverOutbox.class).run();
        for (var output : Clinic.json(clinic.get("/Task/" + id)).path("output")) {
            if (!output.at("/type/coding/0/code").asText().equals(kind)) continue;
            var report = clinic.get("/" + output.at("/valueReference/reference").asText());
            assertThat(Outbound.faults(report.body(), Systems.FEEDBACK_PROFILE)).isEmpty();
            return Clinic.json(report).at("/payload/0/contentString").asText();
        }
        throw new AssertionError("nothing was told as " + kind);
    }

    private ObjectNode read() {
        return (ObjectNode) Clinic.json(clinic.get("/Task/" + id));
    }

    private String moved(String status, String business, @Nullable String reason, @Nullable String text) {
        var task = read();
        task.put("status", status);
        ((ObjectNode) task.at("/businessStatus/coding/0")).put("code", business);
        if (reason == null && text == null) return task.toString();
        var concept = task.putObject("statusReason");
        if (text != null) concept.put("text", text);
        if (reason != null) {
            concept.putArray("coding")
                    .addObject()
                    .put("system", Systems.REFERRAL_STATUS_REASON)
                    .put("code", reason);
        }
        return task.toString();
    }

    private HttpResponse<String> put(String body) {
        return put(body, etag(), clinic.token());
    }

    private HttpResponse<String> put(String body, @Nullable String ifMatch, String token) {
        var request = clinic.to("/Task/" + id)
                .setHeader("Authorization", "Bearer " + token)
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString(body));
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return Clinic.send(request);
    }

    private HttpResponse<String> patch(String body) {
        return Clinic.send(clinic.to("/Task/" + id)
                .header("Content-Type", "application/json-patch+json")
                .header("If-Match", etag())
                .method("PATCH", BodyPublishers.ofString(body)));
    }

    private String etag() {
        return "W/\"" + row().get("version") + "\"";
    }

    private String request() {
        return Clinic.json(clinic.get("/ServiceRequest/" + id)).path("status").asText();
    }

    private Map<String, @Nullable Object> row() {
        return Rows.of("select * from referral where referral_id = ?", UUID.fromString(id))
                .getFirst();
    }

    private UUID caseId() {
        return (UUID) java.util.Objects.requireNonNull(row().get("case_id"));
    }

    private @Nullable Object caseColumn(String column) {
        return Rows.of("select * from case_file where case_id = ?", caseId())
                .getFirst()
                .get(column);
    }

    private static String place(HttpResponse<String> answer) {
        var task = Clinic.json(answer);
        return new Place(
                        task.path("status").asText(),
                        task.at("/businessStatus/coding/0/code").asText())
                .toString();
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static JsonNode issue(HttpResponse<String> answer) {
        return Clinic.json(answer).path("issue").path(0);
    }

    private static void refused(HttpResponse<String> answer, int status, String issue, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(issue(answer).path("code").asText()).isEqualTo(issue);
        assertThat(issue(answer).at("/details/coding/0/code").asText()).isEqualTo(code);
        assertThat(issue(answer).at("/details/text").asText()).isNotEmpty();
    }
}
