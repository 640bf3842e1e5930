package se.lotsen.web.tidslinje;

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
import se.lotsen.casework.CaseTimeline;
import se.lotsen.casework.PinNote;
import se.lotsen.casework.UnpinNote;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;

/** {@code /arenden/{nr}/tidslinje}. */
@Controller("/arenden/{nr}/tidslinje")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TidslinjeController {

    private final CaseTimeline timeline;
    private final PinNote pin;
    private final UnpinNote unpin;
    private final Frames frames;
    private final Clock clock;

    TidslinjeController(CaseTimeline timeline, PinNote pin, UnpinNote unpin, Frames frames, Clock clock) {
        this.timeline = timeline;
        this.pin = pin;
        this.unpin = unpin;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    TidslinjePage show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        var only = new FormFields(request.getParameters().asMap()).choice("typ", EventGroup.class);
        return new TidslinjePage(frames.of(request, actor), timeline.show(nr, actor), only, Swedish.today(clock));
    }

    @Post("/fast")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> pin(Actor actor, @PathVariable String nr, @Body Map<String, Object> fields) {
        return switch (pin.pin(nr, note(fields), actor)) {
            case PINNED -> Flash.redirect("/arenden/" + nr, "arende.done.pinned");
            case FULL -> Flash.redirect("/arenden/" + nr, "arende.done.pinsFull");
        };
    }

    @Post("/lossa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> unpin(Actor actor, @PathVariable String nr, @Body Map<String, Object> fields) {
        unpin.unpin(nr, note(fields), actor);
        return Flash.redirect("/arenden/" + nr, "arende.done.unpinned");
    }

    private static UUID note(Map<String, Object> fields) {
        var id = new FormFields(fields).id("anteckning");
        if (id == null) throw new Missing("note");
        return id;
    }
}
