package se.lotsen.web.utvardering;

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
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.lotsen.access.Actor;
import se.lotsen.evaluation.ExportResearch;
import se.lotsen.web.support.Asks;
import se.lotsen.web.support.FileAnswer;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /ledning/utvardering/forskning}: a pseudonymised file with its data dictionary, for a purpose that is kept. */
@Controller("/ledning/utvardering/forskning")
@Secured("MANAGER")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ForskningController {

    private static final Map<String, String> FIELDS =
            Map.of("purpose", "andamal", "recipient", "mottagare", "from", "fran", "to", "till");

    private final ExportResearch export;
    private final Frames frames;

    ForskningController(ExportResearch export, Frames frames) {
        this.export = export;
        this.frames = frames;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    ForskningPage show(HttpRequest<?> request, Actor actor) {
        return page(request, actor, new FormFields(Map.of()), Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.ALL)
    @Asks
    HttpResponse<?> make(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var command = new ExportResearch.Command(
                fields.text("andamal"), fields.text("mottagare"), fields.date("fran"), fields.date("till"));
        return switch (export.make(command, actor)) {
            case ExportResearch.Outcome.Made made ->
                FileAnswer.written(out -> zip(made, out), "application/zip", "forskningsfil.zip", fields);
            case ExportResearch.Outcome.Refused refused ->
                again(request, actor, fields, Problems.of(refused.errors(), FIELDS, Frames.texts(request)));
        };
    }

    private static void zip(ExportResearch.Outcome.Made made, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("forskningsfil.csv"));
        made.table().writeTo(zip);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("variabler.csv"));
        zip.write(made.dictionary().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, FormFields fields, Problems problems) {
        return HttpResponse.unprocessableEntity()
                .body(page(request, actor, fields, problems))
                .contentType(MediaType.TEXT_HTML_TYPE);
    }

    private ForskningPage page(HttpRequest<?> request, Actor actor, FormFields fields, Problems problems) {
        return new ForskningPage(frames.of(request, actor), export.made(actor), fields, problems);
    }
}
