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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.reporting.Period;
import se.lotsen.shared.Swedish;
import se.lotsen.support.SupportFigures;
import se.lotsen.web.support.Frames;

/** {@code /ledning/stod}: support and service in a year or a third of it. */
@Controller("/ledning/stod")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class StodFigurerController {

    private static final Pattern YEAR_OR_THIRD = Pattern.compile("(20[0-9]{2})(?:-T([123]))?");

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
        var asked = YEAR_OR_THIRD.matcher(period == null ? "" : period);
        var key = asked.matches() ? asked.group() : Integer.toString(thisYear);
        return new StodFigurerPage(frames.of(request, actor), key, thisYear, figures.read(period(key), actor));
    }

    private static Period period(String key) {
        var year = Integer.parseInt(key.substring(0, 4));
        return key.length() == 4 ? Period.year(year) : Period.tertial(year, key.charAt(6) - '0');
    }
}
