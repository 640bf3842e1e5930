package se.lotsen.web.vardcentraler;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.healthcentre.KeepListed;
import se.lotsen.healthcentre.KeepRoutine;
import se.lotsen.healthcentre.LogContact;
import se.lotsen.healthcentre.ShowHealthCentres;
import se.lotsen.reporting.FixedPeriod;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /ledning/vardcentraler}: which health centres to visit, and what is agreed with each. */
@Controller("/ledning/vardcentraler")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class VardcentralerController {

    private final ShowHealthCentres show;
    private final KeepRoutine routine;
    private final KeepListed listed;
    private final LogContact contact;
    private final Frames frames;
    private final Clock clock;

    VardcentralerController(
            ShowHealthCentres show,
            KeepRoutine routine,
            KeepListed listed,
            LogContact contact,
            Frames frames,
            Clock clock) {
        this.show = show;
        this.routine = routine;
        this.listed = listed;
        this.contact = contact;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    VardcentralerPage show(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String ar) {
        var contents = show.all(FixedPeriod.askedYear(ar, clock), actor);
        return new VardcentralerPage(
                frames.of(request, actor), Swedish.today(clock).getYear(), contents);
    }

    @Get("/{id}")
    VardcentralPage one(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return page(request, actor, id, Map.of(), Problems.none());
    }

    @Post("/{id}/rutin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> routine(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> sent) {
        var t = Frames.texts(request);
        var fields = new FormFields(sent);
        var unreadable = Stream.of("signedOn", "lastMeetingOn", "nextMeetingOn")
                .filter(field -> !fields.text(field).isEmpty() && fields.date(field) == null)
                .collect(Collectors.toSet());
        var command = new KeepRoutine.Command(
                id,
                fields.date("signedOn"),
                fields.text("contactName"),
                fields.date("lastMeetingOn"),
                fields.date("nextMeetingOn"),
                unreadable);
        return switch (routine.keep(command, actor)) {
            case KeepRoutine.Outcome.Kept _ -> Flash.redirect(href(id), "vardcentraler.done.routine");
            case KeepRoutine.Outcome.Refused(var errors) ->
                again(request, actor, id, sent, Problems.of(errors, Map.of(), t));
        };
    }

    @Post("/{id}/listade")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> listed(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> sent) {
        var t = Frames.texts(request);
        var fields = new FormFields(sent);
        var command = new KeepListed.Command(id, number(fields.text("listed")), fields.date("asOf"));
        return switch (listed.keep(command, actor)) {
            case KeepListed.Outcome.Kept _ -> Flash.redirect(href(id), "vardcentraler.done.listed");
            case KeepListed.Outcome.Refused(var errors) ->
                again(request, actor, id, sent, Problems.of(errors, Map.of(), t));
        };
    }

    @Post("/{id}/kontakt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> contact(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> sent) {
        var t = Frames.texts(request);
        var fields = new FormFields(sent);
        var command = new LogContact.Command(id, fields.date("on"), fields.text("spokeWith"), fields.text("said"));
        return switch (contact.note(command, actor)) {
            case LogContact.Outcome.Noted _ -> Flash.redirect(href(id), "vardcentraler.done.contact");
            case LogContact.Outcome.Refused(var errors) ->
                again(request, actor, id, sent, Problems.of(errors, Map.of(), t));
        };
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, Actor actor, UUID id, Map<String, ?> sent, Problems problems) {
        return HttpResponse.unprocessableEntity().body(page(request, actor, id, sent, problems));
    }

    private VardcentralPage page(HttpRequest<?> request, Actor actor, UUID id, Map<String, ?> sent, Problems problems) {
        var today = Swedish.today(clock);
        return new VardcentralPage(
                frames.of(request, actor),
                today.toString(),
                show.one(id, today.getYear(), actor),
                new FormFields(sent),
                problems);
    }

    private static String href(UUID id) {
        return "/ledning/vardcentraler/" + id;
    }

    /** -1 when it is no number. */
    private static int number(String text) {
        var digits = text.replaceAll("\\s", "");
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
    }
}
