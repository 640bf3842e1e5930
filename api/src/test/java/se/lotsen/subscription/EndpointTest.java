package se.lotsen.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
    @Timeout(20)
    void a_name_that_is_looked_up_for_too_long_counts_into_the_time() throws IOException {
        try (var hook = new Hook();
                var endpoint = new Endpoint(new AllowedEndpoints(true), new SlowNames())) {
            assertThat(endpoint.post(hook.address().replace("127.0.0.1", "localhost"), List.of(), 1, BODY))
                    .isEqualTo(new Endpoint.Answer.Failed("No answer within 1 seconds."));
            assertThat(hook.received()).isEmpty();
        }
    }

    @Test
    @Timeout(20)
    void a_connection_that_never_comes_counts_into_the_time() throws IOException {
        var waiting = new ArrayList<Socket>();
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var endpoint = new Endpoint(new AllowedEndpoints(true))) {
            while (isAnswering(server, waiting)) assertThat(waiting).hasSizeLessThan(100);

            assertThat(endpoint.post("http://127.0.0.1:" + server.getLocalPort() + "/", List.of(), 1, BODY))
                    .isEqualTo(new Endpoint.Answer.Failed("No answer within 1 seconds."));
        } finally {
            for (var socket : waiting) socket.close();
        }
    }

    /** Takes one more place in the queue of a server that lets nobody in; false when there is none left. */
    private static boolean isAnswering(ServerSocket server, List<Socket> waiting) throws IOException {
        var socket = new Socket();
        waiting.add(socket);
        try {
            socket.connect(server.getLocalSocketAddress(), 300);
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /** A name server that takes its time. */
    private static final class SlowNames implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
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
