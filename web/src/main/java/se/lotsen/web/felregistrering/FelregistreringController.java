package se.lotsen.web.felregistrering;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.VoidReferral;
import se.lotsen.shared.Missing;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /felregistrering}: find a referral by its number, and mark it as a mistake. */
@Controller("/felregistrering")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FelregistreringController {

    private static final Map<String, String> FIELDS = Map.of("why", "varfor");

    private final VoidReferral voidReferral;
    private final Frames frames;

    FelregistreringController(VoidReferral voidReferral, Frames frames) {
        this.voidReferral = voidReferral;
        this.frames = frames;
    }

    @Get
    HttpResponse<FelregistreringPage> find(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String nr) {
        if (nr == null || nr.isBlank()) return HttpResponse.ok(page(request, actor, "", null, Problems.none()));
        var number = nr.strip();
        try {
            return HttpResponse.ok(page(request, actor, number, voidReferral.find(number, actor), Problems.none()));
        } catch (Missing e) {
            var problems = Problems.none().add("nr", Frames.texts(request).of("problem.void.number"));
            return HttpResponse.unprocessableEntity().body(page(request, actor, number, null, problems));
        }
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> mark(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        var number = fields.text("nr");
        var problems = Problems.none();
        if (fields.text("varfor").isEmpty()) problems.add("varfor", t.of("problem.void.why"));
        if (!fields.isTicked("saker")) problems.add("saker", t.of("problem.void.sure"));
        if (!problems.isEmpty()) return refused(request, actor, number, fields, problems);
        var command = new VoidReferral.Command(number, version(fields), fields.text("varfor"));
        return switch (voidReferral.mark(command, actor)) {
            case VoidReferral.Outcome.Voided _ -> Flash.redirect(address(number), "felregistrering.done.marked");
            case VoidReferral.Outcome.AlreadyVoided _ ->
                Flash.redirect(address(number), "felregistrering.done.already");
            case VoidReferral.Outcome.Refused refused ->
                refused(request, actor, number, fields, Problems.of(refused.errors(), FIELDS, t));
        };
    }

    /** The version that was shown; none that exists when the field was tampered with. */
    private static int version(FormFields fields) {
        var sent = fields.text("version");
        return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : -1;
    }

    private static String address(String number) {
        return "/felregistrering?nr=" + number;
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, Actor actor, String number, FormFields fields, Problems problems) {
        var page = new FelregistreringPage(
                frames.of(request, actor), number, voidReferral.find(number, actor), fields.text("varfor"), problems);
        return HttpResponse.unprocessableEntity().body(page);
    }

    private FelregistreringPage page(
            HttpRequest<?> request, Actor actor, String number, VoidReferral.@Nullable Shown found, Problems problems) {
        return new FelregistreringPage(frames.of(request, actor), number, found, "", problems);
    }
}
