package se.lotsen.web.support;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import se.lotsen.shared.Forbidden;

/**
 * Protection against forged requests: whatever changes something must come from our own pages. Browsers say so themselves in
 * {@code Sec-Fetch-Site} or, older ones, in {@code Origin}; a request that says neither is refused. Together with the session cookie's
 * {@code SameSite=Strict} no form needs a token (docs/adr). Machine paths carry no cookie and are left alone.
 */
@ServerFilter("/**")
final class SameOrigin implements Ordered {

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    @RequestFilter
    void refuseForgedRequests(HttpRequest<?> request) {
        if (isSafe(request) || isForMachines(request.getPath())) return;
        var site = request.getHeaders().get("Sec-Fetch-Site");
        var ours = site == null ? originIsOurs(request) : site.equals("same-origin");
        if (!ours) throw new Forbidden("the request does not come from our own pages");
    }

    private static boolean isSafe(HttpRequest<?> request) {
        return switch (request.getMethod()) {
            case GET, HEAD, OPTIONS -> true;
            default -> false;
        };
    }

    private static boolean isForMachines(String path) {
        return path.equals("/fhir")
                || path.startsWith("/fhir/")
                || path.startsWith("/auth/")
                || path.startsWith("/sms/");
    }

    private static boolean originIsOurs(HttpRequest<?> request) {
        var origin = request.getHeaders().get("Origin");
        var host = request.getHeaders().get("Host");
        return origin != null
                && host != null
                && origin.replaceFirst("^https?://", "").equals(host);
    }
}
