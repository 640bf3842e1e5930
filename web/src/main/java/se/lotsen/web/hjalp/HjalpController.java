package se.lotsen.web.hjalp;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import se.lotsen.access.Actor;
import se.lotsen.web.support.Frames;

/** {@code /hjalp}. */
@Controller("/hjalp")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HjalpController {

    private final Frames frames;

    HjalpController(Frames frames) {
        this.frames = frames;
    }

    @Get
    HjalpPage show(HttpRequest<?> request, Actor actor) {
        return new HjalpPage(frames.of(request, actor));
    }
}
