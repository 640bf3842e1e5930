package se.lotsen.web.plan;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.time.Clock;
import java.util.function.Function;
import se.lotsen.access.Actor;
import se.lotsen.casework.PlanSheet;
import se.lotsen.shared.Swedish;
import se.lotsen.web.paper.PaperMaker;
import se.lotsen.web.support.Frames;

/** {@code /arenden/{nr}/plan}: the plan to look at and print, and as a file. */
@Controller("/arenden/{nr}")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PlanController {

    private final PlanSheet sheet;
    private final PaperMaker papers;
    private final Frames frames;
    private final Clock clock;

    PlanController(PlanSheet sheet, PaperMaker papers, Frames frames, Clock clock) {
        this.sheet = sheet;
        this.papers = papers;
        this.frames = frames;
        this.clock = clock;
    }

    @Get("/plan")
    HttpResponse<?> show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return answer(request, actor, nr, HttpResponse::ok);
    }

    @Get("/plan.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> fetch(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return answer(
                request, actor, nr, page -> papers.send(new PlanPaper(page, clock.instant()), "plan-" + nr + ".pdf"));
    }

    /** With protected identity it leads to the page that says what to do instead. */
    private HttpResponse<?> answer(
            HttpRequest<?> request, Actor actor, String nr, Function<PlanPage, HttpResponse<?>> send) {
        return switch (sheet.show(nr, actor)) {
            case PlanSheet.Outcome.Printed printed ->
                send.apply(new PlanPage(frames.of(request, actor), printed.shown(), Swedish.today(clock)));
            case PlanSheet.Outcome.Protected _ -> HttpResponse.seeOther(URI.create("/arenden/" + nr + "/brev"));
        };
    }
}
