package se.lotsen.web.utvardering;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.evaluation.ShowPlan;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.SheetFile;
import se.lotsen.web.support.TableFile;

/** Files of what the measures of a plan say. */
@Controller("/ledning/utvardering")
@Secured("MANAGER")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PlanFilController {

    private final ShowPlan plans;
    private final Frames frames;

    PlanFilController(ShowPlan plans, Frames frames) {
        this.plans = plans;
        this.frames = frames;
    }

    @Get("/{id}/resultat.csv")
    HttpResponse<?> csv(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return TableFile.send(file(request, actor, id).file().csv(), "utvardering-resultat.csv");
    }

    @Get("/{id}/resultat.xlsx")
    HttpResponse<?> sheet(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return SheetFile.send(file(request, actor, id).file()::fill, "utvardering-resultat.xlsx");
    }

    private PlanFile file(HttpRequest<?> request, Actor actor, UUID id) {
        var page = new PlanPage(
                frames.of(request, actor), plans.show(id, actor), new FormFields(Map.of()), Problems.none());
        return new PlanFile(page);
    }
}
