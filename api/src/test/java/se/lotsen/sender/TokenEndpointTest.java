package se.lotsen.sender;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;

class TokenEndpointTest {

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);

    @Test
    void a_registered_client_gets_a_token_for_five_minutes() {
        var answer = Clinic.askForToken(clinic.assertion(claims -> claims, clinic.key()), "system/Task.rs");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        var token = Clinic.json(answer);
        assertThat(token.path("token_type").asText()).isEqualTo("bearer");
        assertThat(token.path("expires_in").asInt()).isEqualTo(300);
        assertThat(token.path("scope").asText()).isEqualTo("system/Task.rs");
        assertThat(Rows.one("select last_seen_at from fhir_client where client_id = ?", clinic.clientId()))
                .isNotNull();
    }

    @Test
    void the_same_assertion_works_once() {
        var assertion = clinic.assertion(claims -> claims, clinic.key());
        Clinic.askForToken(assertion, "system/Task.rs");

        var again = Clinic.askForToken(assertion, "system/Task.rs");

        assertRefused(again, 401, "invalid_client", "jti");
    }

    @Test
    void an_assertion_for_another_server_is_refused() {
        var elsewhere = clinic.assertion(claims -> claims.audience("https://other.example/auth/token"), clinic.key());

        assertRefused(Clinic.askForToken(elsewhere, "system/Task.rs"), 401, "invalid_client", "aud");
    }

    @Test
    void an_assertion_that_lives_longer_than_five_minutes_is_refused() {
        var far = clinic.assertion(
                claims -> claims.expirationTime(Date.from(Instant.now().plusSeconds(600))), clinic.key());

        assertRefused(Clinic.askForToken(far, "system/Task.rs"), 401, "invalid_client", "five minutes");
    }

    @Test
    void an_expired_assertion_is_refused() {
        var old = clinic.assertion(
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120))), clinic.key());

        assertRefused(Clinic.askForToken(old, "system/Task.rs"), 401, "invalid_client", "Expired");
    }

    @Test
    void an_assertion_signed_with_another_key_is_refused() {
        var forged = clinic.assertion(claims -> claims, Clinic.aKey());

        assertRefused(Clinic.askForToken(forged, "system/Task.rs"), 401, "invalid_client", "signature");
    }

    @Test
    void an_unknown_client_is_refused() {
        var stranger = clinic.assertion(claims -> claims.issuer("nobody").subject("nobody"), clinic.key());

        assertRefused(Clinic.askForToken(stranger, "system/Task.rs"), 401, "invalid_client", "not registered");
    }

    @Test
    void a_client_that_speaks_for_another_is_refused() {
        var borrowed = clinic.assertion(claims -> claims.subject("client-of-someone-else"), clinic.key());

        assertRefused(Clinic.askForToken(borrowed, "system/Task.rs"), 401, "invalid_client", "sub");
    }

    @Test
    void a_closed_client_is_refused() {
        Rows.arrange("update fhir_client set active = false where client_id = ?", clinic.clientId());

        var answer = Clinic.askForToken(clinic.assertion(claims -> claims, clinic.key()), "system/Task.rs");

        assertRefused(answer, 401, "invalid_client", "not registered");
    }

    @Test
    void a_jti_that_cannot_be_kept_is_refused() {
        var tooLong = clinic.assertion(claims -> claims.jwtID("x".repeat(5000)), clinic.key());
        var unwritable = clinic.assertion(claims -> claims.jwtID("a\u0000b"), clinic.key());

        assertRefused(Clinic.askForToken(tooLong, "system/Task.rs"), 401, "invalid_client", "jti");
        assertRefused(Clinic.askForToken(unwritable, "system/Task.rs"), 401, "invalid_client", "jti");
    }

    @Test
    void scopes_that_the_client_does_not_have_are_refused() {
        assertRefused(ask("system/Encounter.cruds"), 400, "invalid_scope", "scopes");
        assertRefused(ask("system/*.cruds"), 400, "invalid_scope", "scopes");
        assertRefused(ask(""), 400, "invalid_scope", "scopes");
        assertRefused(ask("nonsense system/"), 400, "invalid_scope", "scopes");
    }

    @Test
    void of_more_scopes_than_the_client_has_it_gets_its_own() {
        var granted = Clinic.json(ask("system/Task.cruds system/Patient.c system/Encounter.rs"));

        assertThat(granted.path("scope").asText()).isEqualTo("system/Task.rus system/Patient.c");
    }

    @Test
    void the_older_words_are_answered_in_the_same_form() {
        var granted = Clinic.json(ask("system/Task.read system/Task.write"));

        assertThat(granted.path("scope").asText()).isEqualTo("system/Task.read");
    }

    @Test
    void other_ways_to_ask_are_refused_by_the_book() {
        var password = Clinic.askForToken(Map.of("grant_type", "password", "username", "a", "password", "b"));
        var noAssertion = Clinic.askForToken(Map.of("grant_type", "client_credentials"));
        var noJwt = Clinic.askForToken("not-a-jwt", "system/Task.rs");

        assertRefused(password, 400, "unsupported_grant_type", "grant_type");
        assertRefused(noAssertion, 400, "invalid_request", "client_assertion");
        assertRefused(noJwt, 401, "invalid_client", "JWT");
    }

    @Test
    void an_assertion_without_a_signature_is_refused() {
        var unsigned = "eyJhbGciOiJub25lIn0.eyJpc3MiOiJhIn0.";

        assertRefused(Clinic.askForToken(unsigned, "system/Task.rs"), 401, "invalid_client", "JWT");
    }

    @Test
    void parallel_use_of_one_assertion_gives_one_token() throws Exception {
        var assertion =
                clinic.assertion(claims -> claims.jwtID(UUID.randomUUID().toString()), clinic.key());

        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(8)) {
            var statuses = threads
                    .invokeAll(java.util.stream.IntStream.range(0, 8)
                            .<java.util.concurrent.Callable<Integer>>mapToObj(
                                    _ -> () -> Clinic.askForToken(assertion, "system/Task.rs")
                                            .statusCode())
                            .toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(statuses).containsOnlyOnce(200);
        }
    }

    private HttpResponse<String> ask(String scope) {
        return Clinic.askForToken(clinic.assertion(claims -> claims, clinic.key()), scope);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String error, String why) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Clinic.json(answer).path("error").asText()).isEqualTo(error);
        assertThat(Clinic.json(answer).path("error_description").asText()).containsIgnoringCase(why);
    }
}
