package se.lotsen.fhir;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import se.lotsen.profiles.Fault;
import se.lotsen.sender.SenderAuthentication;
import se.lotsen.sender.SenderAuthentication.Token;

/** Sees to it that everything under {@code /fhir} answers in FHIR, also what the web server or the login refuses on its own. */
@ServerFilter("/fhir/**")
final class FhirErrors implements Ordered {

    private static final int NOT_MODIFIED = 304;

    @ResponseFilter
    void answerInFhir(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.getHeaders().set(CorrelationId.HEADER, CorrelationId.of(request));
        RequestId.of(request).ifPresent(id -> response.getHeaders().set(RequestId.HEADER, id));
        if (response.code() < 300 || response.code() == NOT_MODIFIED || isFhir(response)) return;
        var fault = fault(request, response.code());
        response.status(fault.status());
        response.getHeaders().remove(HttpHeaders.LOCATION);
        if (fault.status() == 401) {
            response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"fhir\"");
        }
        response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        response.body(Fhir.json(Outcomes.refused(fault))).contentType(Fhir.JSON);
    }

    /** A redirect to the login page is for browsers; here it means that nobody is logged in. */
    private static Fault fault(HttpRequest<?> request, int status) {
        if (status < 400 || status == 401) {
            return switch (request.getAttribute(SenderAuthentication.TOKEN, Token.class)
                    .orElse(Token.MISSING)) {
                case MISSING -> Refusals.TOKEN_MISSING;
                case EXPIRED -> Refusals.TOKEN_EXPIRED;
                case INVALID -> Refusals.TOKEN_INVALID;
                case VALID -> Refusals.NOT_FOUND;
            };
        }
        return Refusals.byStatus(status, CorrelationId.of(request));
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
