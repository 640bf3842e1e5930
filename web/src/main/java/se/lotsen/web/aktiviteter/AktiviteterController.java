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
import java.util.HashMap;
import java.util.stream.Stream;
import se.lotsen.access.Actor;
import se.lotsen.catalogue.Activity;
import se.lotsen.catalogue.ActivityList;
import se.lotsen.catalogue.ActivityView;
import se.lotsen.catalogue.Offering;
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

    @Get("/jamfor")
    JamforPage compare(HttpRequest<?> request, Actor actor) {
        var asked = request.getParameters().getAll("a").stream().distinct().toList();
        var everything = new ActivityList.Filter(null, null, null, null, false);
        var byKey = new HashMap<String, Offering>();
        for (var at : list.show(everything, actor)) {
            for (var line : at.lines()) {
                byKey.put(
                        JamforPage.key(line.activity(), at.place()),
                        new Offering(line.activity(), at.place(), line.sessions()));
            }
        }
        var found =
                asked.stream().flatMap(key -> Stream.ofNullable(byKey.get(key))).toList();
        var shown = found.stream().limit(JamforPage.AT_MOST).toList();
        return new JamforPage(frames.of(request, actor), shown, found.size() - shown.size());
    }

    @Get("/{slug}")
    AktivitetPage one(HttpRequest<?> request, Actor actor, @PathVariable String slug) {
        return new AktivitetPage(frames.of(request, actor), view.show(slug, actor));
    }
}
