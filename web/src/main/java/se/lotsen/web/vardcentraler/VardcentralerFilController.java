package se.lotsen.web.vardcentraler;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.healthcentre.ShowHealthCentres;
import se.lotsen.web.support.Frames;

/** {@code /ledning/vardcentraler.csv} and {@code .xlsx}: the lists as files. */
@Controller("/ledning")
@Secured("MANAGER")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class VardcentralerFilController {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ShowHealthCentres show;
    private final Clock clock;

    VardcentralerFilController(ShowHealthCentres show, Clock clock) {
        this.show = show;
        this.clock = clock;
    }

    @Get("/vardcentraler.csv")
    HttpResponse<?> csv(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String ar) {
        var contents = show.all(VardcentralerController.year(ar, clock), actor);
        var text = new CentreFile(Frames.texts(request), contents).table().csv();
        return file(text.getBytes(StandardCharsets.UTF_8), "text/csv; charset=utf-8", contents.year() + ".csv");
    }

    @Get("/vardcentraler.xlsx")
    HttpResponse<?> sheet(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String ar) {
        var contents = show.all(VardcentralerController.year(ar, clock), actor);
        var bytes = new CentreFile(Frames.texts(request), contents).table().sheet();
        return file(bytes, SHEET, contents.year() + ".xlsx");
    }

    private static HttpResponse<?> file(byte[] bytes, String type, String ending) {
        return HttpResponse.ok(bytes)
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vardcentraler-" + ending + "\"");
    }
}
