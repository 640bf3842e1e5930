package se.lotsen.web.uppsokande;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.outreach.ReadWrongLines;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.TableFile;

/** The lines of a campaign's list that must be put right, as a file that can be taken in again. */
@Controller("/uppsokande/{id}")
@Secured("MANAGER")
@ExecuteOn(TaskExecutors.BLOCKING)
final class KampanjFilController {

    private final ReadWrongLines wrong;

    KampanjFilController(ReadWrongLines wrong) {
        this.wrong = wrong;
    }

    @Get("/ratta.csv")
    @Produces("text/csv;charset=utf-8")
    HttpResponse<?> wrong(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        var text = CohortTable.write(wrong.read(id, actor), Frames.texts(request));
        return TableFile.send(text, "rader-att-ratta.csv");
    }
}
