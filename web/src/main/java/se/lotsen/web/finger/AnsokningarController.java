package se.lotsen.web.finger;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import se.lotsen.access.Actor;
import se.lotsen.finger.Application;
import se.lotsen.finger.ConsentForm;
import se.lotsen.finger.Home;
import se.lotsen.finger.ImportApplications;
import se.lotsen.finger.OfferPlaces;
import se.lotsen.finger.Outcome;
import se.lotsen.finger.Programme;
import se.lotsen.finger.ShowApplications;
import se.lotsen.finger.TakeApplication;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.LineFault;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.TableFile;
import se.lotsen.web.support.Texts;

/** {@code /finger/{id}}: those who have applied to a programme, and new applications by form and by file. */
@Controller("/finger/{id}")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AnsokningarController {

    private static final Map<String, String> FIELDS = Map.of(
            "number", "nummer",
            "givenName", "fornamn",
            "familyName", "efternamn",
            "phone", "telefon",
            "home", "boende",
            "consent", "samtycker");

    private final ShowApplications applications;
    private final TakeApplication take;
    private final ImportApplications files;
    private final OfferPlaces offer;
    private final Frames frames;

    AnsokningarController(
            ShowApplications applications,
            TakeApplication take,
            ImportApplications files,
            OfferPlaces offer,
            Frames frames) {
        this.applications = applications;
        this.take = take;
        this.files = files;
        this.offer = offer;
        this.frames = frames;
    }

    @Get
    ProgramPage show(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return new ProgramPage(frames.of(request, actor), applications.show(id, actor));
    }

    @Post("/erbjud")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> offer(Actor actor, @PathVariable UUID id) {
        var offered = offer.offer(id, actor);
        return Flash.redirect("/finger/" + id, offered > 0 ? "finger.done.offered" : "finger.done.noneOffered");
    }

    @Get("/ansokan")
    AnsokanPage form(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return new AnsokanPage(
                frames.of(request, actor), files.programme(id, actor), new FormFields(Map.of()), Problems.none());
    }

    @Post("/ansokan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var programme = files.programme(id, actor);
        return switch (take.take(id, application(fields, programme), actor)) {
            case Outcome.Written _ -> Flash.redirect("/finger/" + id, "finger.done.applied");
            case Outcome.Refused refused -> {
                var problems = Problems.of(refused.errors(), fieldsOf(programme), Frames.texts(request));
                yield HttpResponse.unprocessableEntity()
                        .body(new AnsokanPage(frames.of(request, actor), programme, fields, problems));
            }
        };
    }

    private static Map<String, String> fieldsOf(Programme programme) {
        var fields = new HashMap<>(FIELDS);
        for (var i = 0; i < programme.rule().questions().size(); i++) fields.put("answer-" + i, "fraga-" + i);
        return fields;
    }

    private static Application application(FormFields fields, Programme programme) {
        return new Application(
                fields.text("nummer"),
                fields.text("fornamn"),
                fields.text("efternamn"),
                fields.text("telefon"),
                fields.choice("boende", Home.class),
                fields.choice("samtycker", ConsentForm.class),
                IntStream.range(0, programme.rule().questions().size())
                        .mapToObj(i -> fields.text("fraga-" + i))
                        .toList());
    }

    @Get("/inlasning")
    InlasningPage choose(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return new InlasningPage(frames.of(request, actor), files.programme(id, actor), null, null, List.of(), "");
    }

    @Post("/inlasning")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> look(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Part("fil") byte[] file) {
        if (file.length > TableFile.MOST_BYTES) {
            var fault = LineFault.tooLarge(Frames.texts(request));
            return HttpResponse.unprocessableEntity()
                    .body(new InlasningPage(
                            frames.of(request, actor), files.programme(id, actor), null, null, List.of(fault), ""));
        }
        var page = look(request, actor, id, TableFile.decoded(file));
        return page.faults().isEmpty()
                ? HttpResponse.ok(page)
                : HttpResponse.unprocessableEntity().body(page);
    }

    private InlasningPage look(HttpRequest<?> request, Actor actor, UUID id, String text) {
        var programme = files.programme(id, actor);
        var frame = frames.of(request, actor);
        var read = ApplicationTable.read(text, programme);
        if (!read.faults().isEmpty()) return new InlasningPage(frame, programme, null, null, read.faults(), "");
        var plan = files.preview(id, read.lines(), actor);
        return new InlasningPage(frame, programme, plan, null, words(plan.faults(), programme, frame.t()), text);
    }

    @Post("/inlasning/spara")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> sent) {
        var text = Objects.toString(sent.get("fil"), "");
        var programme = files.programme(id, actor);
        var read = ApplicationTable.read(text, programme);
        if (!read.faults().isEmpty()) {
            return HttpResponse.unprocessableEntity().body(look(request, actor, id, text));
        }
        return switch (files.take(id, read.lines(), actor)) {
            case ImportApplications.Outcome.Taken taken
            when taken.left().isEmpty() -> Flash.redirect("/finger/" + id, "finger.done.imported");
            case ImportApplications.Outcome.Taken taken ->
                HttpResponse.ok(new InlasningPage(
                        frames.of(request, actor),
                        programme,
                        null,
                        taken.applications(),
                        words(taken.left(), programme, Frames.texts(request)),
                        ""));
            case ImportApplications.Outcome.Refused _ ->
                HttpResponse.unprocessableEntity().body(look(request, actor, id, text));
        };
    }

    private static List<LineFault> words(Collection<ImportApplications.Fault> faults, Programme programme, Texts t) {
        return faults.stream()
                .map(fault -> new LineFault(
                        fault.line(),
                        ApplicationTable.headerOf(fault.error().field(), programme),
                        t.of("problem." + fault.error().messageKey())))
                .toList();
    }
}
