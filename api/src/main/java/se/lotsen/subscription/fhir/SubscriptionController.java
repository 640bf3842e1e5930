package se.lotsen.subscription.fhir;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.jspecify.annotations.Nullable;
import se.lotsen.fhir.LogicalIds;
import se.lotsen.fhir.Mishaps;
import se.lotsen.fhir.Once;
import se.lotsen.fhir.Protocol;
import se.lotsen.fhir.Refusals;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;
import se.lotsen.sender.BaseUrl;
import se.lotsen.sender.Form;
import se.lotsen.sender.KnowSender;
import se.lotsen.sender.Sender;
import se.lotsen.subscription.ChangeSubscription;
import se.lotsen.subscription.Event;
import se.lotsen.subscription.OwnSubscriptions;
import se.lotsen.subscription.Subscribe;
import se.lotsen.subscription.Subscription;
import se.lotsen.subscription.Subscription.Content;
import se.lotsen.subscription.Topic;
import se.lotsen.subscription.Unsubscribe;

/**
 * {@code /fhir/r4/Subscription}: a record system's own subscriptions. Each letter of the scope is asked for, and to subscribe to a topic is
 * also to be allowed to read what it points to.
 */
@Controller("/fhir/r4/Subscription")
@Secured("SENDER_SYSTEM")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
final class SubscriptionController {

    private static final String RESOURCE = "Subscription";

    private final Subscribe subscribe;
    private final ChangeSubscription change;
    private final Unsubscribe unsubscribe;
    private final OwnSubscriptions own;
    private final Once once;
    private final KnowSender senders;
    private final BaseUrl baseUrl;
    private final Clock clock;

    SubscriptionController(
            Subscribe subscribe,
            ChangeSubscription change,
            Unsubscribe unsubscribe,
            OwnSubscriptions own,
            Once once,
            KnowSender senders,
            BaseUrl baseUrl,
            Clock clock) {
        this.subscribe = subscribe;
        this.change = change;
        this.unsubscribe = unsubscribe;
        this.own = own;
        this.once = once;
        this.senders = senders;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    // Micronaut does not see JSpecify's annotation on an array.
    @Post
    @SuppressWarnings("NullAway")
    HttpResponse<?> create(
            HttpRequest<?> request,
            @io.micronaut.core.annotation.Nullable @Body byte[] body,
            Authentication authentication) {
        return withBody(
                request,
                body,
                'c',
                authentication,
                (bytes, sender) -> once.answer(request, bytes, sender, () -> create(request, bytes, sender)));
    }

    private HttpResponse<?> create(HttpRequest<?> request, byte[] body, Sender sender) {
        return switch (read(body, null, sender)) {
            case SubscriptionFromFhir.Result.Refused(var faults) -> Protocol.refused(faults);
            case SubscriptionFromFhir.Result.Asked asked when !mayRead(asked.topic(), sender) ->
                scopeMissing(asked.topic().resource(), 'r');
            case SubscriptionFromFhir.Result.Asked asked ->
                answer(subscribe.subscribe(
                        new Subscribe.Command(
                                asked.topic(), asked.endpoint(), asked.settings(), baseUrl.fhir(request)),
                        sender.actor()));
        };
    }

    @Put("/{id}")
    @SuppressWarnings("NullAway")
    HttpResponse<?> update(
            HttpRequest<?> request,
            @PathVariable String id,
            @io.micronaut.core.annotation.Nullable @Body byte[] body,
            Authentication authentication) {
        return withBody(request, body, 'u', authentication, (bytes, sender) -> {
            var version = Protocol.ifMatch(request);
            if (version.fault() != null) return Protocol.refused(version.fault());
            return once.answer(request, bytes, sender, () -> update(id, version.version(), bytes, sender));
        });
    }

    private HttpResponse<?> update(String id, int version, byte[] body, Sender sender) {
        var subscriptionId = LogicalIds.of(id);
        return switch (read(body, id, sender)) {
            case SubscriptionFromFhir.Result.Refused(var faults) -> Protocol.refused(faults);
            case SubscriptionFromFhir.Result.Asked asked ->
                answer(change.change(
                        new ChangeSubscription.Command(
                                subscriptionId, version, asked.topic(), asked.endpoint(), asked.on(), asked.settings()),
                        sender.actor()));
        };
    }

    @Delete("/{id}")
    HttpResponse<?> delete(HttpRequest<?> request, @PathVariable String id, Authentication authentication) {
        return with(request, 'd', authentication, sender -> {
            var version = Protocol.ifMatch(request);
            if (version.fault() != null) return Protocol.refused(version.fault());
            return once.answer(request, null, sender, () -> {
                unsubscribe.unsubscribe(LogicalIds.of(id), version.version(), sender.actor());
                return HttpResponse.noContent();
            });
        });
    }

    @Get("/{id}")
    HttpResponse<?> read(HttpRequest<?> request, @PathVariable String id, Authentication authentication) {
        return with(request, 'r', authentication, sender -> {
            var written = SubscriptionToFhir.write(own.read(LogicalIds.of(id), sender.actor()));
            return Protocol.versioned(200, written);
        });
    }

    @Get
    HttpResponse<?> search(HttpRequest<?> request, Authentication authentication) {
        return with(request, 's', authentication, sender -> found(SubscriptionTerms.of(request), request, sender));
    }

    @Post("/_search")
    @SuppressWarnings("NullAway")
    HttpResponse<?> search(
            HttpRequest<?> request,
            @io.micronaut.core.annotation.Nullable @Body byte[] form,
            Authentication authentication) {
        return with(request, 's', authentication, sender -> {
            var wrong = Protocol.refusedForm(request);
            if (wrong.isPresent()) return Protocol.refused(wrong.get());
            if (SubscriptionTerms.of(request).any()) return Protocol.refused(Refusals.TERMS_IN_ADDRESS);
            return Form.of(form)
                    .<HttpResponse<?>>map(fields -> found(new SubscriptionTerms(fields), request, sender))
                    .orElseGet(() -> Protocol.refused(Refusals.BAD_REQUEST));
        });
    }

    /** How several stand: those named by {@code id}, or all, that have one of the {@code status}. */
    @Get("/$status")
    HttpResponse<?> statuses(HttpRequest<?> request, Authentication authentication) {
        return with(request, 'r', authentication, sender -> statuses(SubscriptionTerms.of(request), request, sender));
    }

    @Post("/$status")
    @SuppressWarnings("NullAway")
    HttpResponse<?> statuses(
            HttpRequest<?> request,
            @io.micronaut.core.annotation.Nullable @Body byte[] body,
            Authentication authentication) {
        return withParameters(request, body, authentication, (terms, sender) -> statuses(terms, request, sender));
    }

    /** How one stands. */
    @Get("/{id}/$status")
    HttpResponse<?> status(HttpRequest<?> request, @PathVariable String id, Authentication authentication) {
        return with(request, 'r', authentication, sender -> status(id, SubscriptionTerms.of(request), request, sender));
    }

    @Post("/{id}/$status")
    @SuppressWarnings("NullAway")
    HttpResponse<?> status(
            HttpRequest<?> request,
            @PathVariable String id,
            @io.micronaut.core.annotation.Nullable @Body byte[] body,
            Authentication authentication) {
        return withParameters(request, body, authentication, (terms, sender) -> status(id, terms, request, sender));
    }

    /** What has happened, from one number to another. */
    @Get("/{id}/$events")
    HttpResponse<?> events(HttpRequest<?> request, @PathVariable String id, Authentication authentication) {
        return with(request, 'r', authentication, sender -> events(id, SubscriptionTerms.of(request), sender));
    }

    @Post("/{id}/$events")
    @SuppressWarnings("NullAway")
    HttpResponse<?> events(
            HttpRequest<?> request,
            @PathVariable String id,
            @io.micronaut.core.annotation.Nullable @Body byte[] body,
            Authentication authentication) {
        return withParameters(request, body, authentication, (terms, sender) -> events(id, terms, sender));
    }

    private HttpResponse<?> found(SubscriptionTerms terms, HttpRequest<?> request, Sender sender) {
        terms.only("_id", "status", "url");
        var found = own.all(sender.actor()).stream()
                .filter(it -> terms.lets("_id", it.id().toString()))
                .filter(it -> terms.lets("status", Backport.code(it.status())))
                .filter(it -> terms.is("url", it.endpoint()))
                .toList();
        var bundle = new Bundle().setType(BundleType.SEARCHSET).setTotal(found.size());
        bundle.addLink().setRelation("self").setUrl(baseUrl.fhir(request) + "/" + RESOURCE);
        found.forEach(it -> bundle.addEntry()
                .setFullUrl(baseUrl.fhir(request) + "/" + RESOURCE + "/" + it.id())
                .setResource(SubscriptionToFhir.write(it))
                .getSearch()
                .setMode(SearchEntryMode.MATCH));
        return Protocol.answer(200, bundle);
    }

    private HttpResponse<?> statuses(SubscriptionTerms terms, HttpRequest<?> request, Sender sender) {
        terms.only("id", "status");
        return statuses(
                own.all(sender.actor()).stream()
                        .filter(it -> terms.lets("id", it.id().toString()))
                        .filter(it -> terms.lets("status", Backport.code(it.status())))
                        .toList(),
                request);
    }

    private HttpResponse<?> status(String id, SubscriptionTerms terms, HttpRequest<?> request, Sender sender) {
        terms.only();
        return statuses(List.of(own.read(LogicalIds.of(id), sender.actor())), request);
    }

    private HttpResponse<?> statuses(List<Subscription> found, HttpRequest<?> request) {
        var bundle = new Bundle().setType(BundleType.SEARCHSET).setTotal(found.size());
        bundle.addLink().setRelation("self").setUrl(baseUrl.fhir(request) + "/" + RESOURCE + "/$status");
        for (var one : found) {
            var status = StatusToFhir.status(one, "query-status", one.lastNumber(), List.of());
            bundle.addEntry()
                    .setFullUrl("urn:uuid:" + status.getIdElement().getIdPart())
                    .setResource(status)
                    .getSearch()
                    .setMode(SearchEntryMode.MATCH);
        }
        return Protocol.answer(200, bundle);
    }

    private HttpResponse<?> events(String id, SubscriptionTerms terms, Sender sender) {
        terms.only("eventsSinceNumber", "eventsUntilNumber", "content");
        var since = terms.number("eventsSinceNumber", 1);
        var until = terms.number("eventsUntilNumber", Long.MAX_VALUE);
        var content = terms.content();
        var subscription = own.read(LogicalIds.of(id), sender.actor());
        if (!mayRead(subscription.topic(), sender))
            return scopeMissing(subscription.topic().resource(), 'r');
        var events = own.events(subscription.id(), since, until, sender.actor()).stream()
                .map(it -> content == Content.EMPTY ? new Event(it.number(), null, it.at()) : it)
                .toList();
        return Protocol.answer(
                200, StatusToFhir.bundle(subscription, "query-event", subscription.lastNumber(), events));
    }

    private HttpResponse<?> answer(Subscribe.Outcome outcome) {
        return switch (outcome) {
            case Subscribe.Outcome.Requested(var kept) ->
                Protocol.versioned(201, SubscriptionToFhir.write(kept))
                        .header(HttpHeaders.LOCATION, kept.base() + "/" + RESOURCE + "/" + kept.id());
            case Subscribe.Outcome.EndpointNotAllowed _ ->
                refused(
                        422,
                        IssueCode.BUSINESS_RULE,
                        "endpoint-not-allowed",
                        "Subscription.channel.endpoint",
                        "Dit får besked inte skickas. Adressen ska börja med https och stå på en dator som kommunen har"
                                + " registrerat för er.",
                        "https to a host that this client is registered with, without user, password and fragment.");
            case Subscribe.Outcome.AlreadyThere(var id) ->
                refused(
                        409,
                        IssueCode.DUPLICATE,
                        "duplicate-subscription",
                        "Subscription",
                        "Ni har redan en prenumeration på detta till samma adress. Ändra den i stället.",
                        "The same topic to the same endpoint: Subscription/" + id + ".");
            case Subscribe.Outcome.TooMany _ ->
                refused(
                        422,
                        IssueCode.BUSINESS_RULE,
                        "too-many-subscriptions",
                        "Subscription",
                        "Ni har redan så många prenumerationer som ni får ha. Ta bort någon.",
                        "A client may have " + Subscribe.MOST + ".");
        };
    }

    private static HttpResponse<?> answer(ChangeSubscription.Outcome outcome) {
        return switch (outcome) {
            case ChangeSubscription.Outcome.Changed(var now) -> Protocol.versioned(200, SubscriptionToFhir.write(now));
            case ChangeSubscription.Outcome.AnotherSubscription _ ->
                refused(
                        422,
                        IssueCode.BUSINESS_RULE,
                        "immutable-element",
                        "Subscription",
                        "Ämne och adress kan inte ändras. Gör en ny prenumeration och ta bort den här.",
                        "criteria and channel.endpoint stay as they were; make another Subscription.");
        };
    }

    private SubscriptionFromFhir.Result read(byte[] body, @Nullable String id, Sender sender) {
        var hsaId = senders.parties(sender.actor()).healthCentre().hsaId();
        return SubscriptionFromFhir.read(body, id, Objects.requireNonNullElse(hsaId, ""), clock.instant());
    }

    private static boolean mayRead(Topic topic, Sender sender) {
        return sender.scopes().allow(topic.resource(), 'r');
    }

    private static HttpResponse<?> scopeMissing(String resource, char letter) {
        return Protocol.refused(Refusals.scopeMissing(resource, Character.toString(letter)));
    }

    private static HttpResponse<?> refused(
            int status, IssueCode issue, String code, String expression, String text, String diagnostics) {
        return Protocol.refused(new Fault(status, issue, code, expression, text, diagnostics));
    }

    /** The work of a request that carries nothing. */
    private interface Work {
        HttpResponse<?> of(Sender sender);
    }

    /** The work of a request that carries something. */
    private interface WorkOn<T> {
        HttpResponse<?> of(T carried, Sender sender);
    }

    private static HttpResponse<?> with(HttpRequest<?> request, char letter, Authentication authentication, Work work) {
        var format = Protocol.refusedAnswerFormat(request);
        if (format.isPresent()) return Protocol.refused(format.get());
        var sender = Sender.of(authentication);
        if (!sender.scopes().allow(RESOURCE, letter)) return scopeMissing(RESOURCE, letter);
        return answered(() -> work.of(sender));
    }

    @SuppressWarnings("NullAway")
    private static HttpResponse<?> withBody(
            HttpRequest<?> request,
            byte @Nullable [] body,
            char letter,
            Authentication authentication,
            WorkOn<byte[]> work) {
        var bytes = body == null ? new byte[0] : body;
        var wrong = Protocol.refusedBody(request, bytes);
        if (wrong.isPresent()) return Protocol.refused(wrong.get());
        return with(request, letter, authentication, sender -> work.of(bytes, sender));
    }

    /** An operation whose parameters come in a Parameters resource, or not at all. */
    private static HttpResponse<?> withParameters(
            HttpRequest<?> request,
            byte @Nullable [] body,
            Authentication authentication,
            WorkOn<SubscriptionTerms> work) {
        if (body == null || body.length == 0) {
            return with(request, 'r', authentication, sender -> work.of(SubscriptionTerms.of(request), sender));
        }
        return withBody(
                request,
                body,
                'r',
                authentication,
                (bytes, sender) -> work.of(SubscriptionTerms.ofParameters(bytes), sender));
    }

    private static HttpResponse<?> answered(Supplier<HttpResponse<?>> work) {
        return Mishaps.answered(() -> {
            try {
                return work.get();
            } catch (SubscriptionTerms.Faulty e) {
                return Protocol.refused(e.faults());
            }
        });
    }
}
