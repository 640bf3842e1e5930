package se.lotsen.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;

/** A record system's endpoint on this machine: keeps what is posted to it, and answers as the test wants. */
public final class Hook implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile boolean silent;

    /** What came: the headers that the test asks for, and the body. */
    public record Received(String authorization, String contentType, JsonNode body) {

        /** A parameter of the status, as text. */
        public String told(String name) {
            return parameters().stream()
                    .filter(it -> it.path("name").asText().equals(name))
                    .flatMap(it -> it.properties().stream())
                    .filter(it -> it.getKey().startsWith("value"))
                    .map(it -> it.getValue().isObject()
                            ? it.getValue().path("reference").asText()
                            : it.getValue().asText())
                    .findFirst()
                    .orElse("");
        }

        /** Numbers of the events that it tells of. */
        public List<String> numbers() {
            return parts("event-number", "valueString");
        }

        /** What they point to, as absolute references. */
        public List<String> focuses() {
            return parts("focus", "valueReference");
        }

        private List<String> parts(String name, String value) {
            return parameters().stream()
                    .filter(it -> it.path("name").asText().equals("notification-event"))
                    .flatMap(it -> StreamSupport.stream(it.path("part").spliterator(), false))
                    .filter(it -> it.path("name").asText().equals(name))
                    .map(it -> it.path(value).isObject()
                            ? it.path(value).path("reference").asText()
                            : it.path(value).asText())
                    .toList();
        }

        private List<JsonNode> parameters() {
            var status = body.path("entry").path(0).path("resource").path("parameter");
            return StreamSupport.stream(status.spliterator(), false).toList();
        }
    }

    public Hook() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Its address. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** What has come so far, in order. */
    public List<Received> received() {
        return received;
    }

    /** What came last. */
    public Received last() {
        return received.getLast();
    }

    /** From now on it answers so. */
    public void answers(int newStatus) {
        status = newStatus;
    }

    /** From now on it answers nothing until it is closed. */
    public void isSilent() {
        silent = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            received.add(new Received(
                    String.valueOf(headers.getFirst("Authorization")),
                    String.valueOf(headers.getFirst("Content-Type")),
                    JSON.readTree(exchange.getRequestBody())));
            if (silent) released.await();
            if (status >= 300 && status < 400) exchange.getResponseHeaders().add("Location", address() + "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        released.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
