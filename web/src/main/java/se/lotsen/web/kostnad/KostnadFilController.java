package se.lotsen.web.kostnad;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.cost.CostAnalysis;
import se.lotsen.cost.CostAnalysis.Contents;
import se.lotsen.cost.ReadScenarios;
import se.lotsen.web.support.FigureFile;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.SheetFile;
import se.lotsen.web.support.TableFile;

/** Files of what the meeting places cost, and of a sheet of what a change would. */
@Controller("/ledning")
@Secured("MANAGER")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class KostnadFilController {

    private final CostAnalysis analysis;
    private final ReadScenarios scenarios;

    KostnadFilController(CostAnalysis analysis, ReadScenarios scenarios) {
        this.analysis = analysis;
        this.scenarios = scenarios;
    }

    @Get("/kostnad.csv")
    HttpResponse<?> csv(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue @Nullable Integer ar,
            @QueryValue @Nullable String nyckel) {
        var contents = read(ar, nyckel, actor);
        return TableFile.send(file(request, contents).csv(), "kostnader-" + contents.year() + ".csv");
    }

    @Get("/kostnad.xlsx")
    HttpResponse<?> sheet(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue @Nullable Integer ar,
            @QueryValue @Nullable String nyckel) {
        var contents = read(ar, nyckel, actor);
        return SheetFile.send(file(request, contents)::fill, "kostnader-" + contents.year() + ".xlsx");
    }

    @Get("/kostnad/kalkyl/{id}/kalkyl.csv")
    HttpResponse<?> scenario(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        var file = new KalkylFile(Frames.texts(request), scenarios.one(id, actor)).file();
        return TableFile.send(file.csv(), "kalkyl.csv");
    }

    @Get("/kostnad/kalkyl/{id}/kalkyl.xlsx")
    HttpResponse<?> scenarioSheet(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        var file = new KalkylFile(Frames.texts(request), scenarios.one(id, actor)).file();
        return SheetFile.send(file::fill, "kalkyl.xlsx");
    }

    private static FigureFile file(HttpRequest<?> request, Contents contents) {
        return new KostnadFile(Frames.texts(request), contents).file();
    }

    private Contents read(@Nullable Integer year, @Nullable String key, Actor actor) {
        return analysis.read(year, KostnadController.key(key), actor);
    }
}
