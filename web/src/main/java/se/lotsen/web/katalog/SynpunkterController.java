package se.lotsen.web.katalog;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.programme.ReadFeedback;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.Frames;

/** {@code /katalog/synpunkter}: what could not be used on the pages. */
@Controller("/katalog/synpunkter")
@Secured({"MANAGER", "ADMINISTRATOR"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SynpunkterController {

    private final ReadFeedback feedback;
    private final Frames frames;

    SynpunkterController(ReadFeedback feedback, Frames frames) {
        this.feedback = feedback;
        this.frames = frames;
    }

    @Get
    SynpunkterPage open(HttpRequest<?> request, Actor actor) {
        return new SynpunkterPage(frames.of(request, actor), feedback.open(actor));
    }

    @Post("/{id}/klar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> settle(Actor actor, @PathVariable UUID id) {
        feedback.settle(id, actor);
        return Flash.redirect("/katalog/synpunkter", "katalog.done.settled");
    }
}
