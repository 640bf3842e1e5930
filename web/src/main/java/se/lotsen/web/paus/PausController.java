package se.lotsen.web.paus;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.PauseCase;
import se.lotsen.casework.PauseReason;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /arenden/{nr}/paus}. */
@Controller("/arenden/{nr}/paus")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PausController {

    private static final Map<String, String> FIELDS = Map.of("reason", "orsak", "until", "till");

    private final CaseOverview overview;
    private final PauseCase pause;
    private final Frames frames;
    private final Clock clock;

    PausController(CaseOverview overview, PauseCase pause, Frames frames, Clock clock) {
        this.overview = overview;
        this.pause = pause;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    PausPage show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        var until = Swedish.today(clock).plusWeeks(2).toString();
        return page(request, actor, nr, new FormFields(Map.of("till", until)), Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> pause(
            HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        var command = new PauseCase.Command(
                nr, fields.choice("orsak", PauseReason.class), fields.date("till"), fields.optional("text"));
        return switch (pause.pause(command, actor)) {
            case PauseCase.Outcome.Rests _ -> Flash.redirect("/arenden/" + nr, "arende.done.paused");
            case PauseCase.Outcome.Refused refused ->
                refused(request, actor, nr, fields, Problems.of(refused.errors(), FIELDS, t));
        };
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, Actor actor, String nr, FormFields fields, Problems problems) {
        return HttpResponse.unprocessableEntity().body(page(request, actor, nr, fields, problems));
    }

    private PausPage page(HttpRequest<?> request, Actor actor, String nr, FormFields fields, Problems problems) {
        return new PausPage(frames.of(request, actor), overview.show(nr, actor), fields, problems);
    }
}
