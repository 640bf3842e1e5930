package se.lotsen.web.support;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.util.ProxyHeaderParser;
import io.micronaut.security.token.cookie.AccessTokenCookieConfiguration;
import java.util.regex.Pattern;

/**
 * Every cookie goes by https alone where pages do, whoever made it: where the installation says so, and otherwise where the proxy in front says that
 * the request came so. It sees the answer last, so no cookie is added after it.
 */
@ServerFilter("/**")
final class SecureCookies implements Ordered {

    private static final Pattern SECURE = Pattern.compile(";\\s*secure\\s*(;|$)", Pattern.CASE_INSENSITIVE);

    /** The first proxy's word, where several have said theirs. */
    private static final Pattern HTTPS = Pattern.compile("\\s*https\\b", Pattern.CASE_INSENSITIVE);

    private final AccessTokenCookieConfiguration session;

    SecureCookies(AccessTokenCookieConfiguration session) {
        this.session = session;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @ResponseFilter
    void secure(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!session.isCookieSecure().orElseGet(() -> cameByHttps(request))) return;
        var cookies = response.getHeaders().getAll(HttpHeaders.SET_COOKIE);
        if (cookies.isEmpty()) return;
        response.getHeaders().remove(HttpHeaders.SET_COOKIE);
        for (var cookie : cookies) response.getHeaders().add(HttpHeaders.SET_COOKIE, secured(cookie));
    }

    private static boolean cameByHttps(HttpRequest<?> request) {
        var scheme = new ProxyHeaderParser(request).getScheme();
        return request.isSecure() || scheme != null && HTTPS.matcher(scheme).lookingAt();
    }

    private static String secured(String cookie) {
        return SECURE.matcher(cookie).find() ? cookie : cookie + "; Secure";
    }
}
