package se.lotsen.fhir;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sender's own id of one request, given back in its answer so that the two can be put together. What is not fit to be one is not. */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    static Optional<String> of(HttpRequest<?> request) {
        return request.getHeaders()
                .getFirst(HEADER)
                .filter(sent -> FORM.matcher(sent).matches());
    }
}
