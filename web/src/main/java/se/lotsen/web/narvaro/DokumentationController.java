package se.lotsen.web.narvaro;

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
import se.lotsen.documentation.DocumentationMode;
import se.lotsen.documentation.NoteMode;
import se.lotsen.documentation.ShowMode;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /aktiviteter/{slug}/dokumentation}: whether persons are documented in an activity. */
@Controller("/aktiviteter/{slug}/dokumentation")
@Secured({"GUIDE", "MANAGER"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DokumentationController {

    private static final Map<String, String> FIELDS = Map.of(
            "decisionNumber", "dnr",
            "scope", "omfattning",
            "decidedOn", "beslutad",
            "validFrom", "fran",
            "validTo", "till",
            "booked", "bokade");

    private final ShowMode show;
    private final NoteMode note;
    private final Frames frames;

    DokumentationController(ShowMode show, NoteMode note, Frames frames) {
        this.show = show;
        this.note = note;
        this.frames = frames;
    }

    @Get
    DokumentationPage show(HttpRequest<?> request, Actor actor, @PathVariable String slug) {
        return page(request, actor, slug, new FormFields(Map.of()), Problems.none());
    }

    @Post
    @Secured("MANAGER")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> note(
            HttpRequest<?> request, Actor actor, @PathVariable String slug, @Body Map<String, Object> fields) {
        var form = new FormFields(fields);
        var t = Frames.texts(request);
        var mode = form.choice("lage", DocumentationMode.class);
        if (mode == null) {
            return again(page(request, actor, slug, form, Problems.none().add("lage", t.of("problem.mode.missing"))));
        }
        return switch (note.note(command(slug, mode, form), actor)) {
            case NoteMode.Outcome.Noted _ ->
                Flash.redirect("/aktiviteter/" + slug + "/dokumentation", "narvaro.modeNoted");
            case NoteMode.Outcome.NamesAreBooked names -> {
                var asks = t.of("narvaro.namesBooked", names.bookings(), t.date(names.last()));
                yield again(page(request, actor, slug, form, Problems.none().add("bokade", asks)));
            }
            case NoteMode.Outcome.Refused refused ->
                again(page(request, actor, slug, form, Problems.of(refused.errors(), FIELDS, t)));
        };
    }

    private static NoteMode.Command command(String slug, DocumentationMode mode, FormFields form) {
        return new NoteMode.Command(
                slug,
                mode,
                form.optional("dnr"),
                form.date("beslutad"),
                form.optional("omfattning"),
                form.date("fran"),
                form.date("till"),
                form.choice("bokade", NoteMode.Booked.class));
    }

    private DokumentationPage page(
            HttpRequest<?> request, Actor actor, String slug, FormFields typed, Problems problems) {
        return new DokumentationPage(frames.of(request, actor), show.show(slug, actor), typed, problems);
    }

    private static HttpResponse<?> again(DokumentationPage page) {
        return HttpResponse.unprocessableEntity().body(page);
    }
}
