package se.lotsen.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.sender.AllowedEndpoints;
import se.lotsen.testing.Hook;

class EndpointTest {

    private static final byte[] BODY = "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Test
    void a_name_that_leads_to_the_own_machine_is_not_connected_to() throws IOException {
        try (var hook = new Hook();
                var real = new Endpoint(new AllowedEndpoints(false));
                var demo = new Endpoint(new AllowedEndpoints(true))) {
            for (var host : List.of("localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]")) {
                var answer = real.post(hook.address().replace("127.0.0.1", host), List.of(), 5, BODY);

                assertThat(answer)
                        .as(host)
                        .isEqualTo(new Endpoint.Answer.Failed(
                                "The host has no address that notifications may be sent to."));
            }
            assertThat(hook.received()).isEmpty();
            assertThat(demo.post(hook.address(), List.of(), 5, BODY)).isEqualTo(new Endpoint.Answer.Taken());
            assertThat(hook.received()).hasSize(1);
        }
    }

    @Test
    void what_cannot_be_reached_or_has_no_name_has_failed() throws IOException {
        String gone;
        try (var hook = new Hook()) {
            gone = hook.address();
        }
        try (var endpoint = new Endpoint(new AllowedEndpoints(true))) {
            assertThat(endpoint.post(gone, List.of(), 5, BODY)).isInstanceOf(Endpoint.Answer.Failed.class);
            assertThat(endpoint.post("https://no-such-host.invalid/", List.of(), 5, BODY))
                    .isInstanceOf(Endpoint.Answer.Failed.class);
            assertThat(endpoint.post(gone.replace("http:", "https:"), List.of(), 5, BODY))
                    .isInstanceOf(Endpoint.Answer.Failed.class);
        }
    }
}
