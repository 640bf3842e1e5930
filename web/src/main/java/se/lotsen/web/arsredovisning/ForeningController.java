package se.lotsen.web.arsredovisning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.attendance.AssociationYear;
import se.lotsen.web.paper.PaperMaker;
import se.lotsen.web.support.Frames;

/** {@code /verksamhetsberattelse}: an association's year, for its leaders. */
@Controller("/verksamhetsberattelse")
@Secured("ACTIVITY_LEADER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ForeningController {

    private final AssociationYear year;
    private final PaperMaker papers;
    private final Frames frames;

    ForeningController(AssociationYear year, PaperMaker papers, Frames frames) {
        this.year = year;
        this.papers = papers;
        this.frames = frames;
    }

    @Get
    ForeningPage show(HttpRequest<?> request, Actor actor, @QueryValue @Nullable Integer ar) {
        return new ForeningPage(frames.of(request, actor), year.show(ar, actor));
    }

    @Get("/aret.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> paper(HttpRequest<?> request, Actor actor, @QueryValue @Nullable Integer ar) {
        var page = show(request, actor, ar);
        var paper = new ForeningPaper(page, page.account().asOf());
        return papers.send(paper, "verksamhetsberattelse-" + page.account().year() + ".pdf");
    }
}
