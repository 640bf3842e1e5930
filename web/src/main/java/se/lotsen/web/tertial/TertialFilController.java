package se.lotsen.web.tertial;

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
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.shared.KnownYear;
import se.lotsen.tertial.ShowReport;
import se.lotsen.tertial.Third;
import se.lotsen.web.paper.PaperMaker;
import se.lotsen.web.paper.WordDocument;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** The report as files: what the page says, and the definitions of its figures. */
@Controller("/ledning/tertial/{year}/{third}")
@Secured("MANAGER")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TertialFilController {

    private final ShowReport report;
    private final PaperMaker papers;
    private final Frames frames;
    private final Clock clock;

    TertialFilController(ShowReport report, PaperMaker papers, Frames frames, Clock clock) {
        this.report = report;
        this.papers = papers;
        this.frames = frames;
        this.clock = clock;
    }

    @Get("/rapport.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> pdf(HttpRequest<?> request, Actor actor, @PathVariable int year, @PathVariable Third third) {
        return papers.send(new TertialPaper(text(request, actor, year, third)), name(year, third) + ".pdf");
    }

    @Get("/rapport.docx")
    @Produces(WordDocument.TYPE)
    HttpResponse<?> docx(HttpRequest<?> request, Actor actor, @PathVariable int year, @PathVariable Third third) {
        return TertialDocx.send(text(request, actor, year, third), name(year, third) + ".docx");
    }

    private ReportText text(HttpRequest<?> request, Actor actor, int year, Third third) {
        var shown = report.show(KnownYear.of(year, clock), third, actor);
        return ReportText.of(
                new TertialPage(frames.of(request, actor), shown, new FormFields(Map.of()), Problems.none()));
    }

    private static String name(int year, Third third) {
        return (third == Third.VB ? "verksamhetsberattelse-" : "tertialrapport-" + third + "-") + year;
    }
}
