package se.lotsen.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.simple.SimpleHttpRequest;
import io.micronaut.security.token.cookie.TokenCookieConfigurationProperties;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.TestApp;

/** Every cookie that is ever set, as it leaves the server. */
class SecureCookiesTest {

    private static final String[] ALL = {
        "lotsen", "lotsen-sokt", "lotsen-kvitto", "lotsen-angra", "visning", "sprak", "fil"
    };

    private final TokenCookieConfigurationProperties session = (TokenCookieConfigurationProperties)
            TestApp.bean(SecureCookies.class).session();
    private final Cast cast = Cast.newMunicipality();
    private final List<String> set = new ArrayList<>();

    @AfterEach
    void by_http_again() {
        session.setCookieSecure(false);
    }

    @Test
    void where_pages_go_by_https_no_cookie_goes_without_it() throws Exception {
        session.setCookieSecure(true);

        setThemAll();

        assertThat(names()).contains(ALL);
        assertThat(set).allSatisfy(cookie -> assertThat(cookie).containsOnlyOnce("Secure"));
    }

    @Test
    void on_a_computer_of_ones_own_they_do() throws Exception {
        setThemAll();

        assertThat(names()).contains(ALL);
        assertThat(set).allSatisfy(cookie -> assertThat(cookie).doesNotContain("Secure"));
    }

    private void setThemAll() throws IOException, InterruptedException {
        var username = "samira@" + cast.municipalityId() + ".example";
        var login = post("/login", "", "username=" + username + "&password=" + Cast.PASSWORD);
        var signedIn = login.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        get("/sprak/en", signedIn);
        post("/visning", signedIn, "val=stor");
        get("/visning", signedIn + "; lotsen-kvitto=visning.done");
        post("/sok", signedIn, "sok=Lund");
        aFile();
        post("/logout", signedIn, "");
    }

    /** A file that a page waits for, without the page that makes it. */
    private void aFile() {
        var asked = new FormFields(Map.of(FormKeys.FIELD, "a-key-of-a-form-"));
        var answer =
                (MutableHttpResponse<?>) FileAnswer.written(out -> out.write(1), "application/zip", "fil.zip", asked);
        TestApp.bean(SecureCookies.class).secure(new SimpleHttpRequest<>(HttpMethod.POST, "/", null), answer);
        set.addAll(answer.getHeaders().getAll("Set-Cookie"));
    }

    private List<String> names() {
        return set.stream()
                .map(cookie -> HttpCookie.parse(cookie).getFirst().getName())
                .toList();
    }

    private HttpResponse<String> get(String path, String cookies) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).header("Cookie", cookies).GET());
    }

    private HttpResponse<String> post(String path, String cookies, String form)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", TestApp.address())
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (!cookies.isEmpty()) request.header("Cookie", cookies);
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isIn(200, 303);
            set.addAll(answer.headers().allValues("Set-Cookie"));
            return answer;
        }
    }

    private static URI uri(String path) {
        return URI.create(TestApp.address() + path);
    }
}
