package se.lotsen.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpHeaders;
import io.micronaut.security.token.cookie.AccessTokenCookieConfiguration;
import io.micronaut.security.token.cookie.RefreshTokenCookieConfiguration;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.evaluation.AskResearchConsent;
import se.lotsen.evaluation.ResearchConsent;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

/** Every cookie that is ever set, as it leaves the server: {@link OurCookie}, and those that the framework sets or clears for the session. */
class SecureCookiesTest {

    private static final String FILE = "/ledning/utvardering/forskning";
    private static final int FEWEST_IN_A_FILE = 5;

    private final Cast cast = Cast.newMunicipality();
    private final List<String> set = new ArrayList<>();
    private @Nullable String scheme;

    @Test
    void where_the_proxy_says_that_pages_go_by_https_no_cookie_goes_without_it() throws Exception {
        scheme = "https";

        setThemAll();

        assertThat(names()).hasSameElementsAs(ours());
        assertThat(set).allSatisfy(cookie -> assertThat(cookie).containsOnlyOnce("Secure"));
    }

    @Test
    void on_a_computer_of_ones_own_they_do() throws Exception {
        setThemAll();

        assertThat(names()).hasSameElementsAs(ours());
        assertThat(set).allSatisfy(cookie -> assertThat(cookie).doesNotContain("Secure"));
    }

    @Test
    void the_first_proxy_is_believed_and_no_word_that_only_begins_so() throws Exception {
        for (var said : List.of("https, http", "HTTPS")) {
            scheme = said;
            get("/sprak/en", "");
        }
        assertThat(set).hasSize(2).allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        set.clear();
        for (var said : List.of("http", "http, https", "httpsx", "")) {
            scheme = said;
            get("/sprak/en", "");
        }
        assertThat(set).hasSize(4).allSatisfy(cookie -> assertThat(cookie).doesNotContain("Secure"));
    }

    private void setThemAll() throws IOException, InterruptedException {
        var samira = signIn(cast.samira());
        get("/sprak/en", samira);
        post("/visning", samira, "val=stor");
        post("/sok", samira, "sok=Lund");
        post("/logout", samira, "");
        aFile(signIn(cast.maria()));
    }

    private void aFile(String maria) throws IOException, InterruptedException {
        for (var i = 0; i < FEWEST_IN_A_FILE; i++) {
            var number = Story.accepted(cast).booked().talked().caseNumber();
            TestApp.bean(AskResearchConsent.class).give(number, ResearchConsent.Form.WRITTEN, cast.samira());
        }
        var year = Story.TALK_ON.getYear();
        var asked = "andamal=Uppf%C3%B6ljning&mottagare=FoU&fran=" + year + "-01-01&till=" + year + "-12-31&"
                + FormKeys.FIELD + "=a-key-of-a-form-";
        post(FILE, maria, asked);
    }

    /** What the browser sends from then on. */
    private String signIn(Actor actor) throws IOException, InterruptedException {
        var username = Rows.one("select username from staff where staff_id = ?", actor.staffId());
        var welcome = post("/login", "", "username=" + username + "&password=" + Cast.PASSWORD);
        return welcome.headers().allValues(HttpHeaders.SET_COOKIE).stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private static List<String> ours() {
        var session = Stream.of(
                TestApp.bean(AccessTokenCookieConfiguration.class).getCookieName(),
                TestApp.bean(RefreshTokenCookieConfiguration.class).getCookieName());
        return Stream.concat(session, Stream.of(OurCookie.values()).map(OurCookie::known))
                .toList();
    }

    private List<String> names() {
        return set.stream()
                .map(cookie -> HttpCookie.parse(cookie).getFirst().getName())
                .toList();
    }

    private void get(String path, String cookies) throws IOException, InterruptedException {
        send(request(path, cookies).GET());
    }

    private HttpResponse<String> post(String path, String cookies, String form)
            throws IOException, InterruptedException {
        return send(request(path, cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", TestApp.address())
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path, String cookies) {
        var request = HttpRequest.newBuilder(URI.create(TestApp.address() + path));
        if (!cookies.isEmpty()) request.header("Cookie", cookies);
        if (scheme != null) request.header("X-Forwarded-Proto", scheme);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isIn(200, 303);
            set.addAll(answer.headers().allValues(HttpHeaders.SET_COOKIE));
            return answer;
        }
    }
}
