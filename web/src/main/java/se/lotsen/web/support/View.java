package se.lotsen.web.support;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wants pages to look on one screen. Kept in a cookie, for what the eye needs follows the screen and not the account.
 *
 * @param large larger text and buttons
 * @param compact more rows on the screen
 * @param keys one letter is enough to search and to step through a list
 */
public record View(boolean large, boolean compact, boolean keys) {

    private static final String LARGE = "stor";
    private static final String COMPACT = "tat";
    private static final String KEYS = "tangenter";

    /** What the reader chose; nothing unusual before that. */
    public static View of(HttpRequest<?> request) {
        return OurCookie.VIEW
                .in(request)
                .map(names -> of(Set.of(names.split("\\.", 4))))
                .orElse(new View(false, false, false));
    }

    /** What these names choose: {@code stor}, {@code tat}, {@code tangenter}; others are nothing. */
    public static View of(Set<String> names) {
        return new View(names.contains(LARGE), names.contains(COMPACT), names.contains(KEYS));
    }

    /** Keeps it for a year on this screen. */
    public Cookie cookie() {
        return OurCookie.VIEW.of(String.join(".", names()));
    }

    /** The size of a page that is made in one: never smaller. */
    public String size(String size) {
        return large ? "lg" : size;
    }

    /** What the page's style goes by, or null. */
    public @Nullable String density() {
        return compact ? COMPACT : null;
    }

    private List<String> names() {
        return Stream.of(large ? LARGE : "", compact ? COMPACT : "", keys ? KEYS : "")
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
