package se.lotsen.sender;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a record system gets its access token (SMART Backend Services 2.2, RFC 6749 4.4 and RFC 7523). Errors: 400 {@code invalid_request},
 * {@code unsupported_grant_type}, {@code invalid_scope}; 401 {@code invalid_client}.
 */
@Controller("/auth/token")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TokenEndpoint {

    private static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final ClientAssertions assertions;
    private final AccessTokens tokens;
    private final KnowSender senders;
    private final BaseUrl baseUrl;

    TokenEndpoint(ClientAssertions assertions, AccessTokens tokens, KnowSender senders, BaseUrl baseUrl) {
        this.assertions = assertions;
        this.tokens = tokens;
        this.senders = senders;
        this.baseUrl = baseUrl;
    }

    // Micronaut does not see JSpecify's annotation on an array.
    @Post(consumes = MediaType.ALL, produces = MediaType.APPLICATION_JSON)
    @SuppressWarnings("NullAway")
    HttpResponse<Map<String, Object>> token(
            HttpRequest<?> request, @io.micronaut.core.annotation.Nullable @Body byte[] body) {
        var isForm = request.getContentType()
                .filter(type -> type.getName().equalsIgnoreCase(MediaType.APPLICATION_FORM_URLENCODED))
                .isPresent();
        if (!isForm) {
            return refused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "invalid_request",
                    "Send " + MediaType.APPLICATION_FORM_URLENCODED + ".");
        }
        return Form.of(body)
                .filter(fields -> fields.values().stream().allMatch(values -> values.size() == 1))
                .map(fields -> token(request, once(fields)))
                .orElseGet(() -> refused(
                        HttpStatus.BAD_REQUEST, "invalid_request", "The form cannot be read, or has a field twice."));
    }

    private static Map<String, String> once(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().getFirst()));
    }

    private HttpResponse<Map<String, Object>> token(HttpRequest<?> request, Map<String, String> form) {
        if (!"client_credentials".equals(form.get("grant_type"))) {
            return refused(HttpStatus.BAD_REQUEST, "unsupported_grant_type", "grant_type is client_credentials.");
        }
        var assertion = form.get("client_assertion");
        if (assertion == null || !JWT_BEARER.equals(form.get("client_assertion_type"))) {
            return refused(
                    HttpStatus.BAD_REQUEST,
                    "invalid_request",
                    "client_assertion and client_assertion_type " + JWT_BEARER + " are needed.");
        }
        return switch (assertions.judge(assertion, baseUrl.token(request))) {
            case ClientAssertions.Judged.Refused(var why) -> refused(HttpStatus.UNAUTHORIZED, "invalid_client", why);
            case ClientAssertions.Judged.Genuine(var client) -> granted(client, form.getOrDefault("scope", ""));
        };
    }

    private HttpResponse<Map<String, Object>> granted(FhirClientRow client, String asked) {
        var scopes = Scopes.parse(client.scopes()).grant(Scopes.parse(asked));
        if (scopes.isEmpty()) {
            return refused(
                    HttpStatus.BAD_REQUEST, "invalid_scope", "Ask for scopes that the client is registered with.");
        }
        var actor = Sender.actor(client.municipalityId(), client.clientId(), client.clientId(), client.unitId());
        var name = senders.arrived(actor).healthCentre().name();
        return notCached(HttpResponse.ok(Map.of(
                "access_token",
                tokens.issue(client, name, scopes),
                "token_type",
                "bearer",
                "expires_in",
                AccessTokens.LIFE.toSeconds(),
                "scope",
                scopes.toString())));
    }

    private static HttpResponse<Map<String, Object>> refused(HttpStatus status, String error, String description) {
        return notCached(HttpResponse.<Map<String, Object>>status(status)
                .body(Map.of("error", error, "error_description", description)));
    }

    private static HttpResponse<Map<String, Object>> notCached(
            io.micronaut.http.MutableHttpResponse<Map<String, Object>> response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.PRAGMA, "no-cache");
    }
}
