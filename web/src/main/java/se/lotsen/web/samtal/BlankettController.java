package se.lotsen.web.samtal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import se.lotsen.web.paper.PaperMaker;

/** {@code /hjalp/halsosamtal.pdf}: the empty form of the health talk. */
@Controller("/hjalp/halsosamtal.pdf")
@Secured("GUIDE")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BlankettController {

    private final PaperMaker papers;
    private final Clock clock;

    BlankettController(PaperMaker papers, Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    @Get
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> form() {
        return papers.send(new BlankettPaper(clock.instant()), "halsosamtal.pdf");
    }
}
