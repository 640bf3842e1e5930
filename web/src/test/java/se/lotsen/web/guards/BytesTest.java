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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.lotsen.demo.DemoTowns;
import se.lotsen.testing.Rows;
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
        logIn("samira@norrtalje.example");

        assertThat(load("/min-dag")).isLessThanOrEqualTo(FIRST_LOAD);
        var talk = "/arenden/" + caseIn("TALK_BOOKED");
        var after = "/arenden/" + caseIn("PARTICIPATING");
        assertEachIsLight(List.of(
                "/min-dag",
                "/remisser",
                "/arenden?vy=alla",
                "/aktiviteter",
                "/kalender",
                talk,
                talk + "/samtal/2",
                talk + "/samtal/4",
                talk + "/samtal/8",
                after,
                after + "/forslag",
                after + "/forslag?alla=1",
                after + "/bokningar",
                after + "/tidslinje"));
    }

    @Test
    void the_nurses_pages_are_light_after_the_first() throws Exception {
        DemoTowns.fill();
        logIn("helena@norrtalje.example");

        assertThat(load("/vc")).isLessThanOrEqualTo(FIRST_LOAD);
        var referral = text(get("/vc")).select("main a[href^=/vc/]").eachAttr("href").stream()
                .filter(href -> !href.matches("/vc/(ny|lokalt).*"))
                .findFirst()
                .orElseThrow();
        assertEachIsLight(List.of("/vc", "/vc/ny", referral, "/vc/lokalt"));
    }

    /** All of them are measured before any is judged, so that a page that is too heavy does not hide the next. */
    private void assertEachIsLight(List<String> paths) throws IOException, InterruptedException {
        var bytes = new TreeMap<String, Integer>();
        for (var path : paths) bytes.put(path, load(path));
        assertThat(bytes).allSatisfy((path, size) -> assertThat(size).as(path).isLessThanOrEqualTo(LATER_PAGE));
    }

    private void logIn(String account) throws IOException, InterruptedException {
        var body = "username=" + URLEncoder.encode(account, StandardCharsets.UTF_8) + "&password=lotsen-demo";
        http.send(
                request("/login")
                        .header("Origin", TestApp.address())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
    }

    /** One of Samira's cases in a state. */
    private static Object caseIn(String state) {
        return Objects.requireNonNull(Rows.one("""
                select c.number from case_file c
                join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.guide_id
                join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
                where s.username = 'samira@norrtalje.example' and c.state = ? and p.protection = 'NONE'
                order by c.number limit 1
                """, state));
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
