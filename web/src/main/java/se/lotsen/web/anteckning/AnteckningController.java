package se.lotsen.web.anteckning;

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
import java.util.Objects;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.CorrectNote;
import se.lotsen.casework.WriteNote;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /arenden/{nr}/anteckning}: a note to write, and one to put right. */
@Controller("/arenden/{nr}/anteckning")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AnteckningController {

    private static final Map<String, String> FIELDS = Map.of("why", "varfor");

    private final CaseOverview overview;
    private final WriteNote write;
    private final CorrectNote correct;
    private final Frames frames;

    AnteckningController(CaseOverview overview, WriteNote write, CorrectNote correct, Frames frames) {
        this.overview = overview;
        this.write = write;
        this.correct = correct;
        this.frames = frames;
    }

    @Get
    AnteckningPage show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return new AnteckningPage(frames.of(request, actor), overview.show(nr, actor), "", Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(
            HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> fields) {
        var text = new FormFields(fields).text("text");
        if (text.isEmpty()) {
            var frame = frames.of(request, actor);
            var problems = Problems.none().add("text", frame.t().of("problem.text.missing"));
            return HttpResponse.unprocessableEntity()
                    .body(new AnteckningPage(frame, overview.show(nr, actor), text, problems));
        }
        write.write(nr, text, actor);
        return Flash.redirect("/arenden/" + nr, "arende.done.noted");
    }

    @Get("/{id}/ratta")
    RattaAnteckningPage correct(HttpRequest<?> request, Actor actor, @PathVariable String nr, @PathVariable UUID id) {
        var note = correct.show(nr, id, actor);
        return page(request, actor, nr, note, new FormFields(Map.of("text", note.text())), Problems.none());
    }

    @Post("/{id}/ratta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String nr,
            @PathVariable UUID id,
            @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var saidBy = Objects.requireNonNullElse(fields.id("lydelse"), id);
        var command = new CorrectNote.Command(nr, id, saidBy, fields.text("text"), fields.text("varfor"));
        return switch (correct.correct(command, actor)) {
            case CorrectNote.Outcome.Corrected _ ->
                Flash.redirect("/arenden/" + nr + "/tidslinje", "arende.done.noteCorrected");
            case CorrectNote.Outcome.Meanwhile meanwhile -> {
                var problems = Problems.none().add("text", Frames.texts(request).of("problem.correction.meanwhile"));
                yield HttpResponse.status(HttpStatus.CONFLICT)
                        .body(page(request, actor, nr, meanwhile.now(), fields, problems));
            }
            case CorrectNote.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(page(
                                request,
                                actor,
                                nr,
                                correct.show(nr, id, actor),
                                fields,
                                Problems.of(refused.errors(), FIELDS, Frames.texts(request))));
        };
    }

    private RattaAnteckningPage page(
            HttpRequest<?> request,
            Actor actor,
            String nr,
            CorrectNote.Note note,
            FormFields fields,
            Problems problems) {
        return new RattaAnteckningPage(frames.of(request, actor), overview.show(nr, actor), note, fields, problems);
    }
}
