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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.jspecify.annotations.Nullable;
import se.lotsen.sender.BaseUrl;
import se.lotsen.sender.Sender;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stale;

/**
 * Everything under {@code /fhir/r4}. A posted Bundle goes to {@link TakesMessages} as bytes, because it must be kept and judged before it is
 * parsed; a change of a resource goes to its {@link TakesChanges} for the same reason; everything else goes to HAPI's server.
 */
@Controller("/fhir/r4")
@Secured("SENDER_SYSTEM")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
final class FhirController {

    private static final String JSON_PATCH = "application/json-patch+json";
    private static final Set<String> ABOUT_FORMAT = Set.of("_format", "_pretty");

    private final TakesMessages messages;
    private final Map<String, TakesChanges> changes;
    private final FairUse fairUse;
    private final FhirServer server;
    private final BaseUrl baseUrl;

    FhirController(TakesMessages messages,
            List<TakesChanges> changes,
            FairUse fairUse,
            FhirServer server,
            BaseUrl baseUrl) {
        this.messages = messages;
        this.changes = changes.stream().collect(Collectors.toMap(TakesChanges::type, Function.identity()));
        this.fairUse = fairUse;
        this.server = server;
        this.baseUrl = baseUrl;
    }

    @Get("/metadata")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> metadata(HttpRequest<?> request) {
        return Protocol.refusedAnswerFormat(request)
                .<HttpResponse<?>>map(Protocol::refused)
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
        var wrong = Protocol.refusedBody(request, bytes);
        if (wrong.isPresent()) return Protocol.refused(wrong.get());
        var answer = reader.apply(bytes);
        var response = Protocol.answer(answer.status(), answer.body());
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
        if (inAddress) return Protocol.refused(Refusals.TERMS_IN_ADDRESS);
        return Protocol.form(form == null ? "" : form)
                .<HttpResponse<?>>map(fields -> handOver(request, fields, authentication))
                .orElseGet(() -> Protocol.refused(Refusals.byStatus(400, CorrelationId.of(request))));
    }

    @Post("/{path:.+}")
    HttpResponse<?> post() {
        return Protocol.refused(Refusals.INTERACTION);
    }

    @Get
    HttpResponse<?> getNothing() {
        return Protocol.refused(Refusals.INTERACTION);
    }

    @Put("/{type}/{id}")
    @SuppressWarnings("NullAway")
    HttpResponse<?> put(
            HttpRequest<?> request,
            @PathVariable String type,
            @PathVariable String id,
            @io.micronaut.core.annotation.Nullable @Body byte[] body,
            Authentication authentication) {
        var taker = changes.get(type);
        if (taker == null) return Protocol.refused(Refusals.INTERACTION);
        if (!Protocol.isJson(request)) return Protocol.refused(Refusals.CONTENT_TYPE);
        return change(request, taker, TakesChanges.Form.WHOLE, id, body, Sender.of(authentication));
    }

    @Patch("/{type}/{id}")
    @SuppressWarnings("NullAway")
    HttpResponse<?> patch(
            HttpRequest<?> request,
            @PathVariable String type,
            @PathVariable String id,
            @io.micronaut.core.annotation.Nullable @Body byte[] body,
            Authentication authentication) {
        var taker = changes.get(type);
        if (taker == null) return Protocol.refused(Refusals.INTERACTION);
        var isPatch = request.getContentType()
                .filter(sent -> sent.getName().equalsIgnoreCase(JSON_PATCH))
                .isPresent();
        if (!isPatch) return Protocol.refused(Refusals.PATCH_CONTENT_TYPE);
        return change(request, taker, TakesChanges.Form.JSON_PATCH, id, body, Sender.of(authentication));
    }

    private HttpResponse<?> change(
            HttpRequest<?> request,
            TakesChanges taker,
            TakesChanges.Form form,
            String id,
            byte @Nullable [] body,
            Sender sender) {
        var bytes = body == null ? new byte[0] : body;
        if (Protocol.isTooLarge(bytes)) return Protocol.refused(Refusals.TOO_LARGE);
        var wrongFormat = Protocol.refusedAnswerFormat(request);
        if (wrongFormat.isPresent()) return Protocol.refused(wrongFormat.get());
        if (!sender.scopes().allow(taker.type(), 'u')) {
            return Protocol.refused(Refusals.scopeMissing(taker.type(), "u"));
        }
        var ifMatch = Protocol.ifMatch(request);
        if (ifMatch.fault() != null) return Protocol.refused(ifMatch.fault());
        var version = ifMatch.version();
        try {
            return switch (taker.change(new TakesChanges.Change(form, id, version, bytes), sender)) {
                case TakesChanges.Answer.Refused(var faults) -> Protocol.refused(faults);
                case TakesChanges.Answer.Done done -> changed(request, done);
            };
        } catch (Missing e) {
            return Protocol.refused(Refusals.NOT_FOUND);
        } catch (Stale e) {
            return Protocol.refused(Refusals.VERSION_STALE);
        }
    }

    /** Answers as {@code Prefer} wishes: with the resource unless something else is asked for. */
    private static HttpResponse<?> changed(HttpRequest<?> request, TakesChanges.Answer.Done done) {
        var preferred = String.join(";", request.getHeaders().getAll("Prefer")).replace(" ", "");
        MutableHttpResponse<?> response = HttpResponse.ok();
        if (!preferred.contains("return=minimal")) {
            var told = preferred.contains("return=OperationOutcome");
            response = Protocol.answer(
                    200, told ? Outcomes.told(IssueSeverity.INFORMATION, done.told()) : done.resource());
        }
        return Protocol.versioned(response, done.resource());
    }

    @Put("/{path:.*}")
    HttpResponse<?> put() {
        return Protocol.refused(Refusals.INTERACTION);
    }

    @Patch("/{path:.*}")
    HttpResponse<?> patch() {
        return Protocol.refused(Refusals.INTERACTION);
    }

    @Delete("/{path:.*}")
    HttpResponse<?> delete() {
        return Protocol.refused(Refusals.INTERACTION);
    }

    /** The answer to a search that comes too soon; empty for what is no search. */
    private Optional<HttpResponse<?>> throttled(String type, Authentication authentication) {
        if (SearchParameters.of(type).isEmpty()) return Optional.empty();
        return fairUse.delay(authentication.getName(), type)
                .map(delay -> Protocol.answer(429, Outcomes.refused(Refusals.THROTTLED))
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(delay.toSeconds())));
    }

    private HttpResponse<?> handOver(
            HttpRequest<?> request, Map<String, List<String>> form, Authentication authentication) {
        return Protocol.refusedAnswerFormat(request)
                .<HttpResponse<?>>map(Protocol::refused)
                .orElseGet(() -> server.answer(request, form, Sender.of(authentication)));
    }
}
