package se.lotsen.web.kostnad;

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
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.cost.CostAnalysis;
import se.lotsen.cost.NoteVolunteerHours;
import se.lotsen.cost.ReadScenarios;
import se.lotsen.cost.SharedKey;
import se.lotsen.grant.Money;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /ledning/kostnad}: what the meeting places cost. */
@Controller("/ledning/kostnad")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class KostnadController {

    private static final Map<String, String> FIELDS =
            Map.of("place", "plats", "year", "timmar", "hours", "timmar", "price", "pris");

    private final CostAnalysis analysis;
    private final ReadScenarios scenarios;
    private final NoteVolunteerHours volunteers;
    private final Frames frames;

    KostnadController(CostAnalysis analysis, ReadScenarios scenarios, NoteVolunteerHours volunteers, Frames frames) {
        this.analysis = analysis;
        this.scenarios = scenarios;
        this.volunteers = volunteers;
        this.frames = frames;
    }

    @Get
    KostnadPage show(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue @Nullable Integer ar,
            @QueryValue @Nullable String nyckel) {
        return page(request, actor, ar, key(nyckel), new FormFields(Map.of()), Problems.none());
    }

    @Post("/frivilliga")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> volunteers(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var form = new FormFields(sent);
        var t = Frames.texts(request);
        var year = form.text("ar").matches("20\\d\\d") ? Integer.parseInt(form.text("ar")) : 0;
        var hours = form.text("timmar").replace(',', '.').replace(" ", "");
        var price = form.text("pris").isEmpty()
                ? null
                : Money.parse(form.text("pris")).orElse(Money.kronor(-1));
        var command = new NoteVolunteerHours.Command(
                form.text("plats"), year, hours.matches("[0-9]{1,6}(\\.[0-9])?") ? new BigDecimal(hours) : null, price);
        return switch (volunteers.note(command, actor)) {
            case NoteVolunteerHours.Outcome.Noted _ ->
                Flash.redirect("/ledning/kostnad?ar=" + year, "kostnad.done.hours");
            case NoteVolunteerHours.Outcome.Refused(var errors) ->
                again(request, actor, year, form, Problems.of(errors, FIELDS, t));
        };
    }

    /** The key that was asked for; by sessions when none was. */
    static SharedKey key(@Nullable String asked) {
        var key = new FormFields(Map.of("nyckel", asked == null ? "" : asked)).choice("nyckel", SharedKey.class);
        return Objects.requireNonNullElse(key, SharedKey.SESSIONS);
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, int year, FormFields typed, Problems problems) {
        return HttpResponse.unprocessableEntity()
                .body(page(request, actor, year == 0 ? null : (Integer) year, SharedKey.SESSIONS, typed, problems));
    }

    private KostnadPage page(
            HttpRequest<?> request,
            Actor actor,
            @Nullable Integer year,
            SharedKey key,
            FormFields typed,
            Problems problems) {
        return new KostnadPage(
                frames.of(request, actor), analysis.read(year, key, actor), scenarios.all(actor), typed, problems);
    }
}
