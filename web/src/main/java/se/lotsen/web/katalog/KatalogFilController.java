package se.lotsen.web.katalog;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.nio.charset.StandardCharsets;
import se.lotsen.access.Actor;
import se.lotsen.catalogue.ExportCatalogue;
import se.lotsen.web.support.FileAnswer;
import se.lotsen.web.support.TableFile;

/** The catalogue to take along: as a table and as open data. */
@Controller("/katalog")
@Secured({"MANAGER", "ADMINISTRATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class KatalogFilController {

    private final ExportCatalogue export;

    KatalogFilController(ExportCatalogue export) {
        this.export = export;
    }

    @Get("/aktiviteter.csv")
    @Produces(MediaType.ALL)
    HttpResponse<?> csv(Actor actor) {
        return TableFile.send(CatalogueTable.write(export.lines(actor)), "lotsen-aktiviteter.csv");
    }

    @Get("/hsds.json")
    @Produces(MediaType.ALL)
    HttpResponse<?> hsds(Actor actor) {
        return FileAnswer.of(
                export.hsds(actor).getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON, "lotsen-hsds.json");
    }
}
