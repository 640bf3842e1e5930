package se.lotsen.web.visning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.SpokenLanguages;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.View;

/** {@code /visning}: larger text, more rows, keys. */
@Controller("/visning")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class VisningController {

    private final SpokenLanguages languages;
    private final Frames frames;

    VisningController(SpokenLanguages languages, Frames frames) {
        this.languages = languages;
        this.frames = frames;
    }

    @Get
    VisningPage show(HttpRequest<?> request, Actor actor) {
        var spoken = actor.role() == Role.GUIDE ? languages.mine(actor) : Set.<String>of();
        return new VisningPage(frames.of(request, actor), spoken);
    }

    @Post("/sprak")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("GUIDE")
    HttpResponse<?> speak(Actor actor, @Body Map<String, Object> sent) {
        var known = new HashSet<>(new FormFields(sent).all("sprak"));
        known.retainAll(Identity.LANGUAGES);
        languages.speak(known, actor);
        return Flash.redirect("/visning", "visning.spokenDone");
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(@Body Map<String, Object> sent) {
        var view = View.of(Set.copyOf(new FormFields(sent).all("val")));
        return Flash.redirect("/visning", "visning.done").cookie(view.cookie());
    }
}
