package se.lotsen.web.stod;

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
import se.lotsen.shared.Swedish;
import se.lotsen.support.SupportFigures;
import se.lotsen.web.support.FigureFile;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.SheetFile;
import se.lotsen.web.support.TableFile;

/** {@code /ledning/stod}: support and service in a year or a third of it, on the page and as files. */
@Controller("/ledning")
@Secured("MANAGER")
@ExecuteOn(TaskExecutors.BLOCKING)
final class StodFigurerController {

    private final SupportFigures figures;
    private final Frames frames;
    private final Clock clock;

    StodFigurerController(SupportFigures figures, Frames frames, Clock clock) {
        this.figures = figures;
        this.frames = frames;
        this.clock = clock;
    }

    @Get("/stod")
    @Produces(MediaType.TEXT_HTML)
    StodFigurerPage show(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String period) {
        var wanted = wanted(period);
        return new StodFigurerPage(
                frames.of(request, actor),
                wanted.toString(),
                Swedish.today(clock).getYear(),
                figures.read(wanted, actor));
    }

    @Get("/stod.csv")
    @Produces(MediaType.ALL)
    HttpResponse<?> csv(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String period) {
        var wanted = wanted(period);
        return TableFile.send(file(request, actor, wanted).csv(), "stod-" + wanted + ".csv");
    }

    @Get("/stod.xlsx")
    @Produces(MediaType.ALL)
    HttpResponse<?> sheet(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String period) {
        var wanted = wanted(period);
        return SheetFile.send(file(request, actor, wanted)::fill, "stod-" + wanted + ".xlsx");
    }

    private FigureFile file(HttpRequest<?> request, Actor actor, FixedPeriod wanted) {
        return new StodFile(
                        Frames.texts(request), StodFigurerPage.label(wanted.toString()), figures.read(wanted, actor))
                .file();
    }

    private FixedPeriod wanted(@Nullable String period) {
        return FixedPeriod.asked(period, clock);
    }
}
