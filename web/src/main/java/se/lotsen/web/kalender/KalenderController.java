package se.lotsen.web.kalender;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.calendar.ShowWeek;
import se.lotsen.calendar.ShowWeek.Whose;
import se.lotsen.shared.Missing;
import se.lotsen.web.support.Frames;

/** {@code /kalender}. */
@Controller("/kalender")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class KalenderController {

    private final ShowWeek week;
    private final Frames frames;

    KalenderController(ShowWeek week, Frames frames) {
        this.week = week;
        this.frames = frames;
    }

    @Get
    KalenderPage show(
            HttpRequest<?> request, Actor actor, @QueryValue @Nullable String vecka, @QueryValue @Nullable String vem) {
        var shown = week.show(whose(vem), WeekInYear.monday(vecka), actor);
        return new KalenderPage(frames.of(request, actor), shown, vem == null ? "" : vem);
    }

    private static Whose whose(@Nullable String who) {
        if (who == null || who.isEmpty()) return new Whose.Mine();
        if (who.equals(KalenderPage.TEAM)) return new Whose.Team();
        try {
            return new Whose.Colleague(UUID.fromString(who));
        } catch (IllegalArgumentException e) {
            throw new Missing("colleague");
        }
    }
}
