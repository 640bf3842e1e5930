package se.lotsen.web.ratta;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.around.CorrectPerson;
import se.lotsen.around.ShowCorrections;
import se.lotsen.casework.CaseOverview;
import se.lotsen.person.PersonValues;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /arenden/{nr}/person/ratta}. */
@Controller("/arenden/{nr}/person/ratta")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RattaController {

    private final CaseOverview overview;
    private final ShowCorrections show;
    private final CorrectPerson correct;
    private final Frames frames;

    RattaController(CaseOverview overview, ShowCorrections show, CorrectPerson correct, Frames frames) {
        this.overview = overview;
        this.show = show;
        this.correct = correct;
        this.frames = frames;
    }

    @Get
    RattaPage form(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return page(request, actor, nr, null, Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(
            HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        var before = PersonValues.of(overview.show(nr, actor).person());
        var command = new CorrectPerson.Command(
                nr, fields.version(), RattaForm.values(fields, before), fields.text("varfor"));
        return switch (correct.correct(command, actor)) {
            case CorrectPerson.Outcome.Corrected _ -> Flash.redirect("/arenden/" + nr, "ratta.done");
            case CorrectPerson.Outcome.Meanwhile _ ->
                HttpResponse.status(HttpStatus.CONFLICT)
                        .body(page(
                                request,
                                actor,
                                nr,
                                fields,
                                Problems.none().add("fornamn", t.of("problem.correction.meanwhile"))));
            case CorrectPerson.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(page(request, actor, nr, fields, Problems.of(refused.errors(), RattaForm.FIELDS, t)));
        };
    }

    private RattaPage page(
            HttpRequest<?> request, Actor actor, String nr, @Nullable FormFields typed, Problems problems) {
        var shown = overview.show(nr, actor);
        var fields = typed == null ? RattaForm.of(PersonValues.of(shown.person())) : typed;
        return new RattaPage(frames.of(request, actor), shown, show.of(nr, actor), fields, typed != null, problems);
    }
}
