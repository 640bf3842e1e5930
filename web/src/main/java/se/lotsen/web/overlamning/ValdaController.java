package se.lotsen.web.overlamning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.handover.PlanHandover;
import se.lotsen.web.support.Asks;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /overlamning/valda}: what was chosen in a list, before it is handed over. Nothing is changed here, so it may be sent again. */
@Controller("/overlamning/valda")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ValdaController {

    private final PlanHandover plan;
    private final Frames frames;

    ValdaController(PlanHandover plan, Frames frames) {
        this.plan = plan;
        this.frames = frames;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Asks
    HttpResponse<ValdaPage> show(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var frame = frames.of(request, actor);
        return switch (plan.plan(Wish.of(fields), actor)) {
            case PlanHandover.Outcome.Plan made -> HttpResponse.ok(new ValdaPage(frame, fields, made, Problems.none()));
            case PlanHandover.Outcome.Refused(var errors) ->
                HttpResponse.<ValdaPage>unprocessableEntity()
                        .body(new ValdaPage(frame, fields, null, Problems.of(errors, Wish.FIELDS, frame.t())));
        };
    }
}
