package se.lotsen.fhir;

import io.micronaut.http.HttpRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id that follows a message from the sender through our answers and logs. Made here when the sender gives none that is fit to keep. */
final class CorrelationId {

    static final String HEADER = "X-Correlation-Id";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private CorrelationId() {}

    static String of(HttpRequest<?> request) {
        var kept = request.getAttribute(HEADER, String.class);
        if (kept.isPresent()) return kept.get();
        var id = request.getHeaders()
                .getFirst(HEADER)
                .filter(sent -> FORM.matcher(sent).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        request.setAttribute(HEADER, id);
        return id;
    }
}
