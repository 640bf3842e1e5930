package se.lotsen.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.lotsen.access.Actor;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/** Someone who uses the pages without scripts: goes to addresses, fills in forms, reads what comes back. */
public final class Visitor {

    private final CookieManager cookies = new CookieManager();

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private String origin = TestApp.address();

    /** From now on forms are sent from another site's page. */
    public Visitor from(String otherOrigin) {
        origin = otherOrigin;
        return this;
    }

    /** What came back. */
    public record Answer(int status, URI address, Document page, HttpResponse<String> raw) {

        /** All text of the page. */
        public String text() {
            return page.text();
        }

        /** The only element that a selector finds. */
        public Element one(String selector) {
            var found = page.select(selector);
            if (found.size() != 1) throw new AssertionError(found.size() + " elements for " + selector);
            return found.getFirst();
        }
    }

    /** A visitor who has not signed in. */
    public static Visitor stranger() {
        return new Visitor();
    }

    /** A visitor signed in as one of the cast. */
    public static Visitor as(Actor actor) {
        return as(
                String.valueOf(Rows.one("select username from staff where staff_id = ?", actor.staffId())),
                Cast.PASSWORD);
    }

    /** A visitor signed in to an account. */
    public static Visitor as(String username, String password) {
        var visitor = new Visitor();
        visitor.signIn(username, password);
        return visitor;
    }

    private void signIn(String username, String password) {
        var login = get("/login");
        var answer = submit(login.one("form[action=/login]"), "username", username, "password", password);
        if (answer.address().getPath().equals("/login"))
            throw new AssertionError("could not sign in: " + answer.text());
    }

    /** What the browser keeps. */
    public List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(Object::toString)
                .toList();
    }

    /** Goes to an address. */
    public Answer get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET().build());
    }

    /** Fetches a file. */
    public HttpResponse<byte[]> file(String path) {
        try {
            return http.send(HttpRequest.newBuilder(uri(path)).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Fills in a form (names and values in turn; what is not named keeps its value) and sends it. */
    public Answer submit(Element form, String... namesAndValues) {
        var fields = new ArrayList<String>();
        var given = List.of(namesAndValues);
        for (var i = 0; i < given.size(); i += 2) fields.add(pair(given.get(i), given.get(i + 1)));
        for (var input : form.select("input[name], textarea[name], select[name]")) {
            if (!isNamed(given, input.attr("name")))
                valueOf(input).forEach(v -> fields.add(pair(input.attr("name"), v)));
        }
        var request = HttpRequest.newBuilder(uri(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .header("Referer", form.baseUri())
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields)))
                .build();
        return send(request);
    }

    /** Sends a file as a form with one field would. */
    public Answer upload(String path, String field, String fileName, byte[] content) {
        var boundary = "lotsen-boundary";
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
                        .formatted(boundary, field, fileName);
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(content),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .build());
    }

    /** Sends names and values in turn as a script would, for an answer that is swapped into the page. */
    public Answer swap(String path, String... namesAndValues) {
        var fields = new ArrayList<String>();
        for (var i = 0; i < namesAndValues.length; i += 2) fields.add(pair(namesAndValues[i], namesAndValues[i + 1]));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .header("HX-Request", "true")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields)))
                .build());
    }

    private static boolean isNamed(List<String> given, String name) {
        for (var i = 0; i < given.size(); i += 2) if (given.get(i).equals(name)) return true;
        return false;
    }

    private static List<String> valueOf(Element input) {
        return switch (input.tagName()) {
            case "textarea" -> List.of(input.wholeText());
            case "select" -> input.select("option[selected]").eachAttr("value");
            default ->
                switch (input.attr("type")) {
                    case "radio", "checkbox" -> input.hasAttr("checked") ? List.of(input.attr("value")) : List.of();
                    case "submit", "button" -> List.of();
                    default -> List.of(input.attr("value"));
                };
        };
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static URI uri(String path) {
        return URI.create(path.startsWith("http") ? path : TestApp.address() + path);
    }

    private Answer send(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.uri(),
                    Jsoup.parse(answer.body(), answer.uri().toString()),
                    answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
