package se.lotsen.fhir;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import se.lotsen.profiles.Fault;

/** How requests and answers under {@code /fhir/r4} travel, whatever they are about: JSON only, at most 1 MB, versions by If-Match. */
public final class Protocol {

    private static final int LARGEST_BODY = 1024 * 1024;
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"([0-9]{1,9})\"");

    private Protocol() {}

    /** An answer in FHIR. Says that it is FHIR at once, because {@link FhirErrors} rewrites every error that does not. */
    public static MutableHttpResponse<String> answer(int status, Resource body) {
        return HttpResponse.<String>status(status, null).body(Fhir.json(body)).contentType(Fhir.JSON);
    }

    /** The same with the version of what it shows. */
    public static MutableHttpResponse<String> versioned(int status, Resource body) {
        return versioned(answer(status, body), body);
    }

    static <T> MutableHttpResponse<T> versioned(MutableHttpResponse<T> response, Resource shown) {
        var updated = shown.getMeta().getLastUpdated().toInstant();
        return response.header(HttpHeaders.ETAG, "W/\"" + shown.getMeta().getVersionId() + "\"")
                .header(
                        HttpHeaders.LAST_MODIFIED,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(updated.atOffset(ZoneOffset.UTC)));
    }

    /** Refused for one reason. */
    public static MutableHttpResponse<String> refused(Fault fault) {
        return refused(List.of(fault));
    }

    /** Refused with everything that is wrong, under the first fault's status. */
    public static MutableHttpResponse<String> refused(List<Fault> faults) {
        return answer(faults.getFirst().status(), Outcomes.refused(faults));
    }

    /** What is wrong with a request that carries JSON, before anyone has read it. */
    public static Optional<Fault> refusedBody(HttpRequest<?> request, byte[] body) {
        return refusedBody(request, body, isJson(request) ? null : Refusals.CONTENT_TYPE);
    }

    /** The same for a JSON Patch. */
    static Optional<Fault> refusedPatch(HttpRequest<?> request, byte[] body) {
        return refusedBody(request, body, isPatch(request) ? null : Refusals.PATCH_CONTENT_TYPE);
    }

    private static Optional<Fault> refusedBody(HttpRequest<?> request, byte[] body, @Nullable Fault wrongType) {
        if (body.length > LARGEST_BODY) return Optional.of(Refusals.TOO_LARGE);
        if (wrongType != null) return Optional.of(wrongType);
        if (isPacked(request)) return Optional.of(Refusals.CONTENT_ENCODING);
        return refusedAnswerFormat(request);
    }

    private static boolean isPacked(HttpRequest<?> request) {
        var coding = request.getHeaders().get(HttpHeaders.CONTENT_ENCODING);
        return coding != null && !coding.isBlank() && !coding.strip().equalsIgnoreCase("identity");
    }

    private static boolean isPatch(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> type.getName().equalsIgnoreCase(Fhir.PATCH))
                .isPresent();
    }

    static boolean isJson(HttpRequest<?> request) {
        return request.getContentType()
                .map(type -> type.getName().toLowerCase(Locale.ROOT))
                .filter(name -> name.equals(Fhir.JSON) || name.equals(MediaType.APPLICATION_JSON))
                .isPresent();
    }

    /** What is wrong with a request that cannot take an answer in JSON. */
    public static Optional<Fault> refusedAnswerFormat(HttpRequest<?> request) {
        var asked = request.getParameters().getFirst("_format").map(format -> format.toLowerCase(Locale.ROOT));
        if (asked.isPresent()) {
            return asked.get().contains("json") ? Optional.empty() : Optional.of(Refusals.ACCEPT);
        }
        var accepted = request.getHeaders().accept();
        var json = accepted.isEmpty()
                || accepted.stream()
                        .map(type -> type.getName().toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.equals("*/*") || name.equals("application/*") || name.endsWith("json"));
        return json ? Optional.empty() : Optional.of(Refusals.ACCEPT);
    }

    /**
     * The version that a change is about.
     *
     * @param fault why there is none, or null
     */
    public record IfMatch(int version, @Nullable Fault fault) {}

    /** Reads If-Match. */
    public static IfMatch ifMatch(HttpRequest<?> request) {
        var sent = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (sent == null || sent.isBlank()) return new IfMatch(0, Refusals.IF_MATCH_MISSING);
        var etag = ETAG.matcher(sent.strip());
        if (!etag.matches()) return new IfMatch(0, Refusals.IF_MATCH_MALFORMED);
        return new IfMatch(Integer.parseInt(etag.group(1)), null);
    }

    /** What is wrong with a request that carries a form. */
    public static Optional<Fault> refusedForm(HttpRequest<?> request) {
        var isForm = request.getContentType()
                .filter(type -> type.getName().equalsIgnoreCase(MediaType.APPLICATION_FORM_URLENCODED))
                .isPresent();
        if (!isForm) return Optional.of(Refusals.FORM_CONTENT_TYPE);
        return isPacked(request) ? Optional.of(Refusals.CONTENT_ENCODING) : Optional.empty();
    }
}
