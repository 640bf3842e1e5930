package se.lotsen.web.bokningar;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.calendar.ReadVisit;
import se.lotsen.web.support.FileAnswer;

/** {@code /arenden/{nr}/bokningar/{id}/besok.ics}: a visit for the guide's calendar program. */
@Controller("/arenden/{nr}/bokningar")
@Secured("GUIDE")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BesokFilController {

    private final ReadVisit visit;

    BesokFilController(ReadVisit visit) {
        this.visit = visit;
    }

    @Get("/{id}/besok.ics")
    @Produces(MediaType.ALL)
    HttpResponse<?> calendar(Actor actor, @PathVariable String nr, @PathVariable UUID id) {
        var text = visit.read(nr, id, actor);
        return FileAnswer.of(text.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=utf-8", "besok.ics");
    }
}
