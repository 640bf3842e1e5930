package se.lotsen.web.anteckning;

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
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.WriteNote;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /arenden/{nr}/anteckning}. */
@Controller("/arenden/{nr}/anteckning")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AnteckningController {

    private final CaseOverview overview;
    private final WriteNote write;
    private final Frames frames;

    AnteckningController(CaseOverview overview, WriteNote write, Frames frames) {
        this.overview = overview;
        this.write = write;
        this.frames = frames;
    }

    @Get
    AnteckningPage show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return new AnteckningPage(frames.of(request, actor), overview.show(nr, actor), "", Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(
            HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> fields) {
        var text = new FormFields(fields).text("text");
        if (text.isEmpty()) {
            var frame = frames.of(request, actor);
            var problems = Problems.none().add("text", frame.t().of("problem.text.missing"));
            return HttpResponse.unprocessableEntity()
                    .body(new AnteckningPage(frame, overview.show(nr, actor), text, problems));
        }
        write.write(nr, text, actor);
        return Flash.redirect("/arenden/" + nr, "arende.done.noted");
    }
}
