package se.lotsen.web.support;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Security headers on every page: nothing from elsewhere, no inline script, no framing, nothing personal kept by the browser. */
@ServerFilter("/**")
final class Headers {

    static final String CSP =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("Content-Security-Policy", CSP);
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "same-origin");
        var isStatic = request.getPath().startsWith("/static/");
        response.getHeaders().set("Cache-Control", isStatic ? "public, max-age=86400" : "no-store");
        if (!isStatic && Flash.isIn(request) && response.status().getCode() == 200) response.cookie(Flash.gone());
    }
}
