package se.lotsen.web.uppsokande;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.outreach.CallNext;
import se.lotsen.outreach.EndCampaign;
import se.lotsen.outreach.ImportCohort;
import se.lotsen.outreach.PrintLetters;
import se.lotsen.outreach.ShowCampaigns;
import se.lotsen.outreach.ShowRound;
import se.lotsen.web.paper.PaperMaker;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.TableFile;

/** {@code /uppsokande/{id}}: a campaign, its list, its letters, and whom to call next. */
@Controller("/uppsokande/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class KampanjController {

    private final ShowCampaigns campaigns;
    private final ShowRound round;
    private final ImportCohort take;
    private final PrintLetters letters;
    private final CallNext next;
    private final EndCampaign end;
    private final PaperMaker papers;
    private final Frames frames;

    KampanjController(
            ShowCampaigns campaigns,
            ShowRound round,
            ImportCohort take,
            PrintLetters letters,
            CallNext next,
            EndCampaign end,
            PaperMaker papers,
            Frames frames) {
        this.campaigns = campaigns;
        this.round = round;
        this.take = take;
        this.letters = letters;
        this.next = next;
        this.end = end;
        this.papers = papers;
        this.frames = frames;
    }

    @Get
    @Secured({"GUIDE", "MANAGER"})
    KampanjPage show(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return page(request, actor, id, null, "", Problems.none());
    }

    /** What would come of a list; nothing is saved. */
    @Post("/lista")
    @Secured("MANAGER")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> look(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Part("fil") byte[] file) {
        var t = Frames.texts(request);
        var text = TableFile.decoded(file);
        var lines = file.length > TableFile.MOST_BYTES ? null : CohortTable.read(text);
        if (lines == null || lines.isEmpty()) {
            var key = lines == null ? "problem.catalogue.import.large" : "problem.outreach.noList";
            var problems = Problems.none().add("fil", t.of(key));
            return HttpResponse.unprocessableEntity().body(page(request, actor, id, null, "", problems));
        }
        return HttpResponse.ok(page(request, actor, id, take.preview(id, lines, actor), text, Problems.none()));
    }

    @Post("/lista/spara")
    @Secured("MANAGER")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(Actor actor, @PathVariable UUID id, @Body Map<String, Object> sent) {
        take.save(id, CohortTable.read(Objects.toString(sent.get("fil"), "")), actor);
        return Flash.redirect(here(id), "uppsokande.done.imported");
    }

    @Post("/brev")
    @Secured("GUIDE")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(Actor actor, @PathVariable UUID id) {
        return switch (letters.write(id, actor)) {
            case PrintLetters.Outcome.Written _ -> Flash.redirect(here(id), "uppsokande.done.written");
            case PrintLetters.Outcome.NobodyLeft _ -> Flash.redirect(here(id), "uppsokande.done.nobodyLeft");
        };
    }

    @Get("/brev/{batch}.pdf")
    @Secured("GUIDE")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> print(Actor actor, @PathVariable UUID id, @PathVariable UUID batch) {
        var printed = letters.read(id, batch, actor);
        if (printed.letters().isEmpty()) return Flash.redirect(here(id), "uppsokande.done.nobodyLeft");
        return papers.send(new UtskickPaper(printed.letters(), printed.writtenAt()), "utskick.pdf");
    }

    @Post("/nasta")
    @Secured("GUIDE")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> next(Actor actor, @PathVariable UUID id) {
        return RingController.toNext(id, next.next(id, actor), null);
    }

    @Post("/avsluta")
    @Secured("MANAGER")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(Actor actor, @PathVariable UUID id) {
        end.end(id, actor);
        return Flash.redirect(here(id), "uppsokande.done.ended");
    }

    private static String here(UUID id) {
        return "/uppsokande/" + id;
    }

    private KampanjPage page(
            HttpRequest<?> request,
            Actor actor,
            UUID id,
            ImportCohort.@Nullable Plan plan,
            String file,
            Problems problems) {
        var shown = campaigns.one(id, actor);
        var works = actor.role() == Role.GUIDE && shown.campaign().isRunning();
        return new KampanjPage(
                frames.of(request, actor), shown, works ? round.show(id, actor) : null, plan, file, problems);
    }
}
