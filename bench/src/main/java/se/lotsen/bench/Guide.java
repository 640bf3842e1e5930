package se.lotsen.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A signed-in guide who opens pages, one after the other. */
final class Guide {

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Guide(String address) {
        this.address = address;
    }

    static Guide signedIn(String address, String username, String password) throws IOException, InterruptedException {
        var guide = new Guide(address);
        var form = "username=" + URLEncoder.encode(username, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(address + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = guide.http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.uri().getPath().equals("/login")) throw new IllegalStateException("could not sign in");
        return guide;
    }

    /** Opens a page {@code count} times after a warm-up and returns how long each took. */
    Times open(String path, int count) throws IOException, InterruptedException {
        for (var i = 0; i < count / 2; i++) once(path);
        var nanos = new long[count];
        var begin = System.nanoTime();
        for (var i = 0; i < count; i++) {
            var start = System.nanoTime();
            once(path);
            nanos[i] = System.nanoTime() - start;
        }
        return Times.of(nanos, (System.nanoTime() - begin) / 1e9);
    }

    /**
     * A file that came.
     *
     * @param begun from the question to the first byte
     * @param whole from the question to the last
     */
    record Came(Duration begun, Duration whole, byte[] bytes) {

        int length() {
            return bytes.length;
        }

        InputStream content() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** Asks for a file by a form. */
    Came file(String path, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var start = System.nanoTime();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answered " + answer.statusCode());
        var begun = Duration.ofNanos(System.nanoTime() - start);
        var bytes = answer.body().readAllBytes();
        return new Came(begun, Duration.ofNanos(System.nanoTime() - start), bytes);
    }

    private void once(String path) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.uri().getPath().equals("/login")) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
    }
}
