package se.lotsen.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.profiles.Examples;
import se.lotsen.shared.PersonNumber;

/** VC Björken's record system as the outside sees it: its key, its tokens, its messages over HTTP. */
public final class Clinic {

    /** Everything that a record system may be registered with. */
    public static final String SCOPES = "system/Patient.c system/Consent.cru system/ServiceRequest.crus"
            + " system/QuestionnaireResponse.crs system/Observation.c system/Task.rus system/Communication.rs"
            + " system/Subscription.cruds system/AuditEvent.rs system/HealthcareService.rs system/Organization.rs"
            + " system/Location.rs system/Questionnaire.rs";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String clientId;
    private final ECKey key;
    private @Nullable String token;

    private Clinic(String clientId, ECKey key) {
        this.clientId = clientId;
        this.key = key;
    }

    /** Registers a record system for the cast's VC Björken. */
    public static Clinic bjorken(Cast cast) {
        return registered(cast, cast.bjorken(), SCOPES);
    }

    /** Registers a record system for a health centre, with the given scopes. */
    public static Clinic registered(Cast cast, UUID unitId, String scopes) {
        var clinic = new Clinic("client-" + UUID.randomUUID(), aKey());
        Rows.arrange(
                """
                insert into fhir_client (municipality_id, client_id, unit_id, jwks, scopes, notify_hosts)
                values (?, ?, ?, ?, ?, '{localhost,127.0.0.1,journal.example}')
                """,
                cast.municipalityId(),
                clinic.clientId,
                unitId,
                new JWKSet(clinic.key.toPublicJWK()).toString(),
                scopes);
        return clinic;
    }

    /** A key pair as a sender makes one. */
    public static ECKey aKey() {
        try {
            return new ECKeyGenerator(Curve.P_384)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id it is registered with. */
    public String clientId() {
        return clientId;
    }

    /** The key it is registered with. */
    public ECKey key() {
        return key;
    }

    /** An assertion that holds, changed as the test wants. */
    public String assertion(UnaryOperator<JWTClaimsSet.Builder> changed, ECKey signedWith) {
        try {
            var claims = new JWTClaimsSet.Builder()
                    .issuer(clientId)
                    .subject(clientId)
                    .audience(TestApp.address() + "/auth/token")
                    .expirationTime(Date.from(Instant.now().plusSeconds(240)))
                    .jwtID(UUID.randomUUID().toString());
            var header = new JWSHeader.Builder(JWSAlgorithm.ES384)
                    .type(JOSEObjectType.JWT)
                    .keyID(key.getKeyID())
                    .build();
            var jwt = new SignedJWT(header, changed.apply(claims).build());
            jwt.sign(new ECDSASigner(signedWith));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks for a token with an assertion. */
    public static HttpResponse<String> askForToken(String assertion, String scope) {
        return askForToken(Map.of(
                "grant_type",
                "client_credentials",
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertion,
                "scope",
                scope));
    }

    /** Asks for a token with any form. */
    public static HttpResponse<String> askForToken(Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(TestApp.address() + "/auth/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Its access token, fetched once. */
    public String token() {
        if (token == null) token = token(SCOPES);
        return token;
    }

    /** A new access token with the given scopes. */
    public String token(String scopes) {
        var answer = askForToken(assertion(claims -> claims, key), scopes);
        return Objects.requireNonNull(json(answer).path("access_token").textValue(), answer.body());
    }

    /** Posts a message as a sender does. */
    public HttpResponse<String> post(String message) {
        return send(to("").header("Content-Type", "application/fhir+json").POST(BodyPublishers.ofString(message)));
    }

    /** Asks what is wrong with a message, without sending it. */
    public HttpResponse<String> validate(String message) {
        return send(to("/Bundle/$validate")
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(message)));
    }

    /** Reads an address below {@code /fhir/r4}. */
    public HttpResponse<String> get(String path) {
        return send(to(path));
    }

    /** Searches without showing what for in an address. */
    public HttpResponse<String> search(String type, String form) {
        return send(to("/" + type + "/_search")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** A request with its token, to be changed as the test wants. */
    public HttpRequest.Builder to(String path) {
        return at(TestApp.address() + "/fhir/r4" + path);
    }

    /** The same to a whole address, as in a link. */
    public HttpRequest.Builder at(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token());
    }

    /** Sends any request. */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The body of an answer. */
    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + answer.body(), e);
        }
    }

    /** What an OperationOutcome says; its id is the request's own. */
    public static JsonNode said(HttpResponse<String> answer) {
        var outcome = (ObjectNode) json(answer);
        outcome.remove("id");
        return outcome;
    }

    /** The shortest valid example, about someone else, to the cast's municipality, with a new number of the sender's. */
    public static String aMessage(Cast cast, PersonNumber about) {
        return aMessage(cast, about, "R-" + UUID.randomUUID());
    }

    /** The shortest valid example with the given number of the sender's. */
    public static String aMessage(Cast cast, PersonNumber about, String placer) {
        return Examples.valid().stream()
                .filter(example -> example.name().equals("minimal.json"))
                .findFirst()
                .orElseThrow()
                .json()
                .replace("193204029064", about.value())
                .replace("R-2026-000001", placer)
                .replace("2120000217", cast.orgNumber())
                .replace("SE2321000016-1A2B", cast.bjorkenHsaId());
    }
}
