package se.lotsen.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.simple.SimpleHttpRequest;
import java.net.HttpCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.testing.Cast;
import se.lotsen.testing.TestApp;

class SearchesTest {

    private final Actor samira = Cast.newMunicipality().samira();
    private final Searches searches = TestApp.bean(Searches.class);
    private final Instant now = TestApp.clock().instant();
    private String cookie = "";

    @Test
    void five_are_remembered_each_for_half_an_hour_and_none_without_its_key() {
        var first = at(0, () -> search("Lund"));
        for (var other : new String[] {"Ek", "Berg", "Åsa Öberg"}) at(1, () -> search(other));
        var last = at(2, () -> search("x".repeat(300)));

        assertThat(at(29, () -> typed(first))).contains("Lund");
        assertThat(at(29, () -> typed(last))).contains("x".repeat(100));
        assertThat(at(29, () -> typed("hittas-inte"))).isEmpty();
        assertThat(at(31, () -> typed(first))).isEmpty();
        assertThat(at(31, () -> typed(last))).isPresent();
        at(3, () -> search("Nygren"));
        assertThat(at(4, () -> typed(first)))
                .as("the sixth pushes out the first")
                .isEmpty();
        assertThat(cookie.length()).isLessThan(4000);
    }

    @Test
    void a_changed_cookie_is_no_search() {
        var key = at(0, () -> search("Lund"));
        assertThat(at(1, () -> typed(key))).contains("Lund");

        cookie = cookie.substring(0, 20) + (cookie.charAt(20) == 'A' ? 'B' : 'A') + cookie.substring(21);
        assertThat(at(1, () -> typed(key))).isEmpty();
        cookie = "%%%";
        assertThat(at(1, () -> typed(key))).isEmpty();
    }

    private String search(String typed) {
        var answer = searches.show(request(""), samira, "/sok", typed);
        cookie = HttpCookie.parse(answer.getHeaders().get("Set-Cookie"))
                .getFirst()
                .getValue();
        return address(answer).replaceFirst(".*=", "");
    }

    private static String address(HttpResponse<?> answer) {
        return String.valueOf(answer.getHeaders().get("Location"));
    }

    private Optional<String> typed(String key) {
        return searches.typed(request(key), samira);
    }

    private HttpRequest<?> request(String key) {
        var request = new SimpleHttpRequest<>(HttpMethod.GET, "/sok", null);
        request.getParameters().add(Searches.KEY, key);
        if (!cookie.isEmpty()) request.cookie(Cookie.of("lotsen-sokt", cookie));
        return request;
    }

    private <T> T at(int minutes, Supplier<T> work) {
        var result = new AtomicReference<T>();
        TestApp.clock().at(now.plus(Duration.ofMinutes(minutes)), () -> result.set(work.get()));
        return result.get();
    }
}
