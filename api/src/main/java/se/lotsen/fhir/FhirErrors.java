package se.lotsen.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import se.lotsen.profiles.Fault;
import se.lotsen.sender.SenderAuthentication;
import se.lotsen.sender.SenderAuthentication.Token;

/**
 * Sees to it that everything under {@code /fhir} answers in FHIR, also what the web server or the login refuses on its own, and with the
 * headers that HTTP asks for. {@code OperationOutcome.id} is the id of the request: the sender's own, or ours where it gave none.
 */
@ServerFilter("/fhir/**")
final class FhirErrors implements Ordered {

    private static final int NOT_MODIFIED = 304;
    private static final String ACCEPT_PATCH = "Accept-Patch";
    private static final String WAIT_SECONDS = "2";
    private static final Pattern AN_ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    private final ObjectMapper json;

    FhirErrors(ObjectMapper json) {
        this.json = json;
    }

    @ResponseFilter
    void answerInFhir(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var correlationId = CorrelationId.of(request);
        var requestId = RequestId.of(request);
        response.getHeaders().set(CorrelationId.HEADER, correlationId);
        requestId.ifPresent(id -> response.getHeaders().set(RequestId.HEADER, id));
        if (response.code() < 300 || response.code() == NOT_MODIFIED) return;
        if (!isFhir(response)) tell(request, response);
        addHeaders(request, response);
        name(requestId.orElse(correlationId), response);
    }

    private static void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var fault = fault(request, response);
        response.status(fault.status());
        response.getHeaders().remove(HttpHeaders.LOCATION);
        response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        response.body(Fhir.json(Outcomes.refused(fault))).contentType(Fhir.JSON);
    }

    /** A redirect to the login page is for browsers; here it means that nobody is logged in. */
    private static Fault fault(HttpRequest<?> request, HttpResponse<?> response) {
        var status = response.code();
        if (status < 400 || status == 401) {
            return switch (request.getAttribute(SenderAuthentication.TOKEN, Token.class)
                    .orElse(Token.MISSING)) {
                case MISSING -> Refusals.TOKEN_MISSING;
                case EXPIRED -> Refusals.TOKEN_EXPIRED;
                case INVALID -> Refusals.TOKEN_INVALID;
                case VALID -> Refusals.NOT_FOUND;
            };
        }
        if (status < 500 && status != 409) return Refusals.byStatus(status);
        return RouteAttributes.getException(response)
                .map(Mishaps::fault)
                .orElseGet(() -> Mishaps.fault(new IllegalStateException("answered " + status + " without a reason")));
    }

    private static void addHeaders(HttpRequest<?> request, MutableHttpResponse<?> response) {
        switch (response.code()) {
            case 401 -> response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge(request));
            case 405 ->
                response.getHeaders().set(HttpHeaders.ALLOW, Allowed.header(request.getPath(), Capabilities.does()));
            case 415 -> addAccepted(request, response);
            case 503 -> response.getHeaders().set(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
            default -> {}
        }
    }

    private static void addAccepted(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var headers = response.getHeaders().set(HttpHeaders.ACCEPT_ENCODING, "identity");
        if (request.getMethod() == HttpMethod.PATCH) headers.set(ACCEPT_PATCH, Fhir.PATCH);
        else if (request.getPath().endsWith("/_search")) {
            headers.set(HttpHeaders.ACCEPT, MediaType.APPLICATION_FORM_URLENCODED);
        } else headers.set(HttpHeaders.ACCEPT, Fhir.JSON);
    }

    /** RFC 6750: why is told only to who has shown a token. */
    private static String challenge(HttpRequest<?> request) {
        var token = request.getAttribute(SenderAuthentication.TOKEN, Token.class).orElse(Token.MISSING);
        return "Bearer realm=\"fhir\"" + (token == Token.MISSING ? "" : ", error=\"invalid_token\"");
    }

    private void name(String id, MutableHttpResponse<?> response) {
        if (!AN_ID.matcher(id).matches()) return;
        text(response).flatMap(this::outcome).ifPresent(outcome -> {
            var named = json.createObjectNode().put("resourceType", "OperationOutcome").put("id", id);
            outcome.remove("resourceType");
            response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
            response.body(named.setAll(outcome).toString());
        });
    }

    private static Optional<String> text(HttpResponse<?> response) {
        return switch (response.body()) {
            case String text -> Optional.of(text);
            case byte[] bytes -> Optional.of(new String(bytes, StandardCharsets.UTF_8));
            case null, default -> Optional.empty();
        };
    }

    private Optional<ObjectNode> outcome(String text) {
        try {
            return json.readTree(text) instanceof ObjectNode outcome
                            && outcome.path("resourceType").asText().equals("OperationOutcome")
                    ? Optional.of(outcome)
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static boolean isFhir(HttpResponse<?> response) {
        return response.getContentType()
                .filter(type -> type.getName().equals(Fhir.JSON))
                .isPresent();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
