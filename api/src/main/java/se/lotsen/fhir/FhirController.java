package se.lotsen.fhir;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import se.lotsen.profiles.Fault;
import se.lotsen.sender.BaseUrl;
import se.lotsen.sender.Sender;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stale;

/**
 * Everything under {@code /fhir/r4}. A posted Bundle goes to {@link TakesMessages} as bytes, because it must be kept and judged before it is
 * parsed; a change of a ServiceRequest goes to {@link TakesChanges} for the same reason; everything else goes to HAPI's server.
 */
@Controller("/fhir/r4")
@Secured("SENDER_SYSTEM")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
final class FhirController {

    private static final String JSON_PATCH = "application/json-patch+json";
    private static final int LARGEST_BODY = 1024 * 1024;

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"([0-9]{1,9})\"");
    private static final Set<String> ABOUT_FORMAT = Set.of("_format", "_pretty");

    private final TakesMessages messages;
    private final TakesChanges changes;
    private final FairUse fairUse;
    private final FhirServer server;
    private final BaseUrl baseUrl;

    FhirController(TakesMessages messages, TakesChanges changes, FairUse fairUse, FhirServer server, BaseUrl baseUrl) {
        this.messages = messages;
        this.changes = changes;
        this.fairUse = fairUse;
        this.server = server;
        this.baseUrl = baseUrl;
    }

    @Get("/metadata")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> metadata(HttpRequest<?> request) {
        return refusedAnswerFormat(request)
                .<HttpResponse<?>>map(FhirController::refused)
                .orElseGet(() -> server.answer(request, Map.of(), null));
    }

    // Micronaut does not see JSpecify's annotation on an array, and would refuse an empty body before we could answer
    // it in FHIR.
    @Post
    @SuppressWarnings("NullAway")
    HttpResponse<?> message(
            HttpRequest<?> request,
            @io.micronaut.core.annotation.Nullable @Body byte[] body,
            Authentication authentication) {
        return read(
                request,
                body,
                bytes -> messages.take(
                        bytes, CorrelationId.of(request), baseUrl.fhir(request), Sender.of(authentication)));
    }

    /** FHIR's operation: everything that would be refused, and nothing kept. */
    @Post("/Bundle/$validate")
    @SuppressWarnings("NullAway")
    HttpResponse<?> validate(
            HttpRequest<?> request,
            @io.micronaut.core.annotation.Nullable @Body byte[] body,
            Authentication authentication) {
        return read(request, body, bytes -> messages.validate(bytes, Sender.of(authentication)));
    }

    @SuppressWarnings("NullAway")
    private static HttpResponse<?> read(
            HttpRequest<?> request,
            @io.micronaut.core.annotation.Nullable byte[] body,
            Function<byte[], FhirAnswer> reader) {
        var bytes = body == null ? new byte[0] : body;
        if (bytes.length > LARGEST_BODY) return refused(Refusals.TOO_LARGE);
        if (!isJson(request)) return refused(Refusals.CONTENT_TYPE);
        var wrongFormat = refusedAnswerFormat(request);
        if (wrongFormat.isPresent()) return refused(wrongFormat.get());
        var answer = reader.apply(bytes);
        var response = fhir(answer.status(), answer.body());
        answer.headers().forEach(response::header);
        return response;
    }

    @Get("/{path:.+}")
    HttpResponse<?> get(HttpRequest<?> request, @PathVariable String path, Authentication authentication) {
        var throttled = throttled(path.replaceFirst("/_search$", ""), authentication);
        if (throttled.isPresent()) return throttled.get();
        return handOver(request, Map.of(), authentication);
    }

    @Post(uri = "/{type}/_search", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> search(
            HttpRequest<?> request,
            @PathVariable String type,
            @Nullable @Body String form,
            Authentication authentication) {
        var throttled = throttled(type, authentication);
        if (throttled.isPresent()) return throttled.get();
        var inAddress = request.getParameters().names().stream().anyMatch(name -> !ABOUT_FORMAT.contains(name));
        if (inAddress) return refused(Refusals.TERMS_IN_ADDRESS);
        return fields(form == null ? "" : form)
                .<HttpResponse<?>>map(fields -> handOver(request, fields, authentication))
                .orElseGet(() -> refused(Refusals.byStatus(400, CorrelationId.of(request))));
    }

    @Post("/{path:.+}")
    HttpResponse<?> post() {
        return refused(Refusals.INTERACTION);
    }

    @Get
    HttpResponse<?> getNothing() {
        return refused(Refusals.INTERACTION);
    }

    @Put("/ServiceRequest/{id}")
    @SuppressWarnings("NullAway")
    HttpResponse<?> put(
            HttpRequest<?> request,
            @PathVariable String id,
            @io.micronaut.core.annotation.Nullable @Body byte[] body,
            Authentication authentication) {
        if (!isJson(request)) return refused(Refusals.CONTENT_TYPE);
        return change(request, TakesChanges.Form.WHOLE, id, body, Sender.of(authentication));
    }

    @Patch("/ServiceRequest/{id}")
    @SuppressWarnings("NullAway")
    HttpResponse<?> patch(
            HttpRequest<?> request,
            @PathVariable String id,
            @io.micronaut.core.annotation.Nullable @Body byte[] body,
            Authentication authentication) {
        var isPatch = request.getContentType()
                .filter(type -> type.getName().equalsIgnoreCase(JSON_PATCH))
                .isPresent();
        if (!isPatch) return refused(Refusals.PATCH_CONTENT_TYPE);
        return change(request, TakesChanges.Form.JSON_PATCH, id, body, Sender.of(authentication));
    }

    private HttpResponse<?> change(
            HttpRequest<?> request, TakesChanges.Form form, String id, byte @Nullable [] body, Sender sender) {
        var bytes = body == null ? new byte[0] : body;
        if (bytes.length > LARGEST_BODY) return refused(Refusals.TOO_LARGE);
        var wrongFormat = refusedAnswerFormat(request);
        if (wrongFormat.isPresent()) return refused(wrongFormat.get());
        if (!sender.scopes().allow("ServiceRequest", 'u')) return refused(Refusals.scopeMissing("ServiceRequest", "u"));
        var ifMatch = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (ifMatch == null || ifMatch.isBlank()) return refused(Refusals.IF_MATCH_MISSING);
        var etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) return refused(Refusals.IF_MATCH_MALFORMED);
        var version = Integer.parseInt(etag.group(1));
        try {
            return switch (changes.change(new TakesChanges.Change(form, id, version, bytes), sender)) {
                case TakesChanges.Answer.Refused(var faults) ->
                    fhir(faults.getFirst().status(), Outcomes.refused(faults));
                case TakesChanges.Answer.Done done -> changed(request, done);
            };
        } catch (Missing e) {
            return refused(Refusals.NOT_FOUND);
        } catch (Stale e) {
            return refused(Refusals.VERSION_STALE);
        }
    }

    /** Answers as {@code Prefer} wishes: with the resource unless something else is asked for. */
    private static HttpResponse<?> changed(HttpRequest<?> request, TakesChanges.Answer.Done done) {
        var preferred = String.join(";", request.getHeaders().getAll("Prefer")).replace(" ", "");
        MutableHttpResponse<?> response = HttpResponse.ok();
        if (!preferred.contains("return=minimal")) {
            var told = preferred.contains("return=OperationOutcome");
            response = fhir(200, told ? Outcomes.told(IssueSeverity.INFORMATION, done.told()) : done.resource());
        }
        var updated = done.resource().getMeta().getLastUpdated().toInstant();
        return response.header(
                        HttpHeaders.ETAG, "W/\"" + done.resource().getMeta().getVersionId() + "\"")
                .header(
                        HttpHeaders.LAST_MODIFIED,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(updated.atOffset(ZoneOffset.UTC)));
    }

    @Put("/{path:.*}")
    HttpResponse<?> put() {
        return refused(Refusals.INTERACTION);
    }

    @Patch("/{path:.*}")
    HttpResponse<?> patch() {
        return refused(Refusals.INTERACTION);
    }

    @Delete("/{path:.*}")
    HttpResponse<?> delete() {
        return refused(Refusals.INTERACTION);
    }

    /** The answer to a search that comes too soon; empty for what is no search. */
    private Optional<HttpResponse<?>> throttled(String type, Authentication authentication) {
        if (SearchParameters.of(type).isEmpty()) return Optional.empty();
        return fairUse.delay(authentication.getName(), type)
                .map(delay -> fhir(429, Outcomes.refused(Refusals.THROTTLED))
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(delay.toSeconds())));
    }

    /** Reads a form as it was posted; a field may come several times. Empty when it is no form. */
    private static Optional<Map<String, List<String>>> fields(String form) {
        try {
            return Optional.of(decodedFields(form));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> decodedFields(String form) {
        return Arrays.stream(form.split("&"))
                .filter(field -> !field.isBlank())
                .map(field -> field.split("=", 2))
                .collect(Collectors.groupingBy(
                        field -> decoded(field[0]),
                        Collectors.mapping(field -> field.length == 1 ? "" : decoded(field[1]), Collectors.toList())));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<?> handOver(
            HttpRequest<?> request, Map<String, List<String>> form, Authentication authentication) {
        return refusedAnswerFormat(request)
                .<HttpResponse<?>>map(FhirController::refused)
                .orElseGet(() -> server.answer(request, form, Sender.of(authentication)));
    }

    private static HttpResponse<?> refused(Fault fault) {
        return fhir(fault.status(), Outcomes.refused(fault));
    }

    /** Says that it is FHIR at once, because {@link FhirErrors} rewrites every error that does not. */
    private static MutableHttpResponse<String> fhir(int status, Resource body) {
        return HttpResponse.<String>status(status, null).body(Fhir.json(body)).contentType(Fhir.JSON);
    }

    private static boolean isJson(HttpRequest<?> request) {
        return request.getContentType()
                .map(type -> type.getName().toLowerCase(Locale.ROOT))
                .filter(name -> name.equals(Fhir.JSON) || name.equals(MediaType.APPLICATION_JSON))
                .isPresent();
    }

    private static Optional<Fault> refusedAnswerFormat(HttpRequest<?> request) {
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
}
