package se.lotsen.web.arsredovisning;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.attendance.CostKind;
import se.lotsen.attendance.NoteCost;
import se.lotsen.attendance.Payer;
import se.lotsen.attendance.YearlyAccount;
import se.lotsen.web.paper.PaperMaker;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /arsredovisning}: the meeting places' yearly account. */
@Controller("/arsredovisning")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ArsredovisningController {

    private final YearlyAccount accounts;
    private final NoteCost noteCost;
    private final PaperMaker papers;
    private final Frames frames;

    ArsredovisningController(YearlyAccount accounts, NoteCost noteCost, PaperMaker papers, Frames frames) {
        this.accounts = accounts;
        this.noteCost = noteCost;
        this.papers = papers;
        this.frames = frames;
    }

    @Get
    AretPage all(HttpRequest<?> request, Actor actor, @QueryValue @Nullable Integer ar) {
        return page(request, actor, ar, new FormFields(Map.of()), Problems.none());
    }

    @Get("/alla.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> paper(HttpRequest<?> request, Actor actor, @QueryValue @Nullable Integer ar) {
        var page = all(request, actor, ar);
        var paper = new ArsPaper(page, page.account().asOf());
        return papers.send(paper, "arsredovisning-" + page.account().year() + ".pdf");
    }

    @Get("/{slug}")
    ArsredovisningPage place(
            HttpRequest<?> request, Actor actor, @PathVariable String slug, @QueryValue @Nullable Integer ar) {
        return new ArsredovisningPage(frames.of(request, actor), accounts.of(slug, ar, actor));
    }

    @Post("/kostnad")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> noteCost(HttpRequest<?> request, Actor actor, @Body Map<String, Object> fields) {
        var form = new FormFields(fields);
        var t = Frames.texts(request);
        var year = form.text("ar").matches("20\\d\\d") ? Integer.valueOf(form.text("ar")) : null;
        var kind = Objects.requireNonNullElse(form.choice("slag", CostKind.class), CostKind.OTHER);
        var payer = form.choice("betalare", Payer.class);
        var problems = Problems.none();
        if (payer == null) problems.add("betalare", t.of("arsredovisning.problem.payer"));
        if (year == null) problems.add("ar", t.of("arsredovisning.problem.year"));
        if (payer == null || year == null) return again(request, actor, year, form, problems);
        var command = new NoteCost.Command(form.optional("plats"), year, kind, payer, form.text("belopp"));
        return switch (noteCost.note(command, actor)) {
            case NoteCost.Outcome.Noted _ -> Flash.redirect("/arsredovisning?ar=" + year, "arsredovisning.costSaved");
            case NoteCost.Outcome.NoYear _ ->
                again(request, actor, null, form, problems.add("ar", t.of("arsredovisning.problem.year")));
            case NoteCost.Outcome.NoAmount _ ->
                again(request, actor, year, form, problems.add("belopp", t.of("arsredovisning.problem.amount")));
            case NoteCost.Outcome.TooMuch _ ->
                again(request, actor, year, form, problems.add("belopp", t.of("arsredovisning.problem.tooMuch")));
        };
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, Actor actor, @Nullable Integer year, FormFields form, Problems problems) {
        return HttpResponse.unprocessableEntity().body(page(request, actor, year, form, problems));
    }

    private AretPage page(
            HttpRequest<?> request, Actor actor, @Nullable Integer year, FormFields typed, Problems problems) {
        return new AretPage(frames.of(request, actor), accounts.all(year, actor), typed, problems);
    }
}
