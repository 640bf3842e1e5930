package se.lotsen.web.utvardering;

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
import se.lotsen.evaluation.AskResearchConsent;
import se.lotsen.evaluation.ResearchConsent;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;

/** {@code /arenden/{nr}/forskning}: whether the person wants to be in research files. */
@Controller("/arenden/{nr}/forskning")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ForskningsamtyckeController {

    private final CaseOverview overview;
    private final AskResearchConsent ask;
    private final Frames frames;

    ForskningsamtyckeController(CaseOverview overview, AskResearchConsent ask, Frames frames) {
        this.overview = overview;
        this.ask = ask;
        this.frames = frames;
    }

    @Get
    ForskningsamtyckePage show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return new ForskningsamtyckePage(
                frames.of(request, actor),
                overview.show(nr, actor),
                ask.living(nr, actor).orElse(null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        var form = new FormFields(sent).choice("svar", ResearchConsent.Form.class);
        if (form == null) ask.withdraw(nr, actor);
        else ask.give(nr, form, actor);
        return Flash.redirect(
                "/arenden/" + nr, form == null ? "utvardering.done.withdrawn" : "utvardering.done.consent");
    }
}
