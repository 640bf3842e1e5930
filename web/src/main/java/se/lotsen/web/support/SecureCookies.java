package se.lotsen.web.support;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.security.token.cookie.AccessTokenCookieConfiguration;
import java.util.regex.Pattern;

/**
 * Every cookie goes by https alone where pages do, whoever made it: the session decides, and the others follow it. It sees the answer last, so no
 * cookie is added after it.
 */
@ServerFilter("/**")
final class SecureCookies implements Ordered {

    private static final Pattern SECURE = Pattern.compile(";\\s*secure\\s*(;|$)", Pattern.CASE_INSENSITIVE);

    private final AccessTokenCookieConfiguration session;

    SecureCookies(AccessTokenCookieConfiguration session) {
        this.session = session;
    }

    /** What decides. */
    AccessTokenCookieConfiguration session() {
        return session;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @ResponseFilter
    void secure(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!session.isCookieSecure().orElse(request.isSecure())) return;
        var cookies = response.getHeaders().getAll(HttpHeaders.SET_COOKIE);
        if (cookies.isEmpty()) return;
        response.getHeaders().remove(HttpHeaders.SET_COOKIE);
        for (var cookie : cookies) response.getHeaders().add(HttpHeaders.SET_COOKIE, secured(cookie));
    }

    private static String secured(String cookie) {
        return SECURE.matcher(cookie).find() ? cookie : cookie + "; Secure";
    }
}
