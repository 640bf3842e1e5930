package se.lotsen.web.katalog;

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
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.booking.CancelSession;
import se.lotsen.catalogue.AssureFacts;
import se.lotsen.catalogue.ClosePlaces;
import se.lotsen.catalogue.ClosedDays;
import se.lotsen.catalogue.Saved;
import se.lotsen.catalogue.ShowKept;
import se.lotsen.programme.KnowMunicipality;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /katalog}: what waits to be checked or decided, and the days when places are closed. */
@Controller("/katalog")
@Secured({"GUIDE", "MANAGER", "ADMINISTRATOR"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class KatalogController {

    private final ShowKept show;
    private final AssureFacts assure;
    private final ClosePlaces close;
    private final CancelSession cancel;
    private final KnowMunicipality municipalities;
    private final Frames frames;
    private final Clock clock;

    KatalogController(
            ShowKept show,
            AssureFacts assure,
            ClosePlaces close,
            CancelSession cancel,
            KnowMunicipality municipalities,
            Frames frames,
            Clock clock) {
        this.show = show;
        this.assure = assure;
        this.close = close;
        this.cancel = cancel;
        this.municipalities = municipalities;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    KatalogPage overview(HttpRequest<?> request, Actor actor) {
        return page(request, actor, Problems.none());
    }

    @Post("/plats/{slug}/stammer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> placeIsRight(Actor actor, @PathVariable String slug) {
        assure.place(slug, actor);
        return Flash.redirect("/katalog", "katalog.done.checked");
    }

    @Post("/aktivitet/{slug}/stammer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> activityIsRight(Actor actor, @PathVariable String slug) {
        assure.activity(slug, actor);
        return Flash.redirect("/katalog", "katalog.done.checked");
    }

    @Post("/tillfalle/{id}/halls")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> hold(Actor actor, @PathVariable UUID id) {
        close.hold(id, actor);
        return Flash.redirect("/katalog", "katalog.done.held");
    }

    @Post("/tillfalle/{id}/stall-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"GUIDE", "MANAGER"})
    HttpResponse<?> cancel(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> sent) {
        var reason = new FormFields(sent).text("skal");
        return switch (cancel.cancel(new CancelSession.Command(id, reason), actor)) {
            case CancelSession.Outcome.Cancelled _, CancelSession.Outcome.AlreadyCancelled _ ->
                Flash.redirect("/katalog", "katalog.done.cancelled");
            case CancelSession.Outcome.Over _ -> Flash.redirect("/katalog", "katalog.done.over");
            case CancelSession.Outcome.NotInstead _ ->
                throw new IllegalStateException("no session instead was asked for");
            case CancelSession.Outcome.ReasonMissing _ ->
                again(request, actor, id, Frames.texts(request).of("problem.catalogue.closed.reason"));
            case CancelSession.Outcome.ReasonTooLong _ ->
                again(request, actor, id, Frames.texts(request).of("narvaro.problem.long", CancelSession.LONGEST));
        };
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, UUID id, String problem) {
        return HttpResponse.unprocessableEntity()
                .body(page(request, actor, Problems.none().add("skal-" + id, problem)));
    }

    @Get("/stangt")
    StangtPage closed(HttpRequest<?> request, Actor actor) {
        return closed(request, actor, new FormFields(Map.of("kind", "CLOSED")), Problems.none());
    }

    @Post("/stangt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        var first = fields.date("firstDay");
        var command = new ClosePlaces.Command(
                fields.id("placeId"),
                fields.choice("kind", ClosedDays.Kind.class),
                first,
                fields.text("lastDay").isEmpty() ? first : fields.date("lastDay"),
                fields.text("reason"));
        return switch (close.close(command, actor)) {
            case Saved.Done done ->
                done.settled().undecided() > 0
                        ? Flash.redirect("/katalog", "katalog.done.undecided")
                        : Flash.redirect("/katalog/stangt", "katalog.done.closed");
            case Saved.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(closed(request, actor, fields, Problems.of(refused.errors(), Map.of(), t)));
            case Saved.ChangedByOther _ -> throw new IllegalStateException("a new period has no version");
        };
    }

    @Post("/stangt/{id}/tillbaka")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeBack(Actor actor, @PathVariable UUID id) {
        close.takeBack(id, actor);
        return Flash.redirect("/katalog/stangt", "katalog.done.takenBack");
    }

    private KatalogPage page(HttpRequest<?> request, Actor actor, Problems problems) {
        return new KatalogPage(
                frames.of(request, actor),
                show.overview(actor),
                municipalities.addressOf(actor.municipalityId()),
                problems);
    }

    private StangtPage closed(HttpRequest<?> request, Actor actor, FormFields fields, Problems problems) {
        return new StangtPage(frames.of(request, actor), show.overview(actor), Swedish.today(clock), fields, problems);
    }
}
