package se.lotsen.web.support;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
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

    /** A key as it is written there: letters, digits, dots. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]+");

    /** An address of ours where something is taken back. */
    private static final Pattern UNDO = Pattern.compile("/(?:arenden|ledning/statsbidrag)/[A-Za-z0-9/-]+/angra");

    private Flash() {}

    /** 303 to a page that will show the text of the key. */
    public static MutableHttpResponse<?> redirect(String to, String textKey) {
        return HttpResponse.seeOther(URI.create(to))
                .cookie(kept(OurCookie.DONE, textKey))
                .cookie(OurCookie.UNDO.gone());
    }

    /**
     * As {@link #redirect(String, String)}, with a button that takes it back.
     *
     * @param undo address that the button sends its form to
     */
    public static MutableHttpResponse<?> redirect(String to, String textKey, String undo) {
        return HttpResponse.seeOther(URI.create(to))
                .cookie(kept(OurCookie.DONE, textKey))
                .cookie(kept(OurCookie.UNDO, undo));
    }

    private static Cookie kept(OurCookie cookie, String value) {
        return cookie.of(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** Where what was just done is taken back, or null. */
    static @Nullable String undo(HttpRequest<?> request) {
        return OurCookie.UNDO
                .in(request)
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .filter(address -> UNDO.matcher(address).matches())
                .orElse(null);
    }

    /** The text for this request, or null. */
    static @Nullable String of(HttpRequest<?> request) {
        return OurCookie.DONE
                .in(request)
                .filter(value -> KEY.matcher(value).matches())
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .filter(key -> Frames.texts(request).has(key))
                .map(key -> Frames.texts(request).of(key))
                .orElse(null);
    }

    /** Removes the message, and its button, once it has been shown. */
    static Set<Cookie> gone() {
        return Set.of(OurCookie.DONE.gone(), OurCookie.UNDO.gone());
    }

    static boolean isIn(HttpRequest<?> request) {
        return OurCookie.DONE.in(request).isPresent();
    }
}
