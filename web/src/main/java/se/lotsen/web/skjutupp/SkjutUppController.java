package se.lotsen.web.skjutupp;

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
import java.time.LocalDate;
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.NextStep;
import se.lotsen.casework.PostponeStep;
import se.lotsen.casework.TakeBackPostponement;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /arenden/{nr}/skjut-upp}. */
@Controller("/arenden/{nr}/skjut-upp")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SkjutUppController {

    private static final Map<String, String> FIELDS = Map.of("to", "till", "why", "varfor");

    private final CaseOverview overview;
    private final PostponeStep postpone;
    private final TakeBackPostponement takeBack;
    private final Frames frames;
    private final Clock clock;

    SkjutUppController(
            CaseOverview overview, PostponeStep postpone, TakeBackPostponement takeBack, Frames frames, Clock clock) {
        this.overview = overview;
        this.postpone = postpone;
        this.takeBack = takeBack;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    SkjutUppPage show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        var shown = overview.show(nr, actor);
        var fields = new FormFields(Map.of("till", suggestion(shown).toString()));
        return page(request, actor, shown, fields, Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> postpone(
            HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        var command = new PostponeStep.Command(nr, fields.date("till"), fields.text("varfor"));
        return switch (postpone.postpone(command, actor)) {
            case PostponeStep.Outcome.Postponed _ -> Flash.redirect("/arenden/" + nr, "arende.done.postponed");
            case PostponeStep.Outcome.Refused refused ->
                refused(request, actor, nr, fields, Problems.of(refused.errors(), FIELDS, t));
        };
    }

    @Post("/angra")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(Actor actor, @PathVariable String nr) {
        takeBack.takeBack(nr, actor);
        return Flash.redirect("/arenden/" + nr, "arende.done.postponementTakenBack");
    }

    /** The first working day that is later than today and than the day that the step has now. */
    private LocalDate suggestion(CaseOverview.Page shown) {
        var today = Swedish.today(clock);
        var now = shown.nextStep().map(NextStep::onDay).orElse(today);
        return WorkingDays.nextOnOrAfter((now.isAfter(today) ? now : today).plusDays(1));
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, Actor actor, String nr, FormFields fields, Problems problems) {
        return HttpResponse.unprocessableEntity()
                .body(page(request, actor, overview.show(nr, actor), fields, problems));
    }

    private SkjutUppPage page(
            HttpRequest<?> request, Actor actor, CaseOverview.Page shown, FormFields fields, Problems problems) {
        return new SkjutUppPage(frames.of(request, actor), shown, Swedish.today(clock), fields, problems);
    }
}
