package se.lotsen.sender;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;

/** A record system that keeps its keys at an address of its own. */
class RemoteKeysTest {

    private final Clinic clinic = Clinic.bjorken(Cast.newMunicipality());
    private final AtomicReference<String> kept = new AtomicReference<>("");
    private final AtomicInteger fetched = new AtomicInteger();
    private HttpServer server = start();

    private HttpServer start() {
        try {
            var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext("/keys", exchange -> {
                fetched.incrementAndGet();
                var body = kept.get().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            made.createContext("/elsewhere", exchange -> {
                exchange.getResponseHeaders().add("Location", "/keys");
                exchange.sendResponseHeaders(302, -1);
                exchange.close();
            });
            made.start();
            return made;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void registerAddress() {
        register("/keys");
        kept.set(set(clinic.key()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keys_are_fetched_where_they_are_kept_and_not_for_every_token() {
        for (var i = 0; i < 3; i++) assertThat(status(clinic.key())).isEqualTo(200);

        assertThat(fetched).hasValue(1);
    }

    @Test
    void a_new_key_is_known_at_once_and_one_that_is_taken_away_is_not_asked_for() {
        var stranger = Clinic.aKey();

        assertThat(status(stranger)).isEqualTo(401);
        assertThat(status(clinic.key())).isEqualTo(200);
    }

    @Test
    void nobody_there_is_a_refusal_and_no_fault_of_ours() {
        server.stop(0);

        assertThat(status(clinic.key())).isEqualTo(401);
    }

    @Test
    void something_else_than_keys_is_a_refusal() {
        kept.set("<html>");

        assertThat(status(clinic.key())).isEqualTo(401);
    }

    @Test
    void a_redirect_is_not_followed() {
        register("/elsewhere");

        assertThat(status(clinic.key())).isEqualTo(401);
        assertThat(fetched).hasValue(0);
    }

    private int status(ECKey key) {
        return Clinic.askForToken(clinic.assertion(claims -> claims, key), "system/Task.rs")
                .statusCode();
    }

    private void register(String path) {
        Rows.arrange(
                "update fhir_client set jwks = ? where client_id = ?",
                "http://localhost:" + server.getAddress().getPort() + path,
                clinic.clientId());
    }

    private static String set(ECKey key) {
        return new JWKSet(key.toPublicJWK()).toString();
    }
}
