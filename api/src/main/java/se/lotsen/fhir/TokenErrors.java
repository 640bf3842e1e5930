package se.lotsen.fhir;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import java.util.Map;

/** Sees to it that the token endpoint answers as OAuth does (RFC 6749 5.2), also what the web server refuses on its own. */
@ServerFilter("/auth/token")
final class TokenErrors implements Ordered {

    private static final String WAIT_SECONDS = "2";

    /** What is wrong, in OAuth's words. */
    private record Wrong(int status, String error, String description) {}

    @ResponseFilter
    void answerAsOAuth(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() < 300) return;
        if (!isOAuth(response)) tell(wrong(request, response), response);
        switch (response.code()) {
            case 405 -> response.getHeaders().set(HttpHeaders.ALLOW, "POST");
            case 415 -> response.getHeaders().set(HttpHeaders.ACCEPT, MediaType.APPLICATION_FORM_URLENCODED);
            case 503 -> response.getHeaders().set(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
            default -> {}
        }
    }

    private static void tell(Wrong wrong, MutableHttpResponse<?> response) {
        response.status(wrong.status());
        response.getHeaders().remove(HttpHeaders.LOCATION).remove(HttpHeaders.CONTENT_LENGTH);
        response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        response.body(Map.of("error", wrong.error(), "error_description", wrong.description()))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private static Wrong wrong(HttpRequest<?> request, HttpResponse<?> response) {
        if (request.getMethod() != HttpMethod.POST) return new Wrong(405, "invalid_request", "Tokens are asked for by POST.");
        return switch (response.code()) {
            case 413 -> new Wrong(413, "invalid_request", "The body is too large.");
            case 415 -> new Wrong(415, "invalid_request", "Send application/x-www-form-urlencoded.");
            default -> response.code() < 500 ? new Wrong(400, "invalid_request", "The form cannot be read.") : failed(response);
        };
    }

    private static Wrong failed(HttpResponse<?> response) {
        var fault = Mishaps.fault(RouteAttributes.getException(response)
                .orElseGet(() -> new IllegalStateException("answered " + response.code() + " without a reason")));
        return fault.status() == 503
                ? new Wrong(503, "temporarily_unavailable", fault.diagnostics())
                : new Wrong(500, "server_error", fault.diagnostics());
    }

    private static boolean isOAuth(HttpResponse<?> response) {
        return response.body() instanceof Map<?, ?> told && told.containsKey("error");
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
