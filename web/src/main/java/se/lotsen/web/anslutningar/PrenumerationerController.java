package se.lotsen.web.anslutningar;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.sender.BaseUrl;
import se.lotsen.sender.ShowConnections;
import se.lotsen.subscription.ProvisionSubscription;
import se.lotsen.subscription.RemoveSubscription;
import se.lotsen.subscription.SecretHeaders;
import se.lotsen.subscription.StartSubscription;
import se.lotsen.subscription.Subscription.Content;
import se.lotsen.subscription.Topic;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /anslutningar/{client}/prenumerationer}: where a record system is told, arranged by the municipality. */
@Controller("/anslutningar/{client}/prenumerationer")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PrenumerationerController {

    private static final Map<String, String> FIELDS = Map.of("topic", "amne", "endpoint", "adress", "header", "rubrik");

    private final ShowConnections connections;
    private final ProvisionSubscription provision;
    private final StartSubscription start;
    private final RemoveSubscription remove;
    private final BaseUrl baseUrl;
    private final Frames frames;

    PrenumerationerController(
            ShowConnections connections,
            ProvisionSubscription provision,
            StartSubscription start,
            RemoveSubscription remove,
            BaseUrl baseUrl,
            Frames frames) {
        this.connections = connections;
        this.provision = provision;
        this.start = start;
        this.remove = remove;
        this.baseUrl = baseUrl;
        this.frames = frames;
    }

    @Get("/ny")
    NyPrenumerationPage form(HttpRequest<?> request, Actor actor, @PathVariable String client) {
        return page(request, actor, client, new FormFields(Map.of()), Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> provision(
            HttpRequest<?> request, Actor actor, @PathVariable String client, @Body Map<String, Object> sent) {
        var form = new FormFields(sent);
        var topic = form.choice("amne", Topic.class);
        var content = form.choice("innehall", Content.class);
        var problems = chosen(topic, content, request);
        if (topic == null || content == null) {
            return HttpResponse.unprocessableEntity().body(page(request, actor, client, form, problems));
        }
        var secret = form.text("rubrik");
        var command = new ProvisionSubscription.Command(
                client,
                topic,
                form.text("adress"),
                content,
                NyPrenumerationPage.seconds(form.text("hjartslag")),
                secret.isEmpty() ? SecretHeaders.NONE : new SecretHeaders(List.of(secret)),
                baseUrl.fhir(request));
        return switch (provision.provision(command, actor)) {
            case ProvisionSubscription.Outcome.Provisioned _ ->
                Flash.redirect("/anslutningar/" + client, "anslutningar.done.provisioned");
            case ProvisionSubscription.Outcome.Refused(var errors) ->
                HttpResponse.unprocessableEntity()
                        .body(page(request, actor, client, form, Problems.of(errors, FIELDS, Frames.texts(request))));
        };
    }

    @Post("/{id}/start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> start(Actor actor, @PathVariable String client, @PathVariable UUID id) {
        start.start(client, id, actor);
        return Flash.redirect("/anslutningar/" + client, "anslutningar.done.started");
    }

    @Post("/{id}/bort")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Actor actor, @PathVariable String client, @PathVariable UUID id) {
        remove.remove(client, id, actor);
        return Flash.redirect("/anslutningar/" + client, "anslutningar.done.removed");
    }

    private static Problems chosen(@Nullable Topic topic, @Nullable Content content, HttpRequest<?> request) {
        var t = Frames.texts(request);
        var problems = Problems.none();
        if (topic == null) problems.add("amne", t.of("anslutningar.problem.topic"));
        if (content == null) problems.add("innehall", t.of("anslutningar.problem.content"));
        return problems;
    }

    private NyPrenumerationPage page(
            HttpRequest<?> request, Actor actor, String client, FormFields typed, Problems problems) {
        var connection = connections.one(client, actor).connection();
        return new NyPrenumerationPage(frames.of(request, actor), connection, typed, problems);
    }
}
