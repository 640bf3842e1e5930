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
import se.lotsen.reporting.FixedPeriod;
import se.lotsen.reporting.ShowFunnel;
import se.lotsen.reporting.YearFigures;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.SheetFile;
import se.lotsen.web.support.TableFile;

/** {@code /ledning/vagar-in}: how people came and how far, on the page and as files. */
@Controller("/ledning")
@Secured("MANAGER")
@ExecuteOn(TaskExecutors.BLOCKING)
final class VagarInController {

    private final ShowFunnel funnel;
    private final Frames frames;
    private final Clock clock;

    VagarInController(ShowFunnel funnel, Frames frames, Clock clock) {
        this.funnel = funnel;
        this.frames = frames;
        this.clock = clock;
    }

    @Get("/vagar-in")
    @Produces(MediaType.TEXT_HTML)
    VagarInPage show(
            HttpRequest<?> request, Actor actor, @QueryValue @Nullable String ar, @QueryValue @Nullable String urval) {
        var figures = read(ar, actor);
        var group =
                urval == null || urval.isEmpty() ? null : figures.named(urval).orElseThrow(() -> new Missing("group"));
        return new VagarInPage(frames.of(request, actor), Swedish.today(clock).getYear(), figures, group);
    }

    @Get("/vagar-in.csv")
    @Produces(MediaType.ALL)
    HttpResponse<?> csv(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String ar) {
        var figures = read(ar, actor);
        var text = new FunnelFile(Frames.texts(request), figures).csv();
        return TableFile.send(text, "vagar-in-" + figures.year() + ".csv");
    }

    @Get("/vagar-in.xlsx")
    @Produces(MediaType.ALL)
    HttpResponse<?> sheet(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String ar) {
        var figures = read(ar, actor);
        return SheetFile.send(
                new FunnelFile(Frames.texts(request), figures).file()::fill, "vagar-in-" + figures.year() + ".xlsx");
    }

    private YearFigures read(@Nullable String year, Actor actor) {
        return funnel.read(FixedPeriod.askedYear(year, clock), actor);
    }
}
