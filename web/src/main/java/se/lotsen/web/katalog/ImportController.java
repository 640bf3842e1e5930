package se.lotsen.web.katalog;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.lotsen.access.Actor;
import se.lotsen.catalogue.ImportCatalogue;
import se.lotsen.catalogue.Kept;
import se.lotsen.catalogue.ReadHsds;
import se.lotsen.catalogue.ShowKept;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.LineFault;
import se.lotsen.web.support.TableFile;
import se.lotsen.web.support.Texts;

/** {@code /katalog/import}: a table or a document of HSDS into the catalogue, looked at before anything is saved. */
@Controller("/katalog")
@Secured({"MANAGER", "ADMINISTRATOR"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ImportController {

    private final ImportCatalogue take;
    private final ReadHsds readHsds;
    private final ShowKept show;
    private final Frames frames;

    ImportController(ImportCatalogue take, ReadHsds readHsds, ShowKept show, Frames frames) {
        this.take = take;
        this.readHsds = readHsds;
        this.show = show;
        this.frames = frames;
    }

    @Get("/import")
    ImportPage choose(HttpRequest<?> request, Actor actor) {
        return ImportPage.empty(frames.of(request, actor), List.of());
    }

    @Post("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> look(HttpRequest<?> request, Actor actor, @Part("fil") byte[] file) {
        var page = page(request, actor, file);
        return page.faults().isEmpty()
                ? HttpResponse.ok(page)
                : HttpResponse.unprocessableEntity().body(page);
    }

    @Post("/import/spara")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var file = Objects.toString(sent.get("fil"), "").getBytes(StandardCharsets.UTF_8);
        var read = read(file, Frames.texts(request), actor);
        if (!read.faults().isEmpty()) return HttpResponse.unprocessableEntity().body(page(request, actor, file));
        return switch (take.save(
                read.lines(), ImportPage.versions(Objects.toString(sent.get("versioner"), "")), actor)) {
            case ImportCatalogue.Outcome.Kept kept ->
                Flash.redirect(
                        "/katalog",
                        kept.settled().undecided() > 0 ? "katalog.done.undecided" : "katalog.done.imported");
            case ImportCatalogue.Outcome.Refused _ ->
                HttpResponse.unprocessableEntity().body(page(request, actor, file));
            case ImportCatalogue.Outcome.ChangedByOther changed ->
                HttpResponse.status(HttpStatus.CONFLICT)
                        .body(page(request, actor, file).meanwhile(changed.activities()));
        };
    }

    private ImportPage page(HttpRequest<?> request, Actor actor, byte[] file) {
        var t = Frames.texts(request);
        if (file.length > TableFile.MOST_BYTES) {
            var fault = LineFault.tooLarge(t);
            return ImportPage.empty(frames.of(request, actor), List.of(fault));
        }
        var read = read(file, t, actor);
        if (!read.faults().isEmpty()) return ImportPage.empty(frames.of(request, actor), read.faults());
        var plan = take.preview(read.lines(), actor);
        return new ImportPage(
                frames.of(request, actor),
                plan,
                changes(plan, actor, t),
                faults(plan.faults(), t),
                TableFile.decoded(file),
                List.of());
    }

    private List<ImportPage.Changed> changes(ImportCatalogue.Plan plan, Actor actor, Texts t) {
        var choices = show.choices(actor);
        return plan.changes().stream()
                .map(change -> {
                    var after = FactForm.of(change.after());
                    if (change.newPlace() != null) after.put("placeId", change.newPlace());
                    var before = FactForm.of(change.before());
                    return new ImportPage.Changed(
                            change.before().name(),
                            Both.of(Kept.ACTIVITY, before, new FormFields(after), choices::named, t));
                })
                .toList();
    }

    /** A table, or a document of HSDS, which begins as no table does. */
    private CatalogueTable.Read read(byte[] file, Texts t, Actor actor) {
        var text = TableFile.decoded(file);
        if (!text.stripLeading().startsWith("{")) return CatalogueTable.read(file);
        var read = readHsds.read(text, actor);
        return new CatalogueTable.Read(read.lines(), faults(read.faults(), t));
    }

    private static List<LineFault> faults(List<ImportCatalogue.Fault> faults, Texts t) {
        return faults.stream()
                .map(fault -> new LineFault(
                        fault.line(),
                        column(fault.error().field()),
                        t.of("problem." + fault.error().messageKey())))
                .toList();
    }

    private static String column(String field) {
        return field.isEmpty() ? "" : CatalogueTable.header(TidForm.FIELDS.getOrDefault(field, field));
    }
}
