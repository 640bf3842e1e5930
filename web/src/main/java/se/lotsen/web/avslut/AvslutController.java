package se.lotsen.web.avslut;

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
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.CloseCase;
import se.lotsen.referral.ReportKind;
import se.lotsen.reportback.PreviewReport;
import se.lotsen.web.arende.BeskedPage;
import se.lotsen.web.arende.Letters;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /arenden/{nr}/avslut}. */
@Controller("/arenden/{nr}/avslut")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AvslutController {

    private static final Map<String, String> FIELDS = Map.of("reason", "orsak", "why", "varfor");

    private final CaseOverview overview;
    private final CloseCase close;
    private final PreviewReport preview;
    private final Frames frames;

    AvslutController(CaseOverview overview, CloseCase close, PreviewReport preview, Frames frames) {
        this.overview = overview;
        this.close = close;
        this.preview = preview;
        this.frames = frames;
    }

    @Get
    AvslutPage show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return page(request, actor, nr, AvslutForm.of(new FormFields(Map.of())), Problems.none());
    }

    @Post("/forhandsvisning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    BeskedPage preview(HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        var page = page(request, actor, nr, AvslutForm.of(new FormFields(sent)), Problems.none());
        var t = page.frame().t();
        return new BeskedPage(t, page.letters(), t.of("avslut.previewLater"));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(
            HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var form = AvslutForm.of(fields);
        var t = Frames.texts(request);
        if (fields.asksToLook()) {
            return HttpResponse.ok(page(request, actor, nr, form, Problems.none()));
        }
        var reason = form.reason();
        if (reason == null) {
            var problems = Problems.none().add("orsak", t.of("problem.close.reason.missing"));
            return HttpResponse.unprocessableEntity().body(page(request, actor, nr, form, problems));
        }
        return switch (close.close(form.command(nr, reason), actor)) {
            case CloseCase.Outcome.Closed _ -> Flash.redirect("/arenden/" + nr, "arende.done.closed");
            case CloseCase.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(page(request, actor, nr, form, Problems.of(refused.errors(), FIELDS, t)));
        };
    }

    private AvslutPage page(HttpRequest<?> request, Actor actor, String nr, AvslutForm form, Problems problems) {
        var reason = form.reason();
        var shown = overview.show(nr, actor);
        var letters = reason == null
                ? Letters.LATER
                : new Letters(preview.ofCase(
                        shown.state().file().id(),
                        ReportKind.CLOSURE,
                        close.preview(form.command(nr, reason), actor),
                        actor));
        return new AvslutPage(frames.of(request, actor), shown, close.options(nr, actor), form, letters, problems);
    }
}
