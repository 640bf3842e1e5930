package se.lotsen.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

/** What HTTP itself asks of every address under {@code /fhir/r4} and of the token endpoint, whatever comes. */
class ProtocolTest {

    private static final int HUNDRED_MEGABYTES = 100 * 1024 * 1024;

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);

    @ParameterizedTest
    @CsvSource({
        "DELETE, /Task/1, 'GET, HEAD, OPTIONS'",
        "PUT, /Task, 'GET, HEAD, OPTIONS'",
        "POST, /Task, 'GET, HEAD, OPTIONS'",
        "DELETE, /ServiceRequest/1, 'OPTIONS, GET, HEAD, PUT, PATCH'",
        "PATCH, /Subscription/1, 'GET, HEAD, PUT, DELETE, OPTIONS'",
        "GET, '', 'POST, OPTIONS'",
        "DELETE, '', 'POST, OPTIONS'",
        "GET, /Task/_search, 'POST, OPTIONS'",
        "GET, /Bundle/$validate, 'POST, OPTIONS'",
        "POST, /metadata, 'GET, HEAD, OPTIONS'",
        "TRACE, /Task, 'GET, HEAD, OPTIONS'"
    })
    void a_method_that_an_address_does_not_take_is_405_with_those_that_it_does(
            String method, String path, String allowed) {
        var answer = Clinic.send(clinic.to(path)
                .header("Content-Type", "application/fhir+json")
                .method(method, BodyPublishers.noBody()));

        assertOutcome(answer, 405, "interaction");
        assertThat(List.of(answer.headers().firstValue("Allow").orElseThrow().split(", ")))
                .containsExactlyInAnyOrder(allowed.split(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /Nonsense/1",
        "GET, /Nonsense",
        "PUT, /Nonsense/1",
        "POST, /Nonsense",
        "DELETE, /Patient/1",
        "GET, /Task/1/2/3/4",
        "GET, /Task/_history",
        "POST, /$process-message",
        "OPTIONS, /Nonsense",
        "PATCH, /.well-known/other"
    })
    void an_address_that_takes_nothing_is_404(String method, String path) {
        assertOutcome(
                Clinic.send(clinic.to(path)
                        .header("Content-Type", "application/fhir+json")
                        .method(method, BodyPublishers.noBody())),
                404,
                "not-found");
    }

    @Test
    void options_tells_what_an_address_takes_and_head_is_get_without_a_body() {
        var id = Sending.received(cast).file().id();
        var options = Clinic.send(clinic.to("/ServiceRequest/" + id).method("OPTIONS", BodyPublishers.noBody()));
        var head = Clinic.send(clinic.to("/Task/" + id).method("HEAD", BodyPublishers.noBody()));
        var get = clinic.get("/Task/" + id);
        var statement = Clinic.send(clinic.to("/metadata").method("HEAD", BodyPublishers.noBody()));
        var missing = Clinic.send(clinic.to("/Task/1").method("HEAD", BodyPublishers.noBody()));

        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow").orElseThrow()).contains("GET", "PUT", "PATCH");
        assertThat(head.statusCode()).as(head.body()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
        assertThat(statement.statusCode()).isEqualTo(200);
        assertThat(missing.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "gzip, identity", "nonsense"})
    void a_packed_body_is_415_and_nothing_is_unpacked(String coding) throws IOException {
        var answer = Clinic.send(clinic.to("")
                .header("Content-Type", "application/fhir+json")
                .header("Content-Encoding", coding)
                .POST(BodyPublishers.ofByteArray(gzip(new byte[20 * 1024 * 1024]))));

        assertOutcome(answer, 415, "content-type");
        assertThat(answer.headers().firstValue("Accept-Encoding")).hasValue("identity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "application/json; charset=",
                "nonsense",
                "application/fhir+json; charset=utf-16",
                "a/b/c;;;=,"
            })
    void a_body_of_another_type_is_never_our_fault(String type) {
        for (var path : List.of("", "/Bundle/$validate", "/QuestionnaireResponse", "/Subscription", "/Task/_search")) {
            var answer = Clinic.send(
                    clinic.to(path).header("Content-Type", type).POST(BodyPublishers.ofString("{}")));
            assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 499);
            assertThat(Clinic.json(answer).path("resourceType").asText()).isNotEmpty();
        }
    }

    @Test
    void every_version_that_must_be_named_is_asked_for() {
        var id = UUID.randomUUID();
        for (var request : List.of(
                json("/ServiceRequest/" + id).PUT(BodyPublishers.ofString("{}")),
                clinic.to("/ServiceRequest/" + id)
                        .header("Content-Type", "application/json-patch+json")
                        .method("PATCH", BodyPublishers.ofString("[]")),
                json("/Subscription/" + id).PUT(BodyPublishers.ofString("{}")),
                clinic.to("/Subscription/" + id).DELETE())) {
            assertOutcome(Clinic.send(request), 428, "if-match-missing");
        }
    }

    @Test
    void a_header_that_is_too_large_is_refused() {
        var answer = Clinic.send(clinic.to("/Task/1").header("X-Large", "x".repeat(100_000)));

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void a_hundred_megabytes_are_refused_before_they_are_read() throws Exception {
        var before = messages();
        var head = request("Content-Length: " + HUNDRED_MEGABYTES);
        var told = raw(head, _ -> {});
        var chunked = raw(request("Transfer-Encoding: chunked"), out -> {
            var chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (var i = 0; i < HUNDRED_MEGABYTES / 0x10000; i++) out.write(chunk);
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });

        assertThat(told.getFirst()).contains(" 413 ");
        assertThat(String.join("\n", told)).contains("OperationOutcome");
        assertThat(chunked.getFirst()).contains(" 413 ");
        assertThat(messages()).isEqualTo(before);
        assertThat(clinic.post(Clinic.aMessage(cast, Cast.someone())).statusCode()).isEqualTo(201);
    }

    @Test
    void search_values_that_nobody_means_are_never_our_fault() {
        for (var query : List.of(
                "_lastUpdated=ge9999999999-99-99",
                "_lastUpdated=ge%00",
                "_id=%00",
                "identifier=%00%7C%00",
                "identifier=%F0%28%8C%28",
                "status=%ED%A0%80",
                "_count=99999999999999999999",
                "_count=-1",
                "_count=1e9",
                "_sort=%27;--",
                "_include=%00",
                "part-of=Task/%00",
                "a".repeat(3000) + "=1",
                "%00=1",
                "=",
                "&&&",
                "_lastUpdated=ge2026-02-30")) {
            for (var type : List.of("Task", "ServiceRequest", "Communication", "AuditEvent", "Subscription")) {
                var asked = raw("GET /fhir/r4/" + type + "?" + query + " HTTP/1.1\r\n" + fields("") + "\r\n");
                assertThat(asked).as(type + "?" + query).matches("(?s)HTTP/1.1 [24].*");
            }
        }
    }

    @Test
    void the_token_endpoint_answers_as_oauth_does_whatever_comes() {
        var address = URI.create(TestApp.address() + "/auth/token");
        var get = Clinic.send(HttpRequest.newBuilder(address));
        var json = Clinic.send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        var large = Clinic.send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("a=" + "x".repeat(3 * 1024 * 1024))));
        var malformed = Clinic.send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_assertion=%GG&=&&")));
        var nul = Clinic.askForToken(
                clinic.assertion(claims -> claims.issuer("a\u0000b").subject("a\u0000b"), clinic.key()), "system/Task.rs");
        var nulInId =
                Clinic.askForToken(clinic.assertion(claims -> claims.jwtID("a\u0000b"), clinic.key()), "system/Task.rs");

        assertOAuth(get, 405);
        assertThat(get.headers().firstValue("Allow")).hasValue("POST");
        assertOAuth(json, 415);
        assertOAuth(large, 413);
        assertOAuth(malformed, 400);
        assertOAuth(nul, 401);
        assertOAuth(nulInId, 401);
    }

    private static void assertOAuth(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(Clinic.json(answer).path("error").asText()).isNotEmpty();
        assertThat(Clinic.json(answer).path("error_description").asText()).isNotEmpty();
        assertThat(answer.body()).doesNotContain("Exception");
    }

    private static void assertOutcome(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var outcome = Clinic.json(answer);
        assertThat(outcome.path("resourceType").asText()).isEqualTo("OperationOutcome");
        assertThat(outcome.at("/issue/0/details/coding/0/code").asText()).isEqualTo(code);
    }

    private HttpRequest.Builder json(String path) {
        return clinic.to(path).header("Content-Type", "application/fhir+json");
    }

    private String request(String length) {
        return "POST /fhir/r4 HTTP/1.1\r\n" + fields("Content-Type: application/fhir+json\r\n" + length + "\r\n") + "\r\n";
    }

    private String fields(String more) {
        return "Host: localhost\r\nConnection: close\r\nAuthorization: Bearer " + clinic.token() + "\r\n" + more;
    }

    private static String raw(String request) {
        try {
            return String.join("\n", raw(request, _ -> {}));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the body until the server has had enough. */
    private interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The lines of the answer. */
    private static List<String> raw(String head, Body body) throws IOException {
        var server = URI.create(TestApp.address());
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            var writer = Thread.ofVirtual().start(() -> {
                try {
                    body.writeTo(out);
                } catch (IOException e) {
                    // The server has answered and hung up, as it should.
                }
            });
            var lines = new ArrayList<String>();
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            try {
                for (var line = in.readLine(); line != null; line = in.readLine()) lines.add(line);
            } catch (IOException e) {
                // Hung up on what we still were writing, after the answer.
            }
            writer.interrupt();
            return lines;
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private int messages() {
        return Rows.count("select 1 from inbound_message where municipality_id = ?", cast.municipalityId());
    }
}
