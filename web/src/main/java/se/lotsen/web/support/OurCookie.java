package se.lotsen.web.support;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;

/** Every cookie that pages set, beside the session's. Whether they go by https alone is for {@link SecureCookies}. */
public enum OurCookie {
    /** The language of pages on this screen. */
    LANGUAGE("sprak", Duration.ofDays(365), SameSite.Lax, true),
    /** How pages look on this screen. */
    VIEW("visning", Duration.ofDays(365), SameSite.Lax, true),
    /** What was just done, until the next page has said so. */
    DONE("lotsen-kvitto", Duration.ofSeconds(30), SameSite.Strict, true),
    /** Where that is taken back. */
    UNDO("lotsen-angra", Duration.ofSeconds(30), SameSite.Strict, true),
    /** What was searched for lately, sealed. */
    SEARCHED("lotsen-sokt", Searches.FOR, SameSite.Strict, true),
    /** Tells the page, by the key of its form, that the file it waits for has begun to come: the one that a script reads. */
    FILE_BEGUN("fil", Duration.ofMinutes(1), SameSite.Strict, false);

    private final String known;
    private final Duration keptFor;
    private final SameSite sameSite;
    private final boolean hidden;

    OurCookie(String known, Duration keptFor, SameSite sameSite, boolean hidden) {
        this.known = known;
        this.keptFor = keptFor;
        this.sameSite = sameSite;
        this.hidden = hidden;
    }

    /** Its name in the browser. */
    public String known() {
        return known;
    }

    /** With a value, for as long as it is kept. */
    public Cookie of(String value) {
        return Cookie.of(known, value)
                .path("/")
                .httpOnly(hidden)
                .sameSite(sameSite)
                .maxAge(keptFor);
    }

    /** What makes the browser forget it. */
    Cookie gone() {
        return Cookie.of(known, "").path("/").maxAge(0);
    }

    /** What a request brings, if anything. */
    Optional<String> in(HttpRequest<?> request) {
        return request.getCookies().findCookie(known).map(Cookie::getValue);
    }
}
