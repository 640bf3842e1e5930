package se.lotsen.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.profiles.Examples;
import se.lotsen.profiles.Systems;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Hook;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Subscribing;
import se.lotsen.testing.TestApp;

/** Each code of the error code system is provoked over HTTP: what is published can be met, and what can be met is published. */
class ErrorCodesTest {

    private static final String REVOKE = "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"revoked\"}]";
    private static final Pattern PERSON = Pattern.compile("\\b(?:18|19|20)\\d{6}-?\\d{4}\\b");

    /** An id may have eight or twelve digits in a row that look like a personal number. */
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** A municipality of its own with a record system. */
    private record Town(Cast cast, Clinic clinic) {

        static Town founded() {
            var cast = Cast.newMunicipality();
            return new Town(cast, Clinic.bjorken(cast));
        }

        String message() {
            return Clinic.aMessage(cast, Cast.someone());
        }

        UUID referral() {
            return Sending.received(cast).file().id();
        }

        HttpResponse<String> patch(UUID id, String version, String patch) {
            return Clinic.send(clinic.to("/ServiceRequest/" + id)
                    .header("Content-Type", "application/json-patch+json")
                    .header("If-Match", version)
                    .method("PATCH", BodyPublishers.ofString(patch)));
        }

        HttpResponse<String> put(UUID id, Function<String, String> changed) {
            var body = clinic.get("/ServiceRequest/" + id).body();
            return Clinic.send(clinic.to("/ServiceRequest/" + id)
                    .header("Content-Type", "application/fhir+json")
                    .header("If-Match", "W/\"0\"")
                    .PUT(BodyPublishers.ofString(changed.apply(body))));
        }
    }

    /** How a code is met. */
    private record Provocation(String code, int status, Function<Town, HttpResponse<String>> by) {

        @Override
        public String toString() {
            return status + " " + code;
        }
    }

    static List<Provocation> provocations() {
        return Stream.concat(
                        byExamples(),
                        Stream.of(
                                of(
                                        "search-parameter",
                                        400,
                                        town -> town.clinic().get("/Task?colour=red")),
                                of("search-value", 400, town -> town.clinic().get("/Task?_lastUpdated=today")),
                                of("token-missing", 401, _ -> Clinic.send(nobody("/Task/1"))),
                                of("token-expired", 401, town -> withToken(expired(town))),
                                of("token-invalid", 401, _ -> withToken("abc")),
                                of(
                                        "scope-missing",
                                        403,
                                        town -> withToken(town.clinic().token("system/Communication.rs"))),
                                of("actor-not-allowed", 403, ErrorCodesTest::afterItWasClosed),
                                of("not-found", 404, town -> town.clinic().get("/Task/" + UUID.randomUUID())),
                                of(
                                        "interaction",
                                        405,
                                        town -> Clinic.send(town.clinic()
                                                .to("/Task/" + UUID.randomUUID())
                                                .DELETE())),
                                of(
                                        "accept",
                                        406,
                                        town -> Clinic.send(
                                                town.clinic().to("/Task/1").header("Accept", "application/fhir+xml"))),
                                of(
                                        "content-type",
                                        415,
                                        town -> Clinic.send(town.clinic()
                                                .to("")
                                                .header("Content-Type", "application/fhir+xml")
                                                .POST(BodyPublishers.ofString("<Bundle/>")))),
                                of("duplicate-referral", 409, ErrorCodesTest::aNumberThatIsUsed),
                                of("open-referral-exists", 409, ErrorCodesTest::aSecondReferral),
                                of("request-id-reused", 409, ErrorCodesTest::anIdThatIsUsed),
                                of("version-stale", 412, town -> town.patch(town.referral(), "W/\"7\"", REVOKE)),
                                of(
                                        "if-match-missing",
                                        428,
                                        town -> Clinic.send(town.clinic()
                                                .to("/ServiceRequest/" + town.referral())
                                                .header("Content-Type", "application/json-patch+json")
                                                .method("PATCH", BodyPublishers.ofString(REVOKE)))),
                                of("multiple-matches", 412, ErrorCodesTest::twoNumbersOfTwoReferrals),
                                of("body", 413, town -> town.clinic().post(" ".repeat(1024 * 1024 + 1))),
                                of(
                                        "entries",
                                        413,
                                        town -> town.clinic()
                                                .post(
                                                        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
                                                                + "{},".repeat(20) + "{}]}")),
                                of("depth", 413, town -> town.clinic().post("[".repeat(51) + "]".repeat(51))),
                                of(
                                        "illegal-transition",
                                        422,
                                        town -> town.put(
                                                town.referral(), body -> body.replace("\"active\"", "\"on-hold\""))),
                                of("inconsistent-business-status", 422, ErrorCodesTest::aTaskThatHasBegun),
                                of(
                                        "immutable-element",
                                        422,
                                        town -> town.put(
                                                town.referral(), body -> body.replace("Bor ensam", "Bor ensammare"))),
                                of(
                                        "element-missing",
                                        422,
                                        town -> town.put(
                                                town.referral(), body -> body.replace("\"status\":\"active\",", ""))),
                                of(
                                        "element-repeated",
                                        422,
                                        town -> town.clinic()
                                                .post(town.message()
                                                        .replaceFirst(
                                                                "\"name\": \\[", "\"name\": [{\"family\": \"Ek\"}, "))),
                                of(
                                        "rule-broken",
                                        422,
                                        town -> town.clinic()
                                                .post(town.message()
                                                        .replaceFirst(
                                                                "\"name\": \\[",
                                                                "\"contact\": [{\"gender\": \"female\"}],"
                                                                        + " \"name\": ["))),
                                of(
                                        "endpoint-not-allowed",
                                        422,
                                        town -> subscribe(
                                                town,
                                                hook -> hook.replace("http://127.0.0.1", "https://elsewhere.example"))),
                                of("duplicate-subscription", 409, town -> {
                                    try (var hook = new Hook()) {
                                        var subscribing = new Subscribing(town.clinic(), hook);
                                        subscribing.post(subscribing.aSubscription());
                                        return subscribing.post(subscribing.aSubscription());
                                    }
                                }),
                                of("too-many-subscriptions", 422, ErrorCodesTest::oneSubscriptionTooMany),
                                of("throttled", 429, ErrorCodesTest::untilThrottled),
                                of("unavailable", 503, ErrorCodesTest::whileTheSameIsGoingOn),
                                of("internal", 500, ErrorCodesTest::aRowThatCannotBeRead),
                                of("received", 201, town -> town.clinic().post(town.message())),
                                of("valid", 200, town -> town.clinic().validate(town.message())),
                                of("cancel-requested", 200, ErrorCodesTest::aWishToCancel),
                                of(
                                        "entered-in-error",
                                        200,
                                        town -> told(
                                                town,
                                                "/ServiceRequest/" + town.referral(),
                                                "W/\"0\"",
                                                REVOKE.replace("revoked", "entered-in-error"))),
                                of("consent-withdrawn", 200, ErrorCodesTest::aConsentThatIsTakenBack),
                                of(
                                        "withdrawn",
                                        200,
                                        town -> Clinic.send(town.clinic()
                                                .to("/ServiceRequest/" + town.referral())
                                                .header("Content-Type", "application/json-patch+json")
                                                .header("If-Match", "W/\"0\"")
                                                .header("Prefer", "return=OperationOutcome")
                                                .method("PATCH", BodyPublishers.ofString(REVOKE))))))
                .toList();
    }

    /** The examples of wrong messages say in their names what they are answered with; one for each code is enough here. */
    private static Stream<Provocation> byExamples() {
        return Examples.invalid().stream()
                .collect(Collectors.toMap(Examples.Example::errorCode, Function.identity(), (first, _) -> first))
                .values()
                .stream()
                .sorted((a, b) -> a.errorCode().compareTo(b.errorCode()))
                .map(example -> of(
                        example.errorCode(),
                        example.status(),
                        town -> town.clinic()
                                .post(example.json()
                                        .replace("2120000217", town.cast().orgNumber())
                                        .replace(
                                                "SE2321000016-1A2B", town.cast().bjorkenHsaId()))));
    }

    private static Provocation of(String code, int status, Function<Town, HttpResponse<String>> by) {
        return new Provocation(code, status, by);
    }

    @ParameterizedTest
    @MethodSource("provocations")
    void a_code_is_answered_when_it_is_provoked(Provocation provocation) {
        var answer = provocation.by().apply(Town.founded());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(provocation.status());
        var issues = issues(answer);
        assertThat(issues).extracting(ErrorCodesTest::code).as(answer.body()).contains(provocation.code());
        assertThat(issues).allSatisfy(issue -> {
            assertThat(issue.at("/details/text").asText()).isNotBlank();
            assertThat(issue.at("/diagnostics").asText()).isNotBlank();
            assertThat(issue.at("/details/coding/0/system").asText()).isEqualTo(Systems.ERROR);
        });
        assertThat(PERSON.matcher(ID.matcher(answer.body()).replaceAll("")).find())
                .as(answer.body())
                .isFalse();
        assertHeaders(answer);
    }

    @Test
    void every_code_is_provoked_and_no_other_is_answered() throws IOException {
        assertThat(provocations().stream().map(Provocation::code).collect(Collectors.toSet()))
                .isEqualTo(published());
    }

    private static Set<String> published() throws IOException {
        try (var system = Objects.requireNonNull(
                Examples.class.getResourceAsStream("/se/lotsen/profiles/package/CodeSystem-error.json"))) {
            var codes = new HashSet<String>();
            new ObjectMapper()
                    .readTree(system)
                    .path("concept")
                    .forEach(it -> codes.add(it.path("code").asText()));
            return codes;
        }
    }

    private static void assertHeaders(HttpResponse<String> answer) {
        var headers = answer.headers();
        switch (answer.statusCode()) {
            case 401 ->
                assertThat(headers.firstValue("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
            case 405 -> assertThat(headers.firstValue("Allow")).hasValue("OPTIONS, GET, HEAD, PUT, PATCH");
            case 409 -> {
                if (answer.body().contains("-referral\"") || answer.body().contains("-exists\"")) {
                    assertThat(headers.firstValue("Content-Location")).isPresent();
                }
            }
            case 415 -> assertThat(headers.firstValue("Accept")).hasValue("application/fhir+json");
            case 429, 503 -> assertThat(headers.firstValue("Retry-After")).isPresent();
            default -> {}
        }
        if (answer.statusCode() >= 400) {
            assertThat(Clinic.json(answer).path("id").asText())
                    .isEqualTo(headers.firstValue("X-Request-Id")
                            .or(() -> headers.firstValue("X-Correlation-Id"))
                            .orElseThrow());
        }
    }

    private static HttpResponse<String> told(Town town, String path, String version, String patch) {
        return Clinic.send(town.clinic()
                .to(path)
                .header("Content-Type", "application/json-patch+json")
                .header("If-Match", version)
                .header("Prefer", "return=OperationOutcome")
                .method("PATCH", BodyPublishers.ofString(patch)));
    }

    private static HttpResponse<String> aWishToCancel(Town town) {
        var id = town.referral();
        TestApp.bean(AcceptReferral.class)
                .accept(
                        new AcceptReferral.Command(id, true, Swedish.today(TestApp.clock()), null),
                        town.cast().samira());
        return told(town, "/Task/" + id, "W/\"1\"", """
                [{"op":"replace","path":"/businessStatus/coding/0/code","value":"cancel-requested"},
                 {"op":"add","path":"/statusReason","value":{"text":"Sonen har flyttat hem."}}]""");
    }

    private static HttpResponse<String> aConsentThatIsTakenBack(Town town) {
        var consent = Clinic.json(town.clinic().get("/ServiceRequest/" + town.referral()))
                .at("/supportingInfo/0/reference")
                .asText();
        return told(town, "/" + consent, "W/\"0\"", REVOKE.replace("revoked", "inactive"));
    }

    private static HttpResponse<String> afterItWasClosed(Town town) {
        town.clinic().token();
        Rows.arrange(
                "update fhir_client set active = false where client_id = ?",
                town.clinic().clientId());
        return town.clinic().post(town.message());
    }

    private static HttpResponse<String> aNumberThatIsUsed(Town town) {
        var message = town.message();
        town.clinic().post(message);
        return town.clinic().post(message.replaceAll(",\\s*\"ifNoneExist\": \"identifier=https://[^\"]*\"", ""));
    }

    private static HttpResponse<String> aSecondReferral(Town town) {
        var someone = Cast.someone();
        town.clinic().post(Clinic.aMessage(town.cast(), someone));
        return town.clinic().post(Clinic.aMessage(town.cast(), someone));
    }

    private static HttpResponse<String> anIdThatIsUsed(Town town) {
        var id = UUID.randomUUID();
        post(town, id, town.message());
        return post(town, id, town.message());
    }

    private static HttpResponse<String> twoNumbersOfTwoReferrals(Town town) {
        var message = town.message();
        town.clinic().post(message);
        town.referral();
        var other = Rows.one(
                "select max(number) from referral where municipality_id = ?",
                town.cast().municipalityId());
        var filler =
                "{\"type\": {\"coding\": [{\"system\": \"http://terminology.hl7.org/CodeSystem/v2-0203\", \"code\":"
                        + " \"FILL\"}]}, \"system\": \"" + Systems.REFERRAL_ID + "\", \"value\": \"" + other + "\"}, ";
        var at = message.indexOf("\"ServiceRequest\"");
        return town.clinic()
                .post(message.substring(0, at)
                        + message.substring(at)
                                .replaceFirst("\"identifier\": \\[", "\"identifier\": [" + filler)
                                .replaceFirst(
                                        "(\"ifNoneExist\": \"identifier=[^\"]*)\"",
                                        "$1," + Systems.REFERRAL_ID + "|" + other + "\""));
    }

    private static HttpResponse<String> aTaskThatHasBegun(Town town) {
        var task = """
            {"fullUrl": "urn:uuid:d0000000-0000-4000-8000-00000000000d",
             "resource": {"resourceType": "Task", "status": "requested", "intent": "order",
               "businessStatus": {"coding": [{"system": "https://lotsen.example/fhir/CodeSystem/referral-business-status",
                                              "code": "talk-held"}]}},
             "request": {"method": "POST", "url": "Task"}},
            """;
        var clinic =
                Clinic.registered(town.cast(), town.cast().bjorken(), Clinic.SCOPES.replace("Task.rus", "Task.crus"));
        var token = clinic.token(Clinic.SCOPES.replace("Task.rus", "Task.crus"));
        return Clinic.send(clinic.to("")
                .setHeader("Authorization", "Bearer " + token)
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(town.message().replaceFirst("\"entry\": \\[", "\"entry\": [" + task))));
    }

    private static HttpResponse<String> subscribe(Town town, Function<String, String> changed) {
        try (var hook = new Hook()) {
            var subscribing = new Subscribing(town.clinic(), hook);
            return subscribing.post(changed.apply(subscribing.aSubscription().toString()));
        }
    }

    private static HttpResponse<String> oneSubscriptionTooMany(Town town) {
        try (var hook = new Hook()) {
            var subscribing = new Subscribing(town.clinic(), hook);
            for (var i = 0; i < 100; i++) {
                var answer =
                        subscribing.post(subscribing.aSubscription().toString().replace("/hook", "/hook" + i));
                if (answer.statusCode() != 201) return answer;
            }
            throw new AssertionError("a hundred subscriptions were taken");
        }
    }

    private static HttpResponse<String> untilThrottled(Town town) {
        for (var i = 0; i < 1000; i++) {
            var answer = town.clinic().get("/Task?_id=1");
            if (answer.statusCode() != 200) return answer;
        }
        throw new AssertionError("a thousand searches were answered");
    }

    private static HttpResponse<String> whileTheSameIsGoingOn(Town town) {
        var id = UUID.randomUUID();
        Rows.arrange(
                "insert into answered_request (municipality_id, client_id, request_id, fingerprint, claimed_at) values"
                        + " (?, ?, ?, ?, ?)",
                town.cast().municipalityId(),
                town.clinic().clientId(),
                id,
                sha256("POST\n/fhir/r4\n\n{}"),
                Timestamp.from(TestApp.clock().instant()));
        return post(town, id, "{}");
    }

    private static HttpResponse<String> aRowThatCannotBeRead(Town town) {
        var id = town.referral();
        Rows.arrange("update referral set needs = '{BROKEN}' where referral_id = ?", id);
        var answer = town.clinic().get("/ServiceRequest/" + id);
        assertThat(answer.body()).contains("Incident ").doesNotContain("BROKEN").doesNotContain("Exception");
        return answer;
    }

    private static HttpResponse<String> post(Town town, UUID requestId, String body) {
        return Clinic.send(town.clinic()
                .to("")
                .header("Content-Type", "application/fhir+json")
                .header("X-Request-Id", requestId.toString())
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> withToken(String token) {
        return Clinic.send(nobody("/Task/1").header("Authorization", "Bearer " + token));
    }

    private static HttpRequest.Builder nobody(String path) {
        return HttpRequest.newBuilder(URI.create(TestApp.address() + "/fhir/r4" + path));
    }

    private static String expired(Town town) {
        try {
            var claims = new JWTClaimsSet.Builder()
                    .subject(town.clinic().clientId())
                    .audience("lotsen-fhir")
                    .expirationTime(Date.from(Instant.now().minusSeconds(1)))
                    .build();
            var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims);
            jwt.sign(new ECDSASigner(TestApp.TOKEN_KEY));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The issues of an OperationOutcome, alone or as the outcome of an entry. */
    private static List<JsonNode> issues(HttpResponse<String> answer) {
        var body = Clinic.json(answer);
        var outcome = body.has("issue") ? body : body.findValue("outcome");
        return StreamSupport.stream(outcome.path("issue").spliterator(), false).toList();
    }

    private static String code(JsonNode issue) {
        return issue.at("/details/coding/0/code").asText();
    }
}
