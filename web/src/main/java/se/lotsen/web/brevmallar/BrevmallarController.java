package se.lotsen.web.brevmallar;

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
import se.lotsen.access.SpokenLanguages;
import se.lotsen.letter.ApproveTranslation;
import se.lotsen.letter.LetterKind;
import se.lotsen.letter.LetterLanguage;
import se.lotsen.letter.ShowTemplates;
import se.lotsen.shared.Missing;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;

/** {@code /brevmallar}: the translated letters of one language. */
@Controller("/brevmallar")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BrevmallarController {

    private final ShowTemplates show;
    private final ApproveTranslation approve;
    private final SpokenLanguages spoken;
    private final Frames frames;

    BrevmallarController(ShowTemplates show, ApproveTranslation approve, SpokenLanguages spoken, Frames frames) {
        this.show = show;
        this.approve = approve;
        this.spoken = spoken;
        this.frames = frames;
    }

    @Get
    BrevmallarPage show(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String sprak) {
        var asked = new FormFields(sprak == null ? Map.of() : Map.of("sprak", sprak));
        var chosen = asked.choice("sprak", LetterLanguage.class);
        var language = chosen == null || !chosen.isBesideSwedish() ? LetterLanguage.FI : chosen;
        return new BrevmallarPage(
                frames.of(request, actor),
                language,
                language.isSpokenBy(spoken.mine(actor)),
                show.show(language, actor));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> approve(Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var language = fields.choice("sprak", LetterLanguage.class);
        var kind = fields.choice("brev", LetterKind.class);
        if (language == null || kind == null) throw new Missing("translation");
        return switch (approve.approve(language, kind, actor)) {
            case ApproveTranslation.Outcome.Approved _ ->
                Flash.redirect("/brevmallar?sprak=" + language, "brevmallar.done");
            case ApproveTranslation.Outcome.NotSpoken _ ->
                Flash.redirect("/brevmallar?sprak=" + language, "brevmallar.notSpoken");
            case ApproveTranslation.Outcome.NotTranslated _ -> throw new Missing("translation");
        };
    }
}
