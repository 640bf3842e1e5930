package se.lotsen.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lotsen.jobs.Job;
import se.lotsen.referral.AskForSupplement;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Hook;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Subscribing;
import se.lotsen.testing.TestApp;

/** The same {@code X-Request-Id} is the same request, answered once. */
class RequestIdTest {

    private static final String JSON = "application/fhir+json";
    private static final String REVOKE = "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"revoked\"}]";

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);
    private final UUID id = UUID.randomUUID();

    @Test
    void the_same_request_again_gets_the_same_answer_and_nothing_is_done() {
        var message = Clinic.aMessage(cast, Cast.someone());

        var first = post(message, id);
        var again = post(message, id);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertSame(first, again);
        assertThat(again.headers().firstValue("Location"))
                .isPresent()
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void the_same_id_with_anything_else_is_refused() {
        var message = Clinic.aMessage(cast, Cast.someone());
        post(message, id);

        var otherBody = post(message.replace("Elsa", "Else"), id);
        var otherMethod = Clinic.send(to("/ServiceRequest/" + UUID.randomUUID(), id)
                .header("If-Match", "W/\"0\"")
                .PUT(BodyPublishers.ofString(message)));

        assertCode(otherBody, 409, "request-id-reused");
        assertCode(otherMethod, 409, "request-id-reused");
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void another_record_system_may_use_the_same_id() {
        post(Clinic.aMessage(cast, Cast.someone()), id);

        var theirs = Clinic.send(request(Clinic.bjorken(cast), "", id)
                .POST(BodyPublishers.ofString(Clinic.aMessage(cast, Cast.someone()))));

        assertThat(theirs.statusCode()).as(theirs.body()).isEqualTo(201);
    }

    @Test
    void sixteen_at_once_are_one_and_all_are_told_the_same() throws Exception {
        var message = Clinic.aMessage(cast, Cast.someone());
        clinic.token();
        Callable<HttpResponse<String>> post = () -> post(message, id);

        try (var threads = Executors.newFixedThreadPool(16)) {
            var answers = threads
                    .invokeAll(IntStream.range(0, 16).mapToObj(_ -> post).toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
            assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.getFirst().body());
        }

        assertThat(messages()).isEqualTo(1);
        assertThat(Rows.count("select 1 from referral where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(1);
    }

    @Test
    void a_refusal_is_told_again_and_the_message_is_kept_once() {
        var wrong = Clinic.aMessage(cast, Cast.someone()).replace("\"intent\"", "\"intnt\"");

        var first = post(wrong, id);
        var again = post(wrong, id);

        assertCode(first, 400, "unknown-element");
        assertSame(first, again);
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void every_request_that_changes_something_is_safe_to_send_again() {
        var referral = Sending.received(cast).file().id();
        TestApp.bean(AskForSupplement.class).ask(referral, "Har personen telefon?", cast.samira());
        var answer = """
                {"resourceType": "QuestionnaireResponse", "status": "completed",
                 "questionnaire": "https://lotsen.example/fhir/Questionnaire/supplement|1.0.0",
                 "basedOn": [{"reference": "ServiceRequest/%s"}],
                 "item": [{"linkId": "answer", "answer": [{"valueString": "Ja."}]}]}
                """.formatted(referral);
        assertTwice(201, to("/QuestionnaireResponse").POST(BodyPublishers.ofString(answer)));
        var version = clinic.get("/ServiceRequest/" + referral).headers().firstValue("ETag").orElseThrow();
        assertTwice(
                200,
                to("/ServiceRequest/" + referral)
                        .setHeader("Content-Type", "application/json-patch+json")
                        .header("If-Match", version)
                        .method("PATCH", BodyPublishers.ofString(REVOKE)));
        var other = Sending.received(cast).file().id();
        var whole = clinic.get("/ServiceRequest/" + other).body().replace("\"active\"", "\"revoked\"");
        assertTwice(
                200, to("/ServiceRequest/" + other).header("If-Match", "W/\"0\"").PUT(BodyPublishers.ofString(whole)));
    }

    @Test
    void so_is_every_change_of_a_subscription() {
        try (var hook = new Hook()) {
            var subscription = new Subscribing(clinic, hook).aSubscription();
            var made = assertTwice(201, to("/Subscription").POST(BodyPublishers.ofString(subscription.toString())));
            var address = "/Subscription/" + Clinic.json(made).path("id").asText();
            var asked = subscription
                    .put("id", Clinic.json(made).path("id").asText())
                    .put("status", "off");
            assertTwice(
                    200,
                    to(address).header("If-Match", etag(address)).PUT(BodyPublishers.ofString(asked.toString())));
            assertTwice(204, to(address).header("If-Match", etag(address)).DELETE());
        }
    }

    private String etag(String address) {
        return clinic.get(address).headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void an_id_that_is_no_uuid_is_refused_where_something_would_change() {
        var message = Clinic.aMessage(cast, Cast.someone());
        for (var bad : List.of("1", "abc", "urn:uuid:" + id, id.toString().replace("-", ""), "<b>")) {
            var answer = Clinic.send(clinic.to("")
                    .header("Content-Type", JSON)
                    .header("X-Request-Id", bad)
                    .POST(BodyPublishers.ofString(message)));
            assertCode(answer, 400, "value-format");
        }
        assertThat(messages()).isZero();
        assertThat(Clinic.send(clinic.to("/Task/1").header("X-Request-Id", "abc")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_answer_names_the_request() {
        var wrong = post("{}", id);
        var correlated = Clinic.send(clinic.to("")
                .header("Content-Type", JSON)
                .header("X-Correlation-Id", "resa-7")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(Clinic.json(wrong).path("id").asText()).isEqualTo(id.toString());
        assertThat(Clinic.json(correlated).path("id").asText()).isEqualTo("resa-7");
    }

    @Test
    void after_a_week_the_id_is_forgotten() {
        var message = Clinic.aMessage(cast, Cast.someone());
        post(message, id);
        var young = UUID.randomUUID();
        post("{}", young);
        age(id, Duration.ofDays(7).plusMinutes(1));

        TestApp.beans(Job.class).stream()
                .filter(job -> job.name().equals("forget-answered-requests"))
                .forEach(Job::run);

        assertThat(Rows.of("select request_id from answered_request where client_id = ?", clinic.clientId()))
                .extracting(row -> row.get("request_id"))
                .containsExactly(young);
        assertThat(post(message, id).statusCode()).as("the number of the referral still is").isEqualTo(200);
    }

    @Test
    void work_that_was_broken_off_is_done_again_after_a_minute() {
        var message = Clinic.aMessage(cast, Cast.someone());
        post(message, id);
        Rows.arrange("update answered_request set status = null, headers = null, body = null where request_id = ?", id);

        var soon = post(message, id);
        age(id, Duration.ofMinutes(2));
        var later = post(message, id);

        assertCode(soon, 503, "unavailable");
        assertThat(soon.headers().firstValue("Retry-After")).isPresent();
        assertThat(later.statusCode()).as(later.body()).isEqualTo(200);
        assertThat(messages()).isEqualTo(2);
    }

    @Test
    void our_own_fault_is_not_kept() {
        var referral = Sending.received(cast).file().id();
        var revoke = to("/ServiceRequest/" + referral)
                .setHeader("Content-Type", "application/json-patch+json")
                .header("If-Match", "W/\"0\"")
                .method("PATCH", BodyPublishers.ofString(REVOKE));
        Rows.arrange("update referral set needs = '{BROKEN}' where referral_id = ?", referral);

        var failed = Clinic.send(revoke);
        Rows.arrange("update referral set needs = '{}' where referral_id = ?", referral);
        var mended = Clinic.send(revoke);

        assertCode(failed, 500, "internal");
        assertThat(mended.statusCode()).as(mended.body()).isEqualTo(200);
    }

    private void age(UUID requestId, Duration by) {
        Rows.arrange(
                "update answered_request set claimed_at = claimed_at - cast(? as interval) where request_id = ?",
                by.toSeconds() + " seconds",
                requestId);
    }

    private static HttpResponse<String> assertTwice(int status, HttpRequest.Builder request) {
        var first = Clinic.send(request);
        var again = Clinic.send(request);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(status);
        assertSame(first, again);
        return first;
    }

    private static void assertSame(HttpResponse<String> first, HttpResponse<String> again) {
        assertThat(again.statusCode()).as(again.body()).isEqualTo(first.statusCode());
        assertThat(again.body()).isEqualTo(first.body());
        for (var name : List.of("Location", "ETag", "Content-Type", "Last-Modified")) {
            assertThat(again.headers().firstValue(name)).as(name).isEqualTo(first.headers().firstValue(name));
        }
    }

    private static void assertCode(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Clinic.json(answer).findValuesAsText("code")).as(answer.body()).contains(code);
    }

    private HttpResponse<String> post(String message, UUID requestId) {
        return Clinic.send(to("", requestId).POST(BodyPublishers.ofString(message)));
    }

    private HttpRequest.Builder to(String path) {
        return to(path, UUID.randomUUID());
    }

    private HttpRequest.Builder to(String path, UUID requestId) {
        return request(clinic, path, requestId);
    }

    private static HttpRequest.Builder request(Clinic from, String path, UUID requestId) {
        return from.to(path).header("Content-Type", JSON).header("X-Request-Id", requestId.toString());
    }

    private int messages() {
        return Rows.count("select 1 from inbound_message where municipality_id = ?", cast.municipalityId());
    }
}
