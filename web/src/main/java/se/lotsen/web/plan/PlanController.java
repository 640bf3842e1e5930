package se.lotsen.web.plan;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import se.lotsen.access.Actor;
import se.lotsen.casework.PlanSheet;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Frames;

/** {@code /arenden/{nr}/plan}. */
@Controller("/arenden/{nr}/plan")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PlanController {

    private final PlanSheet sheet;
    private final Frames frames;
    private final Clock clock;

    PlanController(PlanSheet sheet, Frames frames, Clock clock) {
        this.sheet = sheet;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    PlanPage show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return new PlanPage(frames.of(request, actor), sheet.show(nr, actor), Swedish.today(clock));
    }
}
