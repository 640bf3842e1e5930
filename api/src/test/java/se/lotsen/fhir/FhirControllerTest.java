package se.lotsen.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.TestApp;

class FhirControllerTest {

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);

    @Test
    void without_a_token_the_answer_is_401_in_fhir() {
        var post = Clinic.send(
                without("").header("Content-Type", "application/fhir+json").POST(BodyPublishers.ofString("{}")));
        var browser = Clinic.send(without("/Task?identifier=a|b").header("Accept", "text/html"));

        assertOutcome(post, 401, "login", "token-missing");
        assertThat(post.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
        assertOutcome(browser, 401, "login", "token-missing");
    }

    @Test
    void the_guide_is_open_to_everyone_and_what_it_does_not_have_is_404() {
        var start = Clinic.send(guide(""));
        var profile = Clinic.send(guide("/StructureDefinition/lotsen-referral"));
        var example = Clinic.send(guide("/examples/minimal.json"));

        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(profile.body()).contains("identifier:placer");
        assertThat(Clinic.json(example).at("/resourceType").asText()).isEqualTo("Bundle");
        assertThat(Clinic.send(guide("/%2e%2e/application.yml")).statusCode()).isEqualTo(404);
        assertThat(Clinic.send(guide("/nothing")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_token_that_is_not_ours_is_refused() {
        var nonsense = Clinic.send(without("/Task?identifier=a|b").header("Authorization", "Bearer abc"));
        var assertion = clinic.assertion(claims -> claims, clinic.key());
        var own = Clinic.send(without("/Task?identifier=a|b").header("Authorization", "Bearer " + assertion));

        assertOutcome(nonsense, 401, "security", "token-invalid");
        assertOutcome(own, 401, "security", "token-invalid");
    }

    @Test
    void a_session_cookie_opens_nothing_here() {
        var session = TestApp.bean(io.micronaut.security.token.generator.TokenGenerator.class)
                .generateToken(
                        io.micronaut.security.authentication.Authentication.build(
                                "helena", java.util.List.of("SENDER_SYSTEM", "NURSE")),
                        3600)
                .orElseThrow();

        var byCookie = Clinic.send(without("/Task?identifier=a|b").header("Cookie", "lotsen=" + session));
        var asBearer = Clinic.send(without("/Task?identifier=a|b").header("Authorization", "Bearer " + session));

        assertOutcome(byCookie, 401, "login", "token-missing");
        assertOutcome(asBearer, 401, "security", "token-invalid");
    }

    @Test
    void xml_is_neither_read_nor_written() {
        var sent = Clinic.send(clinic.to("")
                .header("Content-Type", "application/fhir+xml")
                .POST(BodyPublishers.ofString("<Bundle xmlns=\"http://hl7.org/fhir\"/>")));
        var wanted = Clinic.send(
                clinic.to("/Task?identifier=a|b".replace("|", "%7C")).header("Accept", "application/fhir+xml"));
        var asked = clinic.get("/Task?identifier=a%7Cb&_format=xml");

        assertOutcome(sent, 415, "not-supported", "content-type");
        assertOutcome(wanted, 406, "not-supported", "accept");
        assertOutcome(asked, 406, "not-supported", "accept");
    }

    @Test
    void anyone_may_read_what_the_server_does() {
        var answer = Clinic.send(without("/metadata"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/fhir+json");
        var statement = Clinic.json(answer);
        assertThat(statement.path("fhirVersion").asText()).isEqualTo("4.0.1");
        assertThat(statement.path("format").toString()).doesNotContain("xml");
        assertThat(statement.findValuesAsText("profile"))
                .contains("https://lotsen.example/fhir/StructureDefinition/lotsen-referral-task");
        assertThat(statement.path("rest").path(0).path("security").toString())
                .contains("SMART-on-FHIR", ".well-known/smart-configuration");
    }

    @Test
    void anyone_may_read_how_to_get_in() {
        var answer = Clinic.send(without("/.well-known/smart-configuration"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Clinic.json(answer).path("token_endpoint").asText()).isEqualTo(TestApp.address() + "/auth/token");
    }

    @Test
    void what_is_not_supported_is_refused_in_fhir() {
        assertOutcome(clinic.get("/Task/00000000-0000-7000-8000-000000000000"), 404, "not-found", "not-found");
        assertOutcome(clinic.get("/Task/1"), 404, "not-found", "not-found");
        assertOutcome(clinic.get("/Communication/%00"), 404, "not-found", "not-found");
        assertThat(clinic.get("/Nonsense/1").statusCode()).isBetween(400, 499);
        assertThat(clinic.get("/Task/_history").statusCode()).isBetween(400, 499);
        assertThat(clinic.get("/").statusCode()).isBetween(400, 499);
        assertThat(Clinic.send(HttpRequest.newBuilder(URI.create(TestApp.address() + "/fhir/elsewhere")))
                        .statusCode())
                .isEqualTo(404);
        assertOutcome(Clinic.send(clinic.to("/Task/1").DELETE()), 405, "not-supported", "interaction");
        assertOutcome(
                Clinic.send(clinic.to("/Communication/1").PUT(BodyPublishers.ofString("{}"))),
                405,
                "not-supported",
                "interaction");
    }

    @Test
    void a_person_is_never_looked_for_in_an_address() {
        var someone = Cast.someone().value();

        var task = clinic.get("/Task?identifier=http://electronichealth.se/identifier/personnummer%7C" + someone);
        var patient = clinic.get("/Patient?identifier=http://electronichealth.se/identifier/personnummer%7C" + someone);

        assertOutcome(task, 400, "not-supported", "interaction");
        assertThat(patient.statusCode()).isBetween(400, 499);
        assertThat(patient.body()).contains("OperationOutcome").doesNotContain(someone);
    }

    @Test
    void the_sender_s_own_id_of_a_request_comes_back_in_every_answer() {
        for (var path :
                List.of("/metadata", "/Task/1", "/Task?_id=1", "/Task?colour=red", "/Patient", "/Subscription")) {
            var id = UUID.randomUUID().toString();
            var answer = Clinic.send(clinic.to(path).header("X-Request-Id", id));
            assertThat(answer.headers().firstValue("X-Request-Id")).as(path).hasValue(id);
        }
        var refused = Clinic.send(without("/Task/1").header("X-Request-Id", "a-1"));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("X-Request-Id")).hasValue("a-1");
        var unfit = Clinic.send(clinic.to("/metadata").header("X-Request-Id", "<b>1912 1212</b>"));
        assertThat(unfit.headers().allValues("X-Request-Id")).noneMatch(it -> it.contains("1912"));
    }

    @Test
    void reading_needs_its_scope() {
        var narrow = Clinic.registered(cast, cast.bjorken(), "system/Communication.rs");
        var token = narrow.token("system/Communication.rs");

        var answer = Clinic.send(without("/Task?identifier=a%7Cb").header("Authorization", "Bearer " + token));

        assertOutcome(answer, 403, "forbidden", "scope-missing");
    }

    @Test
    void a_client_that_searches_too_often_is_told_when_to_come_back() {
        var answer = clinic.get("/Task?_id=1");
        for (var i = 0; i < 500 && answer.statusCode() == 200; i++) {
            answer = i % 2 == 0 ? clinic.search("Task", "_id=1") : clinic.get("/Task?_id=1");
        }

        assertOutcome(answer, 429, "throttled", "throttled");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(clinic.get("/Communication?_id=1").statusCode()).isEqualTo(200);
        assertThat(clinic.get("/Task/1").statusCode()).as("a read is no search").isEqualTo(404);
        assertThat(Clinic.bjorken(cast).get("/Task?_id=1").statusCode()).isEqualTo(200);
    }

    private static HttpRequest.Builder guide(String path) {
        return HttpRequest.newBuilder(URI.create(TestApp.address() + "/fhir/guide" + path));
    }

    private static HttpRequest.Builder without(String path) {
        return HttpRequest.newBuilder(URI.create(TestApp.address() + "/fhir/r4" + path.replace("|", "%7C")));
    }

    private static void assertOutcome(HttpResponse<String> answer, int status, String issue, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/fhir+json");
        assertThat(answer.headers().firstValue("X-Correlation-Id")).isPresent();
        var outcome = Clinic.json(answer);
        assertThat(outcome.path("resourceType").asText()).isEqualTo("OperationOutcome");
        assertThat(outcome.path("issue").path(0).path("code").asText()).isEqualTo(issue);
        assertThat(outcome.findValue("coding").path(0).path("code").asText()).isEqualTo(code);
    }
}
