package se.lotsen.web.finger;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.finger.ImportApplications;
import se.lotsen.web.support.TableFile;

/** An empty table for the applications to a programme. */
@Controller("/finger/{id}")
@Secured("GUIDE")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AnsokningarFilController {

    private final ImportApplications files;

    AnsokningarFilController(ImportApplications files) {
        this.files = files;
    }

    @Get("/ansokningar.csv")
    @Produces(MediaType.ALL)
    HttpResponse<?> template(Actor actor, @PathVariable UUID id) {
        var table = ApplicationTable.empty(files.programme(id, actor));
        return TableFile.send(table, "finger-ansokningar.csv");
    }
}
