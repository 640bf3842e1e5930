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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A message key carried over one redirect in a short-lived cookie: what was just done. Never holds personal data. */
public final class Flash {

    private static final String COOKIE = "lotsen-kvitto";

    /** A key as it is written there: letters, digits, dots. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]+");

    private Flash() {}

    /** 303 to a page that will show the text of the key. */
    public static MutableHttpResponse<?> redirect(String to, String textKey) {
        var cookie = Cookie.of(COOKIE, URLEncoder.encode(textKey, StandardCharsets.UTF_8))
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Strict)
                .maxAge(30);
        return HttpResponse.seeOther(URI.create(to)).cookie(cookie);
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

    /** Removes the message once it has been shown. */
    static Cookie gone() {
        return Cookie.of(COOKIE, "").path("/").maxAge(0);
    }

    static boolean isIn(HttpRequest<?> request) {
        return request.getCookies().contains(COOKIE);
    }
}
