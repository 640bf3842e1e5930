package se.lotsen.web.aterkallelse;

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
import java.util.List;
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.casework.AnswerCancel;
import se.lotsen.casework.CaseOverview;
import se.lotsen.reportback.PreviewReport;
import se.lotsen.web.arende.BeskedPage;
import se.lotsen.web.arende.Letters;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /arenden/{nr}/aterkallelse}. */
@Controller("/arenden/{nr}/aterkallelse")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AterkallelseController {

    private static final Map<String, String> FIELDS = Map.of("answer", "svar", "note", "forklaring");

    private final CaseOverview overview;
    private final AnswerCancel cancel;
    private final PreviewReport preview;
    private final Frames frames;

    AterkallelseController(CaseOverview overview, AnswerCancel cancel, PreviewReport preview, Frames frames) {
        this.overview = overview;
        this.cancel = cancel;
        this.preview = preview;
        this.frames = frames;
    }

    @Get
    AterkallelsePage show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return page(request, actor, nr, new FormFields(Map.of()), Problems.none());
    }

    @Post("/forhandsvisning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    BeskedPage preview(HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        var page = page(request, actor, nr, new FormFields(sent), Problems.none());
        var t = page.frame().t();
        return new BeskedPage(t, page.letters(), t.of("aterkallelse.previewLater"));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(
            HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        if (fields.asksToLook()) {
            return HttpResponse.ok(page(request, actor, nr, fields, Problems.none()));
        }
        var answer = fields.choice("svar", AnswerCancel.Answer.class);
        var referral = fields.id("remiss");
        if (answer == null || referral == null) {
            var problems = Problems.none().add("svar", t.of("problem.cancel.answer"));
            return HttpResponse.unprocessableEntity().body(page(request, actor, nr, fields, problems));
        }
        var command = new AnswerCancel.Command(nr, referral, answer, fields.text("forklaring"));
        return switch (cancel.answer(command, actor)) {
            case AnswerCancel.Outcome.Answered _ -> Flash.redirect("/arenden/" + nr, "aterkallelse.done.answered");
            case AnswerCancel.Outcome.NothingAsked _ ->
                Flash.redirect("/arenden/" + nr, "aterkallelse.done.nothingAsked");
            case AnswerCancel.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(page(request, actor, nr, fields, Problems.of(refused.errors(), FIELDS, t)));
        };
    }

    private AterkallelsePage page(
            HttpRequest<?> request, Actor actor, String nr, FormFields fields, Problems problems) {
        var shown = overview.show(nr, actor);
        var asked = cancel.show(nr, actor);
        var answer = fields.choice("svar", AnswerCancel.Answer.class);
        var letters = answer == null || asked.asked().isEmpty()
                ? Letters.LATER
                : new Letters(List.of(preview.ofReferral(
                        AterkallelsePage.wish(asked, fields).referralId(),
                        AnswerCancel.kind(answer),
                        AnswerCancel.parts(answer, fields.text("forklaring")),
                        actor)));
        return new AterkallelsePage(frames.of(request, actor), shown, asked, fields, letters, problems);
    }
}
