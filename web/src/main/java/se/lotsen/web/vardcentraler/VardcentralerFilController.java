package se.lotsen.web.vardcentraler;

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
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.healthcentre.ShowHealthCentres;
import se.lotsen.reporting.FixedPeriod;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.SheetFile;
import se.lotsen.web.support.TableFile;

/** {@code /ledning/vardcentraler.csv} and {@code .xlsx}: the lists as files. */
@Controller("/ledning")
@Secured("MANAGER")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class VardcentralerFilController {

    private final ShowHealthCentres show;
    private final Clock clock;

    VardcentralerFilController(ShowHealthCentres show, Clock clock) {
        this.show = show;
        this.clock = clock;
    }

    @Get("/vardcentraler.csv")
    HttpResponse<?> csv(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String ar) {
        var contents = show.all(FixedPeriod.askedYear(ar, clock), actor);
        var text = new CentreFile(Frames.texts(request), contents).table().csv();
        return TableFile.send(text, "vardcentraler-" + contents.year() + ".csv");
    }

    @Get("/vardcentraler.xlsx")
    HttpResponse<?> sheet(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String ar) {
        var contents = show.all(FixedPeriod.askedYear(ar, clock), actor);
        var table = new CentreFile(Frames.texts(request), contents).table();
        return SheetFile.send(table::fill, "vardcentraler-" + contents.year() + ".xlsx");
    }
}
