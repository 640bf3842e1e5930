package se.lotsen.web.support;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message key carried over one redirect in a short-lived cookie: what was just done, and where it is taken back. Never holds personal data.
 */
public final class Flash {

    private static final String COOKIE = "lotsen-kvitto";

    /** A key as it is written there: letters, digits, dots. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]+");

    /** An address of ours where something is taken back. */
    private static final Pattern UNDO = Pattern.compile("/(?:arenden|ledning/statsbidrag)/[A-Za-z0-9/-]+/angra");

    private static final String UNDO_COOKIE = "lotsen-angra";

    private Flash() {}

    /** 303 to a page that will show the text of the key. */
    public static MutableHttpResponse<?> redirect(String to, String textKey) {
        return HttpResponse.seeOther(URI.create(to))
                .cookie(kept(COOKIE, textKey))
                .cookie(gone(UNDO_COOKIE));
    }

    /**
     * As {@link #redirect(String, String)}, with a button that takes it back.
     *
     * @param undo address that the button sends its form to
     */
    public static MutableHttpResponse<?> redirect(String to, String textKey, String undo) {
        return HttpResponse.seeOther(URI.create(to))
                .cookie(kept(COOKIE, textKey))
                .cookie(kept(UNDO_COOKIE, undo));
    }

    private static Cookie kept(String name, String value) {
        return Cookie.of(name, URLEncoder.encode(value, StandardCharsets.UTF_8))
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Strict)
                .maxAge(30);
    }

    /** Where what was just done is taken back, or null. */
    static @Nullable String undo(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(UNDO_COOKIE)
                .map(cookie -> URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8))
                .filter(address -> UNDO.matcher(address).matches())
                .orElse(null);
    }

    /** The text for this request, or null. */
    static @Nullable String of(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(COOKIE)
                .filter(cookie -> KEY.matcher(cookie.getValue()).matches())
                .map(cookie -> URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8))
                .filter(key -> Frames.texts(request).has(key))
                .map(key -> Frames.texts(request).of(key))
                .orElse(null);
    }

    /** Removes the message, and its button, once it has been shown. */
    static Set<Cookie> gone() {
        return Set.of(gone(COOKIE), gone(UNDO_COOKIE));
    }

    private static Cookie gone(String name) {
        return Cookie.of(name, "").path("/").maxAge(0);
    }

    static boolean isIn(HttpRequest<?> request) {
        return request.getCookies().contains(COOKIE);
    }
}
