package se.lotsen.web.tidslinje;

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
import se.lotsen.casework.CaseTimeline;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Frames;

/** {@code /arenden/{nr}/tidslinje}. */
@Controller("/arenden/{nr}/tidslinje")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TidslinjeController {

    private final CaseTimeline timeline;
    private final Frames frames;
    private final Clock clock;

    TidslinjeController(CaseTimeline timeline, Frames frames, Clock clock) {
        this.timeline = timeline;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    TidslinjePage show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return new TidslinjePage(frames.of(request, actor), timeline.show(nr, actor), Swedish.today(clock));
    }
}
