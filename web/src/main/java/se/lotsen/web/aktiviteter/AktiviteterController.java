package se.lotsen.web.aktiviteter;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import se.lotsen.access.Actor;
import se.lotsen.catalogue.Activity;
import se.lotsen.catalogue.ActivityList;
import se.lotsen.catalogue.ActivityView;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;

/** {@code /aktiviteter}: what there is to take part in. */
@Controller("/aktiviteter")
@Secured({"GUIDE", "NURSE", "ACTIVITY_LEADER", "MANAGER", "ADMINISTRATOR"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AktiviteterController {

    private final ActivityList list;
    private final ActivityView view;
    private final Frames frames;

    AktiviteterController(ActivityList list, ActivityView view, Frames frames) {
        this.list = list;
        this.view = view;
        this.frames = frames;
    }

    @Get
    AktiviteterPage list(HttpRequest<?> request, Actor actor) {
        var asked = new FormFields(request.getParameters().asMap());
        var filter = new ActivityList.Filter(
                null,
                asked.choice("typ", Activity.Kind.class),
                asked.choice("finger", Activity.Finger.class),
                asked.optional("namn"),
                !asked.text("alla").equals("1"));
        return new AktiviteterPage(frames.of(request, actor), filter, list.show(filter, actor));
    }

    @Get("/{slug}")
    AktivitetPage one(HttpRequest<?> request, Actor actor, @PathVariable String slug) {
        return new AktivitetPage(frames.of(request, actor), view.show(slug, actor));
    }
}
