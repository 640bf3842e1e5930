package se.lotsen.web.program;

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
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.time.LocalDate;
import se.lotsen.programme.KnowMunicipality;
import se.lotsen.programme.ShowProgramme;
import se.lotsen.shared.Swedish;
import se.lotsen.web.layout.KommunerPage;
import se.lotsen.web.paper.PaperMaker;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;

/** {@code /program}: what is held, for anyone. */
@Controller("/program")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProgramController {

    private final KnowMunicipality municipalities;
    private final ShowProgramme programme;
    private final PaperMaker papers;
    private final Clock clock;

    ProgramController(KnowMunicipality municipalities, ShowProgramme programme, PaperMaker papers, Clock clock) {
        this.municipalities = municipalities;
        this.programme = programme;
        this.papers = papers;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> municipalities(HttpRequest<?> request) {
        return KommunerPage.choose(
                request, municipalities.all(), "/program", "program.title", "program.chooseMunicipality");
    }

    @Get("/{kommun}")
    ProgramPlatserPage places(HttpRequest<?> request, @PathVariable String kommun) {
        var municipality = municipalities.at(kommun);
        return new ProgramPlatserPage(
                Frames.open(request, municipality.name()), municipality, programme.places(municipality.reader()));
    }

    @Get("/{kommun}/{plats}")
    ProgramPage one(HttpRequest<?> request, @PathVariable String kommun, @PathVariable String plats) {
        return page(request, kommun, plats);
    }

    @Get("/{kommun}/{plats}/program.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> paper(HttpRequest<?> request, @PathVariable String kommun, @PathVariable String plats) {
        var page = page(request, kommun, plats);
        var large = new FormFields(request.getParameters().asMap()).isTicked("stor");
        return papers.send(
                new ProgramPaper(page, large, clock.instant()),
                "program-" + plats + "-" + page.stretch().file() + (large ? "-stor" : "") + ".pdf");
    }

    private ProgramPage page(HttpRequest<?> request, String kommun, String plats) {
        var municipality = municipalities.at(kommun);
        var asked = new FormFields(request.getParameters().asMap());
        var today = Swedish.today(clock);
        var stretch = Stretch.of(asked.optional("vecka"), asked.optional("manad"), today);
        var shown = programme.of(plats, stretch.first(), stretch.last(), municipality.reader());
        if (!asked.has("vecka") && !asked.has("manad") && isOver(shown, today)) {
            stretch = stretch.after();
            shown = programme.of(plats, stretch.first(), stretch.last(), municipality.reader());
        }
        return new ProgramPage(Frames.open(request, municipality.name()), municipality, plats, stretch, shown);
    }

    /** True when nothing more is held in a week that had something: who looks on a Sunday looks for the next. */
    private static boolean isOver(ShowProgramme.Programme week, LocalDate today) {
        return !week.days().isEmpty()
                && week.days().stream().noneMatch(day -> !day.date().isBefore(today));
    }
}
