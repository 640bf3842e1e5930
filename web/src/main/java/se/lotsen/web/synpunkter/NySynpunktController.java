package se.lotsen.web.synpunkter;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.complaint.Outcome;
import se.lotsen.complaint.RegisterComplaint;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /ledning/synpunkter/ny}: staff register what somebody told. */
@Controller("/ledning/synpunkter/ny")
@Secured({"GUIDE", "MANAGER"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class NySynpunktController {

    private static final String PATH = "/ledning/synpunkter/ny";

    private final RegisterComplaint register;
    private final Frames frames;
    private final Clock clock;

    NySynpunktController(RegisterComplaint register, Frames frames, Clock clock) {
        this.register = register;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    NySynpunktPage form(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String lika) {
        var latest = register.latest(actor);
        var form = latest.stream()
                .filter(before -> before.number().equals(lika))
                .findFirst()
                .map(SynpunktForm::after)
                .orElseGet(() -> SynpunktForm.fresh(Swedish.today(clock)));
        return new NySynpunktPage(frames.of(request, actor), Swedish.today(clock), form, latest, Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> register(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var t = Frames.texts(request);
        var form = SynpunktForm.of(new FormFields(sent));
        return switch (register.register(form.command(), actor)) {
            case Outcome.Written _ -> Flash.redirect(PATH, "synpunkter.done.registered");
            case Outcome.Refused refused -> again(request, actor, form, Problems.of(refused.errors(), Map.of(), t));
        };
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, SynpunktForm form, Problems problems) {
        return HttpResponse.unprocessableEntity()
                .body(new NySynpunktPage(
                        frames.of(request, actor), Swedish.today(clock), form, register.latest(actor), problems));
    }
}
