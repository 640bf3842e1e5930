package se.lotsen.web.traffpunkter;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.agreement.ListPlaces;
import se.lotsen.agreement.ListPlaces.Line;
import se.lotsen.agreement.Measurement;
import se.lotsen.agreement.ShowPlace;
import se.lotsen.agreement.Week;
import se.lotsen.attendance.PlaceVisits;
import se.lotsen.shared.Swedish;
import se.lotsen.web.paper.PaperMaker;
import se.lotsen.web.paper.WordDocument;
import se.lotsen.web.paper.WordMaker;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.SheetFile;

/** The follow-up as files, for all places or for one: the same figures as on the screen. */
@Controller("/traffpunkter")
@Secured("MANAGER")
@ExecuteOn(TaskExecutors.BLOCKING)
final class UppfoljningFilController {

    private final ListPlaces list;
    private final ShowPlace places;
    private final PlaceVisits visits;
    private final PaperMaker papers;
    private final WordMaker words;
    private final Frames frames;
    private final Clock clock;

    UppfoljningFilController(
            ListPlaces list,
            ShowPlace places,
            PlaceVisits visits,
            PaperMaker papers,
            WordMaker words,
            Frames frames,
            Clock clock) {
        this.list = list;
        this.places = places;
        this.visits = visits;
        this.papers = papers;
        this.words = words;
        this.frames = frames;
        this.clock = clock;
    }

    @Get("/uppfoljning.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> pdfOfAll(HttpRequest<?> request, Actor actor) {
        return papers.send(all(request, actor), "uppfoljning-traffpunkter.pdf");
    }

    @Get("/uppfoljning.docx")
    @Produces(WordDocument.TYPE)
    HttpResponse<?> wordsOfAll(HttpRequest<?> request, Actor actor) {
        return words(all(request, actor), "uppfoljning-traffpunkter.docx");
    }

    @Get("/uppfoljning.xlsx")
    @Produces(SheetFile.TYPE)
    HttpResponse<?> sheetOfAll(HttpRequest<?> request, Actor actor) {
        return sheet(all(request, actor), "uppfoljning-traffpunkter.xlsx");
    }

    @Get("/{id}/krav-per-vecka.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> pdfOfOne(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return papers.send(one(request, actor, id), "krav-per-vecka.pdf");
    }

    @Get("/{id}/krav-per-vecka.docx")
    @Produces(WordDocument.TYPE)
    HttpResponse<?> wordsOfOne(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return words(one(request, actor, id), "krav-per-vecka.docx");
    }

    @Get("/{id}/krav-per-vecka.xlsx")
    @Produces(SheetFile.TYPE)
    HttpResponse<?> sheetOfOne(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return sheet(one(request, actor, id), "krav-per-vecka.xlsx");
    }

    private UppfoljningPaper all(HttpRequest<?> request, Actor actor) {
        var time = time(request);
        var contents = list.show(time.measured(), actor);
        var each = contents.lines().stream()
                .filter(Line::isJudged)
                .map(line -> places.show(line.place().id(), time.measured(), actor))
                .toList();
        return paper(request, actor, contents.before(), contents.weeks(), each);
    }

    private UppfoljningPaper one(HttpRequest<?> request, Actor actor, UUID id) {
        var time = time(request);
        var shown = places.show(id, time.measured(), actor);
        return paper(request, actor, shown.before(), shown.weeks(), List.of(shown));
    }

    private UppfoljningPaper paper(
            HttpRequest<?> request,
            Actor actor,
            @Nullable Measurement before,
            List<Week> weeks,
            List<ShowPlace.Contents> each) {
        var time = time(request);
        var t = Frames.texts(request);
        var came = new HashMap<UUID, VisitTable>();
        for (var one : each) {
            var id = one.place().id();
            var shown = visits.show(id, time.measured().from(), time.measured().to(), actor);
            came.put(id, new VisitTable(t, time, shown));
        }
        return new UppfoljningPaper(
                frames.of(request, actor), time, before, weeks, each, Map.copyOf(came), clock.instant());
    }

    private HttpResponse<?> words(UppfoljningPaper paper, String name) {
        return words.send(paper, paper.frame().municipality(), name);
    }

    private static HttpResponse<?> sheet(UppfoljningPaper paper, String name) {
        return SheetFile.send(new UppfoljningSheet(paper)::fill, name);
    }

    private Time time(HttpRequest<?> request) {
        return Time.of(request, Swedish.today(clock));
    }
}
