package se.lotsen.fhir;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Options;
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
import se.lotsen.sender.Form;
import se.lotsen.sender.Sender;

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

    private static final Set<String> ABOUT_FORMAT = Set.of("_format", "_pretty");

    private final TakesMessages messages;
    private final Map<String, TakesChanges> changes;
    private final Once once;
    private final FairUse fairUse;
    private final FhirServer server;
    private final BaseUrl baseUrl;

    FhirController(
            TakesMessages messages,
            List<TakesChanges> changes,
            Once once,
            FairUse fairUse,
            FhirServer server,
            BaseUrl baseUrl) {
        this.messages = messages;
        this.changes = changes.stream().collect(Collectors.toMap(TakesChanges::type, Function.identity()));
        this.once = once;
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
        var sender = Sender.of(authentication);
        return read(
                request,
                body,
                bytes -> once.answer(
                        request,
                        bytes,
                        sender,
                        () -> answer(messages.take(
                                bytes, CorrelationId.of(request), baseUrl.fhir(request), sender))));
    }

    /** FHIR's operation: everything that would be refused, and nothing kept. */
    @Post("/Bundle/$validate")
    @SuppressWarnings("NullAway")
    HttpResponse<?> validate(
            HttpRequest<?> request,
            @io.micronaut.core.annotation.Nullable @Body byte[] body,
            Authentication authentication) {
        return read(
                request,
                body,
                bytes -> Mishaps.answered(() -> answer(messages.validate(bytes, Sender.of(authentication)))));
    }

    @SuppressWarnings("NullAway")
    private static HttpResponse<?> read(
            HttpRequest<?> request,
            @io.micronaut.core.annotation.Nullable byte[] body,
            Function<byte[], HttpResponse<?>> reader) {
        var bytes = body == null ? new byte[0] : body;
        return Protocol.refusedBody(request, bytes)
                .<HttpResponse<?>>map(Protocol::refused)
                .orElseGet(() -> reader.apply(bytes));
    }

    private static HttpResponse<?> answer(FhirAnswer answer) {
        var response = Protocol.answer(answer.status(), answer.body());
        answer.headers().forEach(response::header);
        return response;
    }

    @Get("/{path:.+}")
    HttpResponse<?> get(HttpRequest<?> request, @PathVariable String path, Authentication authentication) {
        var takes = Allowed.on(request.getPath(), Capabilities.does());
        if (!takes.contains(HttpMethod.GET)) return notTaken(request);
        var throttled = throttled(path, authentication);
        if (throttled.isPresent()) return throttled.get();
        return handOver(request, Map.of(), authentication);
    }

    @Post("/{type}/_search")
    @SuppressWarnings("NullAway")
    HttpResponse<?> search(
            HttpRequest<?> request,
            @PathVariable String type,
            @io.micronaut.core.annotation.Nullable @Body byte[] form,
            Authentication authentication) {
        var takes = Allowed.on(request.getPath(), Capabilities.does());
        if (!takes.contains(HttpMethod.POST)) return notTaken(request);
        var throttled = throttled(type, authentication);
        if (throttled.isPresent()) return throttled.get();
        var wrong = Protocol.refusedForm(request);
        if (wrong.isPresent()) return Protocol.refused(wrong.get());
        var inAddress = request.getParameters().names().stream().anyMatch(name -> !ABOUT_FORMAT.contains(name));
        if (inAddress) return Protocol.refused(Refusals.TERMS_IN_ADDRESS);
        return Form.of(form)
                .<HttpResponse<?>>map(fields -> handOver(request, fields, authentication))
                .orElseGet(() -> Protocol.refused(Refusals.BAD_REQUEST));
    }

    @Post("/{path:.+}")
    HttpResponse<?> post(HttpRequest<?> request) {
        return notTaken(request);
    }

    @Get
    HttpResponse<?> getNothing(HttpRequest<?> request) {
        return notTaken(request);
    }

    @Put("/{type}/{id}")
    @SuppressWarnings("NullAway")
    HttpResponse<?> put(
            HttpRequest<?> request,
            @PathVariable String type,
            @PathVariable String id,
            @io.micronaut.core.annotation.Nullable @Body byte[] body,
            Authentication authentication) {
        return change(request, type, TakesChanges.Form.WHOLE, id, body, Sender.of(authentication));
    }

    @Patch("/{type}/{id}")
    @SuppressWarnings("NullAway")
    HttpResponse<?> patch(
            HttpRequest<?> request,
            @PathVariable String type,
            @PathVariable String id,
            @io.micronaut.core.annotation.Nullable @Body byte[] body,
            Authentication authentication) {
        return change(request, type, TakesChanges.Form.JSON_PATCH, id, body, Sender.of(authentication));
    }

    private HttpResponse<?> change(
            HttpRequest<?> request,
            String type,
            TakesChanges.Form form,
            String id,
            byte @Nullable [] body,
            Sender sender) {
        var taker = changes.get(type);
        if (taker == null) return notTaken(request);
        var bytes = body == null ? new byte[0] : body;
        var wrong = form == TakesChanges.Form.WHOLE
                ? Protocol.refusedBody(request, bytes)
                : Protocol.refusedPatch(request, bytes);
        if (wrong.isPresent()) return Protocol.refused(wrong.get());
        if (!sender.scopes().allow(type, 'u')) return Protocol.refused(Refusals.scopeMissing(type, "u"));
        var ifMatch = Protocol.ifMatch(request);
        if (ifMatch.fault() != null) return Protocol.refused(ifMatch.fault());
        var change = new TakesChanges.Change(form, id, ifMatch.version(), bytes);
        return once.answer(request, bytes, sender, () -> switch (taker.change(change, sender)) {
            case TakesChanges.Answer.Refused(var faults) -> Protocol.refused(faults);
            case TakesChanges.Answer.Done done -> changed(request, done);
        });
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
    HttpResponse<?> put(HttpRequest<?> request) {
        return notTaken(request);
    }

    @Patch("/{path:.*}")
    HttpResponse<?> patch(HttpRequest<?> request) {
        return notTaken(request);
    }

    @Delete("/{path:.*}")
    HttpResponse<?> delete(HttpRequest<?> request) {
        return notTaken(request);
    }

    /** What an address takes. */
    @Options("/{path:.*}")
    HttpResponse<?> options(HttpRequest<?> request) {
        var allowed = Allowed.header(request.getPath(), Capabilities.does());
        if (allowed.isEmpty()) return notTaken(request);
        return HttpResponse.noContent().header(HttpHeaders.ALLOW, allowed);
    }

    @Options
    HttpResponse<?> optionsOfAll(HttpRequest<?> request) {
        return options(request);
    }

    /** Another method is taken there, or nothing is. */
    private static HttpResponse<?> notTaken(HttpRequest<?> request) {
        var isThere = !Allowed.on(request.getPath(), Capabilities.does()).isEmpty();
        return Protocol.refused(isThere ? Refusals.INTERACTION : Refusals.NOT_FOUND);
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
