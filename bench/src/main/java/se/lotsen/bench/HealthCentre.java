package se.lotsen.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** The demo health centre: signs assertions with its key, fetches tokens, posts referrals. */
final class HealthCentre {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final String address;
    private final String client;
    private final PrivateKey key;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile String token = "";
    private volatile Instant tokenUntil = Instant.EPOCH;

    HealthCentre(String address, String client, Path pem) throws IOException, GeneralSecurityException {
        this.address = address;
        this.client = client;
        var text = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        this.key = KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
    }

    /** Posts one bundle and returns the status of the answer. */
    int post(String bundle) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/fhir/r4"))
                .header("Content-Type", "application/fhir+json")
                .header("Authorization", "Bearer " + token())
                .POST(HttpRequest.BodyPublishers.ofString(bundle))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    /** Posts anything, with ids of its own, and returns the answer. */
    HttpResponse<String> post(byte[] body, String correlationId, UUID requestId) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/fhir/r4"))
                .header("Content-Type", "application/fhir+json")
                .header("Authorization", "Bearer " + token())
                .header("X-Correlation-Id", correlationId)
                .header("X-Request-Id", requestId.toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private synchronized String token() throws IOException, InterruptedException {
        if (Instant.now().isBefore(tokenUntil)) return token;
        var form = "grant_type=client_credentials&scope="
                + encode("system/Patient.c system/Consent.c system/ServiceRequest.crs "
                        + "system/QuestionnaireResponse.c system/Observation.c system/Task.rs")
                + "&client_assertion_type=" + encode("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                + "&client_assertion=" + assertion();
        var request = HttpRequest.newBuilder(URI.create(address + "/auth/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException("no token: " + answer.body());
        token = json.readTree(answer.body()).get("access_token").asText();
        tokenUntil = Instant.now().plusSeconds(240);
        return token;
    }

    private String assertion() throws IOException {
        var header = Map.of("alg", "ES384", "typ", "JWT", "kid", client + "-demo");
        var claims = Map.of(
                "iss",
                client,
                "sub",
                client,
                "aud",
                address + "/auth/token",
                "jti",
                UUID.randomUUID().toString(),
                "exp",
                Instant.now().plusSeconds(240).getEpochSecond());
        var signed = URL.encodeToString(json.writeValueAsBytes(header)) + "."
                + URL.encodeToString(json.writeValueAsBytes(claims));
        try {
            var signature = Signature.getInstance("SHA384withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
