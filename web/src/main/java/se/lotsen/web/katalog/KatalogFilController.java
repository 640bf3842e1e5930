package se.lotsen.web.katalog;

import io.micronaut.http.HttpHeaders;
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

/** The catalogue to take along: as a table and as open data. */
@Controller("/katalog")
@Secured({"MANAGER", "ADMINISTRATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class KatalogFilController {

    private static final MediaType CSV = MediaType.of("text/csv; charset=utf-8");

    private final ExportCatalogue export;

    KatalogFilController(ExportCatalogue export) {
        this.export = export;
    }

    @Get("/aktiviteter.csv")
    @Produces(MediaType.ALL)
    HttpResponse<?> csv(Actor actor) {
        return file(CatalogueTable.write(export.lines(actor)), CSV, "lotsen-aktiviteter.csv");
    }

    @Get("/hsds.json")
    @Produces(MediaType.ALL)
    HttpResponse<?> hsds(Actor actor) {
        return file(export.hsds(actor), MediaType.APPLICATION_JSON_TYPE, "lotsen-hsds.json");
    }

    private static HttpResponse<?> file(String text, MediaType type, String name) {
        return HttpResponse.ok(text.getBytes(StandardCharsets.UTF_8))
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
