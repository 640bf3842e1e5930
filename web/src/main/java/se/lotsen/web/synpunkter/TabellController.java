package se.lotsen.web.synpunkter;

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
import java.time.Clock;
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.shared.KnownYear;
import se.lotsen.tertial.Answer;
import se.lotsen.tertial.ShowComplaintTable;
import se.lotsen.tertial.Third;
import se.lotsen.tertial.WriteTertialText;
import se.lotsen.web.paper.PaperMaker;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /ledning/synpunkter/tabell}: a year's complaints as the board reads them. */
@Controller("/ledning/synpunkter/tabell/{year}")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TabellController {

    private final ShowComplaintTable table;
    private final WriteTertialText text;
    private final PaperMaker papers;
    private final Frames frames;
    private final Clock clock;

    TabellController(ShowComplaintTable table, WriteTertialText text, PaperMaker papers, Frames frames, Clock clock) {
        this.table = table;
        this.text = text;
        this.papers = papers;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    TabellPage table(HttpRequest<?> request, Actor actor, @PathVariable int year) {
        return page(request, actor, year, Problems.none());
    }

    @Get("/synpunkter.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> paper(HttpRequest<?> request, Actor actor, @PathVariable int year) {
        return papers.send(new TabellPaper(page(request, actor, year, Problems.none())), "synpunkter-" + year + ".pdf");
    }

    @Post("/{third}/text")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable int year,
            @PathVariable Third third,
            @Body Map<String, Object> sent) {
        var command = new WriteTertialText.Command(
                KnownYear.of(year, clock), third, new FormFields(sent).text("text-" + third));
        return switch (text.write(command, actor)) {
            case Answer.Done _ -> Flash.redirect(path(year), "synpunkter.done.written");
            case Answer.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(page(
                                request,
                                actor,
                                year,
                                Problems.of(refused.errors(), Map.of("text", "text-" + third), Frames.texts(request))));
        };
    }

    private TabellPage page(HttpRequest<?> request, Actor actor, int year, Problems problems) {
        return new TabellPage(frames.of(request, actor), table.show(KnownYear.of(year, clock), actor), true, problems);
    }

    private static String path(int year) {
        return "/ledning/synpunkter/tabell/" + year;
    }
}
