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
        response.getHeaders().set("Cache-Control", caching(request.getPath()));
        if (!isStatic && Flash.isIn(request) && response.status().getCode() == 200) response.cookies(Flash.gone());
    }

    /** A calendar program keeps what it read, and asks each time whether that is still so. */
    private static String caching(String path) {
        if (path.startsWith("/static/")) return "public, max-age=86400";
        if (!path.endsWith(".ics")) return "no-store";
        return path.startsWith("/kalender/") || path.startsWith("/program/") ? "private, no-cache" : "no-store";
    }
}
