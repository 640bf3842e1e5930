package se.lotsen.web.ateroppna;

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
import se.lotsen.casework.ReopenCase;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /arenden/{nr}/ateroppna}. */
@Controller("/arenden/{nr}/ateroppna")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AteroppnaController {

    private static final Map<String, String> FIELDS = Map.of("why", "varfor");

    private final CaseOverview overview;
    private final ReopenCase reopen;
    private final Frames frames;

    AteroppnaController(CaseOverview overview, ReopenCase reopen, Frames frames) {
        this.overview = overview;
        this.reopen = reopen;
        this.frames = frames;
    }

    @Get
    AteroppnaPage show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return page(request, actor, nr, new FormFields(Map.of()), Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reopen(
            HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        return switch (reopen.reopen(new ReopenCase.Command(nr, fields.text("varfor")), actor)) {
            case ReopenCase.Outcome.Reopened _ -> Flash.redirect("/arenden/" + nr, "arende.done.reopened");
            case ReopenCase.Outcome.OtherCaseIsOpen(var other) ->
                Flash.redirect("/arenden/" + other, "arende.done.otherIsOpen");
            case ReopenCase.Outcome.Refused refused -> {
                var problems = Problems.of(refused.errors(), FIELDS, Frames.texts(request));
                yield HttpResponse.unprocessableEntity().body(page(request, actor, nr, fields, problems));
            }
        };
    }

    private AteroppnaPage page(HttpRequest<?> request, Actor actor, String nr, FormFields fields, Problems problems) {
        return new AteroppnaPage(frames.of(request, actor), overview.show(nr, actor), fields, problems);
    }
}
