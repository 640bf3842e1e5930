package se.lotsen.fhir;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lotsen.sender.BaseUrl;
import se.lotsen.sender.Sender;

/**
 * HAPI's server, inside this process and without a servlet container: a request is handed over as a small servlet request and comes back as
 * bytes. Made at the first use or by {@link WarmUp}, so that start-up does not wait for it.
 */
@Singleton
class FhirServer {

    private final List<IResourceProvider> resources;
    private final Capabilities capabilities;
    private final HapiRules rules;
    private final BaseUrl baseUrl;
    private @Nullable RestfulServer hapi;

    FhirServer(List<IResourceProvider> resources, Capabilities capabilities, HapiRules rules, BaseUrl baseUrl) {
        this.resources = resources;
        this.capabilities = capabilities;
        this.rules = rules;
        this.baseUrl = baseUrl;
    }

    HttpResponse<?> answer(HttpRequest<?> request, Map<String, List<String>> form, @Nullable Sender sender) {
        var exchange = new ServletExchange(request, form);
        exchange.keep(Caller.SENDER, sender);
        exchange.keep(Caller.CORRELATION_ID, CorrelationId.of(request));
        exchange.keep(Caller.BASE, baseUrl.fhir(request));
        try {
            hapi().service(exchange.request(), exchange.response());
        } catch (ServletException | IOException e) {
            throw new IllegalStateException("HAPI's server failed", e);
        }
        return response(exchange);
    }

    synchronized RestfulServer hapi() {
        if (hapi != null) return hapi;
        var server = new RestfulServer(Fhir.r4());
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        server.setServerConformanceProvider(capabilities);
        server.setResourceProviders(resources);
        server.registerInterceptor(rules);
        // Relative, because the address is the sender's own: ServletExchange tells it per request.
        server.setServerAddressStrategy(new HardcodedServerAddressStrategy("/fhir/r4"));
        try {
            server.init(ServletExchange.config());
        } catch (ServletException e) {
            throw new IllegalStateException("HAPI's server could not be made", e);
        }
        hapi = server;
        return server;
    }

    private static MutableHttpResponse<byte[]> response(ServletExchange exchange) {
        MutableHttpResponse<byte[]> response =
                HttpResponse.status(exchange.status(), null).body(exchange.written());
        exchange.headers().forEach(response::header);
        return response;
    }
}
