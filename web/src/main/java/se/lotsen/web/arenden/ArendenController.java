package se.lotsen.web.arenden;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseList;
import se.lotsen.casework.CaseList.Tab;
import se.lotsen.web.support.Frames;

/** {@code /arenden}: the lists of cases. */
@Controller("/arenden")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ArendenController {

    private final CaseList list;
    private final Frames frames;

    ArendenController(CaseList list, Frames frames) {
        this.list = list;
        this.frames = frames;
    }

    @Get
    ArendenPage list(
            HttpRequest<?> request, Actor actor, @QueryValue @Nullable String vy, @QueryValue @Nullable String efter) {
        return new ArendenPage(frames.of(request, actor), list.page(tab(vy), efter, actor), efter != null);
    }

    private static Tab tab(@Nullable String view) {
        if (view == null) return Tab.MINE;
        return switch (view) {
            case "vecka" -> Tab.WEEK;
            case "kon" -> Tab.UNASSIGNED;
            case "alla" -> Tab.OPEN;
            case "avslutade" -> Tab.CLOSED;
            default -> Tab.MINE;
        };
    }
}
