package se.lotsen.web.ledning;

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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.reporting.FixedPeriod;
import se.lotsen.reporting.NeedsBehind;
import se.lotsen.reporting.ShowNeeds;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Frames;

/** {@code /ledning/behov}: what people lack that no activity meets. */
@Controller("/ledning/behov")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BehovController {

    private final ShowNeeds needs;
    private final NeedsBehind behind;
    private final Frames frames;
    private final Clock clock;

    BehovController(ShowNeeds needs, NeedsBehind behind, Frames frames, Clock clock) {
        this.needs = needs;
        this.behind = behind;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    BehovPage show(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String period) {
        var thisYear = Swedish.today(clock).getYear();
        return new BehovPage(frames.of(request, actor), thisYear, needs.read(FixedPeriod.asked(period, clock), actor));
    }

    @Get("/rader")
    BehovRaderPage rows(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue String sak,
            @QueryValue String period,
            @QueryValue @Nullable LocalDate fran,
            @QueryValue @Nullable UUID efter) {
        var after = fran == null || efter == null ? null : new NeedsBehind.Cursor(fran, efter);
        return new BehovRaderPage(
                frames.of(request, actor), behind.read(sak, FixedPeriod.asked(period, clock), after, actor));
    }
}
