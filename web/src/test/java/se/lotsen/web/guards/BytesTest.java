package se.lotsen.web.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.lotsen.demo.DemoTowns;
import se.lotsen.testing.TestApp;

/** What a page moves over the wire, compressed as a browser gets it: a guide on a slow line should not wait for it. */
class BytesTest {

    private static final int FIRST_LOAD = 90_000;
    private static final int LATER_PAGE = 25_000;

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Set<String> loaded = new HashSet<>();

    @Test
    void min_dag_is_light_the_first_time_and_every_page_after_it() throws Exception {
        DemoTowns.fill();
        var body = "username=" + URLEncoder.encode("samira@norrtalje.example", StandardCharsets.UTF_8)
                + "&password=lotsen-demo";
        http.send(
                request("/login")
                        .header("Origin", TestApp.address())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());

        assertThat(load("/min-dag")).isLessThanOrEqualTo(FIRST_LOAD);
        for (var path : new String[] {"/min-dag", "/remisser", "/arenden?vy=alla", "/aktiviteter"}) {
            assertThat(load(path)).as(path).isLessThanOrEqualTo(LATER_PAGE);
        }
    }

    /** Bytes of a page and of what it links that is not in the cache yet. */
    private int load(String path) throws IOException, InterruptedException {
        var page = get(path);
        assertThat(page.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
        var bytes = page.body().length;
        for (var part : text(page).select("link[rel=stylesheet], link[rel=icon], script[src], use[href]")) {
            var address = part.attr(part.hasAttr("src") ? "src" : "href").replaceFirst("#.*", "");
            if (address.startsWith("/") && loaded.add(address))
                bytes += get(address).body().length;
        }
        return bytes;
    }

    private static Document text(HttpResponse<byte[]> page) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
            return Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(TestApp.address() + path)).header("Accept-Encoding", "gzip");
    }
}
