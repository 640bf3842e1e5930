package se.lotsen.web.stod;

import io.micronaut.http.HttpRequest;
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
import se.lotsen.web.support.Frames;

/** {@code /ledning/stod}: support and service in a year or a third of it. */
@Controller("/ledning/stod")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
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

    @Get
    StodFigurerPage show(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String period) {
        var thisYear = Swedish.today(clock).getYear();
        var wanted = FixedPeriod.parse(period == null ? "" : period).orElse(FixedPeriod.year(thisYear));
        return new StodFigurerPage(frames.of(request, actor), wanted.toString(), thisYear, figures.read(wanted, actor));
    }
}
