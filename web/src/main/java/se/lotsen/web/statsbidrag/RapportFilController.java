package se.lotsen.web.statsbidrag;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.grant.GrantReport;
import se.lotsen.web.paper.PaperMaker;
import se.lotsen.web.support.FileAnswer;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.SheetFile;
import se.lotsen.web.support.TableFile;

/** A grant's report as files: a submitted version, or the books as they stand when no version is asked for. */
@Controller("/ledning/statsbidrag/{grantId}")
@Secured("MANAGER")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RapportFilController {

    private final GrantReport reports;
    private final PaperMaker papers;
    private final Frames frames;
    private final Clock clock;

    RapportFilController(GrantReport reports, PaperMaker papers, Frames frames, Clock clock) {
        this.reports = reports;
        this.papers = papers;
        this.frames = frames;
        this.clock = clock;
    }

    @Get("/rapport.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> pdf(
            HttpRequest<?> request, Actor actor, @PathVariable UUID grantId, @QueryValue @Nullable Integer version) {
        var paper = paper(request, actor, grantId, version);
        return papers.send(paper, name(paper, "pdf"));
    }

    @Get("/rapport.xlsx")
    @Produces(SheetFile.TYPE)
    HttpResponse<?> xlsx(
            HttpRequest<?> request, Actor actor, @PathVariable UUID grantId, @QueryValue @Nullable Integer version) {
        var paper = paper(request, actor, grantId, version);
        return SheetFile.send(new RapportFiles(paper)::fill, name(paper, "xlsx"));
    }

    @Get("/rapport.csv")
    @Produces(MediaType.ALL)
    HttpResponse<?> csv(
            HttpRequest<?> request, Actor actor, @PathVariable UUID grantId, @QueryValue @Nullable Integer version) {
        var paper = paper(request, actor, grantId, version);
        return TableFile.send(new RapportFiles(paper).csv(), name(paper, "csv"));
    }

    /** Exactly the bytes that the fingerprint is taken of. */
    @Get("/underlag.txt")
    @Produces(MediaType.ALL)
    HttpResponse<?> fingerprinted(
            HttpRequest<?> request, Actor actor, @PathVariable UUID grantId, @QueryValue @Nullable Integer version) {
        var paper = paper(request, actor, grantId, version);
        return FileAnswer.of(
                paper.contents().text().getBytes(StandardCharsets.UTF_8),
                "text/plain; charset=utf-8",
                name(paper, "txt"));
    }

    private RapportPaper paper(HttpRequest<?> request, Actor actor, UUID grantId, @Nullable Integer version) {
        var report = reports.export(grantId, actor);
        var frame = frames.of(request, actor);
        if (version == null) return new RapportPaper(frame, report.grant(), report.now(), null, clock.instant());
        var submitted = report.version(version);
        return new RapportPaper(frame, report.grant(), submitted.contents(), submitted, submitted.submittedAt());
    }

    private static String name(RapportPaper paper, String ending) {
        var submitted = paper.submitted();
        var version = submitted == null ? "utkast" : "version-" + submitted.version();
        return "aterrapport-" + paper.grant().year() + "-" + version + "." + ending;
    }
}
