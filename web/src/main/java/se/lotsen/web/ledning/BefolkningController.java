package se.lotsen.web.ledning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.reporting.ImportPopulation;
import se.lotsen.reporting.KeepFarPlaces;
import se.lotsen.reporting.ShowReach;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.LineFault;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.TableFile;
import se.lotsen.web.support.Texts;

/** {@code /ledning/rackvidd/befolkning}: what the reach is measured against: how many residents there are, and which places are far away. */
@Controller("/ledning/rackvidd")
@Secured("MANAGER")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BefolkningController {

    private static final String HERE = "/ledning/rackvidd/befolkning";

    private final ShowReach reach;
    private final ImportPopulation population;
    private final KeepFarPlaces farPlaces;
    private final Frames frames;
    private final Clock clock;

    BefolkningController(
            ShowReach reach, ImportPopulation population, KeepFarPlaces farPlaces, Frames frames, Clock clock) {
        this.reach = reach;
        this.population = population;
        this.farPlaces = farPlaces;
        this.frames = frames;
        this.clock = clock;
    }

    @Get("/befolkning")
    @Produces(MediaType.TEXT_HTML)
    BefolkningPage show(HttpRequest<?> request, Actor actor) {
        return page(request, actor, List.of(), new FormFields(Map.of()), Problems.none());
    }

    @Get("/befolkning.csv")
    @Produces(MediaType.ALL)
    HttpResponse<?> template() {
        return TableFile.send(PopulationTable.empty(Swedish.today(clock).getYear() - 1), "befolkning.csv");
    }

    @Post("/befolkning/fil")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> file(HttpRequest<?> request, Actor actor, @Part("fil") byte[] file) {
        if (file.length > TableFile.MOST_BYTES) {
            var fault = LineFault.tooLarge(Frames.texts(request));
            return refused(page(request, actor, List.of(fault), new FormFields(Map.of()), Problems.none()));
        }
        return take(request, actor, TableFile.decoded(file), new FormFields(Map.of()));
    }

    @Post("/befolkning/tabell")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> table(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        return take(request, actor, fields.text("tabell"), fields);
    }

    @Post("/befolkning/langt-bort")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> far(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        return switch (farPlaces.keep(fields.text("postnummer"), actor)) {
            case KeepFarPlaces.Outcome.Kept _ -> Flash.redirect(HERE, "rackvidd.done.far");
            case KeepFarPlaces.Outcome.Refused refused -> {
                var problems =
                        Problems.of(refused.errors(), Map.of("postalCodes", "postnummer"), Frames.texts(request));
                yield refused(page(request, actor, List.of(), fields, problems));
            }
        };
    }

    private HttpResponse<?> take(HttpRequest<?> request, Actor actor, String text, FormFields fields) {
        var read = PopulationTable.read(text);
        if (!read.faults().isEmpty()) return refused(page(request, actor, read.faults(), fields, Problems.none()));
        return switch (population.take(read.lines(), actor)) {
            case ImportPopulation.Outcome.Kept _ -> Flash.redirect(HERE, "rackvidd.done.imported");
            case ImportPopulation.Outcome.Refused refused -> {
                var t = Frames.texts(request);
                var faults = refused.faults().stream()
                        .map(fault -> new LineFault(
                                fault.line(),
                                PopulationTable.header(fault.error().field()),
                                words(fault, t)))
                        .toList();
                yield refused(page(request, actor, faults, fields, Problems.none()));
            }
        };
    }

    private static String words(ImportPopulation.Fault fault, Texts t) {
        var key = "problem." + fault.error().messageKey();
        return fault.against() == null ? t.of(key) : t.of(key, String.valueOf(fault.against()));
    }

    private static HttpResponse<?> refused(BefolkningPage page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private BefolkningPage page(
            HttpRequest<?> request, Actor actor, List<LineFault> faults, FormFields fields, Problems problems) {
        var thisYear = Swedish.today(clock).getYear();
        return new BefolkningPage(
                frames.of(request, actor), thisYear, reach.read(thisYear, actor), faults, fields, problems);
    }
}
