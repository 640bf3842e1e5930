package se.lotsen.web.stod;

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
import se.lotsen.shared.Swedish;
import se.lotsen.support.CountSupport;
import se.lotsen.support.LatestCounts;
import se.lotsen.support.TakeBackCount;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /stod}: staff count support that was given. */
@Controller("/stod")
@Secured({"GUIDE", "MANAGER"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class StodController {

    private final CountSupport count;
    private final LatestCounts latest;
    private final TakeBackCount takeBack;
    private final Frames frames;
    private final Clock clock;

    StodController(CountSupport count, LatestCounts latest, TakeBackCount takeBack, Frames frames, Clock clock) {
        this.count = count;
        this.latest = latest;
        this.takeBack = takeBack;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    StodPage show(HttpRequest<?> request, Actor actor) {
        return page(request, actor, StodForm.fresh(Swedish.today(clock), latest.show(actor)), Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> count(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var t = Frames.texts(request);
        var form = StodForm.of(new FormFields(sent));
        return switch (count.count(form.command(), actor)) {
            case CountSupport.Outcome.Noted _ -> Flash.redirect("/stod", "stod.done.noted");
            case CountSupport.Outcome.Refused refused ->
                again(request, actor, form, Problems.of(refused.errors(), Map.of(), t));
        };
    }

    @Post("/{id}/ta-tillbaka")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeBack(Actor actor, @PathVariable UUID id) {
        takeBack.takeBack(id, actor);
        return Flash.redirect("/stod", "stod.done.takenBack");
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, StodForm form, Problems problems) {
        return HttpResponse.unprocessableEntity().body(page(request, actor, form, problems));
    }

    private StodPage page(HttpRequest<?> request, Actor actor, StodForm form, Problems problems) {
        return new StodPage(frames.of(request, actor), form, count.bands(actor), latest.show(actor), problems);
    }
}
