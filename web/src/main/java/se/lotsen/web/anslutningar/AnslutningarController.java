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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.outbox.ShowUndelivered;
import se.lotsen.referral.fhir.TryMessage;
import se.lotsen.referral.passon.ShowUndeliveredLetters;
import se.lotsen.sender.BaseUrl;
import se.lotsen.sender.ChangeConnection;
import se.lotsen.sender.ConnectHealthCentre;
import se.lotsen.sender.ShowConnections;
import se.lotsen.subscription.ShowSubscriptions;
import se.lotsen.web.anslutningar.AnslutningPage.Addresses;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /anslutningar}: the record systems that may refer, and how they are connected. */
@Controller("/anslutningar")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AnslutningarController {

    private static final Map<String, String> FIELDS = Map.of(
            "name", "namn",
            "hsaId", "hsa",
            "clientId", "klient",
            "keys", "nycklar",
            "notifyHosts", "maskiner");

    private final ShowConnections connections;
    private final ConnectHealthCentre connect;
    private final ChangeConnection change;
    private final TryMessage tryMessage;
    private final ShowSubscriptions subscriptions;
    private final ShowUndelivered undelivered;
    private final ShowUndeliveredLetters undeliveredLetters;
    private final BaseUrl baseUrl;
    private final Frames frames;

    AnslutningarController(
            ShowConnections connections,
            ConnectHealthCentre connect,
            ChangeConnection change,
            TryMessage tryMessage,
            ShowSubscriptions subscriptions,
            ShowUndelivered undelivered,
            ShowUndeliveredLetters undeliveredLetters,
            BaseUrl baseUrl,
            Frames frames) {
        this.connections = connections;
        this.connect = connect;
        this.change = change;
        this.tryMessage = tryMessage;
        this.subscriptions = subscriptions;
        this.undelivered = undelivered;
        this.undeliveredLetters = undeliveredLetters;
        this.baseUrl = baseUrl;
        this.frames = frames;
    }

    @Get
    AnslutningarPage list(HttpRequest<?> request, Actor actor) {
        var waiting = Stream.concat(undelivered.of(actor).stream(), undeliveredLetters.of(actor).stream());
        return new AnslutningarPage(frames.of(request, actor), connections.all(actor), waiting.toList());
    }

    @Get("/ny")
    NyAnslutningPage connectForm(HttpRequest<?> request, Actor actor) {
        return connectPage(request, actor, new FormFields(Map.of()), Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> connect(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var form = new FormFields(sent);
        var command = new ConnectHealthCentre.Command(
                form.id("vardcentral"),
                form.text("namn"),
                form.text("hsa"),
                form.text("telefon"),
                form.text("klient"),
                form.text("nycklar"),
                form.text("maskiner"));
        return switch (connect.connect(command, actor)) {
            case ConnectHealthCentre.Outcome.Connected connected ->
                Flash.redirect("/anslutningar/" + connected.clientId(), "anslutningar.done.connected");
            case ConnectHealthCentre.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(connectPage(
                                request, actor, form, Problems.of(refused.errors(), FIELDS, Frames.texts(request))));
        };
    }

    @Get("/{client}")
    AnslutningPage one(HttpRequest<?> request, Actor actor, @PathVariable String client) {
        return page(request, actor, client, new FormFields(Map.of()), Problems.none(), null);
    }

    @Post("/{client}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request, Actor actor, @PathVariable String client, @Body Map<String, Object> sent) {
        var form = new FormFields(sent);
        var command = new ChangeConnection.Command(
                client, form.text("nycklar"), form.text("maskiner"), form.isTicked("oppen"));
        return switch (change.change(command, actor)) {
            case ChangeConnection.Outcome.Changed _ ->
                Flash.redirect("/anslutningar/" + client, "anslutningar.done.changed");
            case ChangeConnection.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(page(
                                request,
                                actor,
                                client,
                                form,
                                Problems.of(refused.errors(), FIELDS, Frames.texts(request)),
                                null));
        };
    }

    @Post("/{client}/prov")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> tryMessage(
            HttpRequest<?> request, Actor actor, @PathVariable String client, @Body Map<String, Object> sent) {
        var form = new FormFields(sent);
        if (form.text("meddelande").isEmpty()) {
            var problems =
                    Problems.none().add("meddelande", Frames.texts(request).of("anslutningar.problem.message"));
            return HttpResponse.unprocessableEntity().body(page(request, actor, client, form, problems, null));
        }
        var judged = tryMessage.judge(client, form.text("meddelande"), actor);
        return HttpResponse.ok(page(request, actor, client, form, Problems.none(), judged));
    }

    private NyAnslutningPage connectPage(HttpRequest<?> request, Actor actor, FormFields typed, Problems problems) {
        return new NyAnslutningPage(frames.of(request, actor), connections.healthCentres(actor), typed, problems);
    }

    private AnslutningPage page(
            HttpRequest<?> request,
            Actor actor,
            String client,
            FormFields typed,
            Problems problems,
            @Nullable List<TryMessage.Wrong> judged) {
        var addresses =
                new Addresses(baseUrl.fhir(request), baseUrl.token(request), baseUrl.of(request) + "/fhir/guide");
        return new AnslutningPage(
                frames.of(request, actor),
                connections.one(client, actor),
                subscriptions.of(client, actor),
                addresses,
                typed,
                problems,
                judged);
    }
}
