package se.lotsen.web.ledning;

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
import se.lotsen.reporting.ShowReach;
import se.lotsen.shared.KnownYear;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.SheetFile;
import se.lotsen.web.support.TableFile;

/** {@code /ledning/rackvidd}: whom we reach, on the page and as files. */
@Controller("/ledning")
@Secured("MANAGER")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RackviddController {

    private final ShowReach reach;
    private final Frames frames;
    private final Clock clock;

    RackviddController(ShowReach reach, Frames frames, Clock clock) {
        this.reach = reach;
        this.frames = frames;
        this.clock = clock;
    }

    @Get("/rackvidd")
    @Produces(MediaType.TEXT_HTML)
    RackviddPage show(HttpRequest<?> request, Actor actor, @QueryValue @Nullable Integer ar) {
        return new RackviddPage(frames.of(request, actor), Swedish.today(clock).getYear(), read(ar, actor));
    }

    @Get("/rackvidd.csv")
    @Produces(MediaType.ALL)
    HttpResponse<?> csv(HttpRequest<?> request, Actor actor, @QueryValue @Nullable Integer ar) {
        var contents = read(ar, actor);
        var text = new ReachFile(Frames.texts(request), contents).file().csv();
        return TableFile.send(text, "rackvidd-" + contents.figures().year() + ".csv");
    }

    @Get("/rackvidd.xlsx")
    @Produces(MediaType.ALL)
    HttpResponse<?> sheet(HttpRequest<?> request, Actor actor, @QueryValue @Nullable Integer ar) {
        var contents = read(ar, actor);
        return SheetFile.send(
                new ReachFile(Frames.texts(request), contents).file()::fill,
                "rackvidd-" + contents.figures().year() + ".xlsx");
    }

    private ShowReach.Contents read(@Nullable Integer year, Actor actor) {
        return reach.read(year == null ? Swedish.today(clock).getYear() : KnownYear.of(year, clock), actor);
    }
}
