package se.lotsen.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Any server of FHIR R4 that takes transactions. It gets a referral without its claims to follow profiles that it has never heard of. */
final class PlainServer implements Receiver {

    private static final String FHIR = "application/fhir+json";

    private final URI base;
    private final @Nullable String authorization;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();

    PlainServer(URI base, @Nullable String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    @Override
    public int post(String bundle) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base)
                .header("Content-Type", FHIR)
                .header("Accept", FHIR)
                .POST(HttpRequest.BodyPublishers.ofString(bundle));
        if (authorization != null) request.header("Authorization", authorization);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    /** The same message as it would take it. */
    String plain(String bundle) {
        try {
            var message = json.readTree(bundle);
            forget(message);
            for (var entry : message.path("entry")) forget(entry.path("resource"));
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(message);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void forget(JsonNode resource) {
        if (resource.path("meta") instanceof ObjectNode meta) meta.remove("profile");
    }
}
