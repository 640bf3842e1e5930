package se.lotsen.fhir;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The sender's own id of one request, given back in its answer so that the two can be put together; what is not fit to be one is not. For a
 * request that changes something it must be a UUID, because it makes sending again safe: see {@link Once}.
 */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern A_UUID = Pattern.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

    private RequestId() {}

    static Optional<String> of(HttpRequest<?> request) {
        return sent(request).filter(sent -> FORM.matcher(sent).matches());
    }

    static Optional<UUID> uuid(HttpRequest<?> request) {
        return sent(request).filter(sent -> A_UUID.matcher(sent).matches()).map(UUID::fromString);
    }

    private static Optional<String> sent(HttpRequest<?> request) {
        return request.getHeaders().getFirst(HEADER);
    }
}
