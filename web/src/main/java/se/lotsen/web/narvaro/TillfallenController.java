package se.lotsen.web.narvaro;

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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.attendance.MakeLink;
import se.lotsen.attendance.Remarks;
import se.lotsen.attendance.RevokeLink;
import se.lotsen.attendance.ShowSessions;
import se.lotsen.attendance.ShowSheet;
import se.lotsen.sender.BaseUrl;
import se.lotsen.shared.Swedish;
import se.lotsen.web.paper.PaperMaker;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** {@code /tillfallen} and {@code /ledare}: sessions of a week, and each one's sheet, link and paper. */
@Controller
@Secured({"GUIDE", "MANAGER", "ACTIVITY_LEADER"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TillfallenController {

    private final ShowSessions sessions;
    private final ShowSheet sheets;
    private final Sheets hands;
    private final MakeLink makeLink;
    private final RevokeLink revokeLink;
    private final Remarks remarks;
    private final PaperMaker papers;
    private final BaseUrl base;
    private final Frames frames;
    private final Clock clock;

    TillfallenController(
            ShowSessions sessions,
            ShowSheet sheets,
            Sheets hands,
            MakeLink makeLink,
            RevokeLink revokeLink,
            Remarks remarks,
            PaperMaker papers,
            BaseUrl base,
            Frames frames,
            Clock clock) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.hands = hands;
        this.makeLink = makeLink;
        this.revokeLink = revokeLink;
        this.remarks = remarks;
        this.papers = papers;
        this.base = base;
        this.frames = frames;
        this.clock = clock;
    }

    @Get("/tillfallen")
    @Secured({"GUIDE", "MANAGER"})
    TillfallenPage list(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String dag) {
        return new TillfallenPage(frames.of(request, actor), week(dag, actor), "/tillfallen", remarks.open(actor));
    }

    @Get("/ledare")
    @Secured("ACTIVITY_LEADER")
    TillfallenPage own(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String dag) {
        return new TillfallenPage(frames.of(request, actor), week(dag, actor), "/ledare", List.of());
    }

    private ShowSessions.Page week(@Nullable String day, Actor actor) {
        return sessions.show(Swedish.typedDate(day == null ? "" : day).orElse(null), actor);
    }

    @Post("/tillfallen/fel/{id}")
    @Secured({"GUIDE", "MANAGER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> settle(Actor actor, @PathVariable UUID id) {
        remarks.settle(id, actor);
        return Flash.redirect("/tillfallen", "narvaro.remarkSettled");
    }

    @Get("/tillfallen/{id}")
    TillfallePage sheet(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return page(request, actor, id, new FormFields(Map.of()), Problems.none(), "");
    }

    @Post("/tillfallen/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> fields) {
        var form = new FormFields(fields);
        var counted = Counters.pressed(form);
        if (counted != null) return HttpResponse.ok(page(request, actor, id, counted, Problems.none(), ""));
        var problems = hands.save(id, form, Frames.texts(request), actor);
        if (problems.isEmpty()) return Flash.redirect(here(id), "narvaro.savedNow");
        return again(page(request, actor, id, form, problems, ""));
    }

    /** The link is shown in this answer and never again, so the page is not redirected to. */
    @Post("/tillfallen/{id}/lank")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> makeLink(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return switch (makeLink.make(id, actor)) {
            case MakeLink.Outcome.Made made ->
                HttpResponse.ok(page(
                        request,
                        actor,
                        id,
                        new FormFields(Map.of()),
                        Problems.none(),
                        base.of(request) + "/t/" + made.token()));
            case MakeLink.Outcome.TooLate _ -> Flash.redirect(here(id), "narvaro.linkTooLate");
            case MakeLink.Outcome.Cancelled _ -> Flash.redirect(here(id), "narvaro.isCancelled");
        };
    }

    @Post("/tillfallen/{id}/lank/bort")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revokeLink(Actor actor, @PathVariable UUID id) {
        revokeLink.revoke(id, actor);
        return Flash.redirect(here(id), "narvaro.linkRevoked");
    }

    @Get("/tillfallen/{id}/stall-in")
    StallInPage callOffForm(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return new StallInPage(
                frames.of(request, actor), form(request, actor, id, new FormFields(Map.of()), Problems.none()));
    }

    @Post("/tillfallen/{id}/stall-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> callOff(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> fields) {
        var form = new FormFields(fields);
        var problems = hands.callOff(id, form, Frames.texts(request), actor);
        if (problems.isEmpty()) return Flash.redirect(here(id), "narvaro.calledOff");
        return again(new StallInPage(frames.of(request, actor), form(request, actor, id, form, problems)));
    }

    @Get("/tillfallen/{id}/fel")
    FelPage remarkForm(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return new FelPage(
                frames.of(request, actor), form(request, actor, id, new FormFields(Map.of()), Problems.none()));
    }

    @Post("/tillfallen/{id}/fel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remark(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> fields) {
        var form = new FormFields(fields);
        var problems = hands.tell(id, form, Frames.texts(request), actor);
        if (problems.isEmpty()) return Flash.redirect(here(id), "narvaro.told");
        return again(new FelPage(frames.of(request, actor), form(request, actor, id, form, problems)));
    }

    @Get("/tillfallen/{id}/blad.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> paper(Actor actor, @PathVariable UUID id) {
        var form = new SheetForm(
                Texts.swedish(),
                sheets.print(id, actor),
                here(id),
                false,
                Swedish.today(clock),
                new FormFields(Map.of()),
                Problems.none());
        return papers.send(new BladPaper(form, clock.instant()), "narvaroblad.pdf");
    }

    private TillfallePage page(
            HttpRequest<?> request, Actor actor, UUID id, FormFields typed, Problems problems, String newLink) {
        return new TillfallePage(frames.of(request, actor), form(request, actor, id, typed, problems), newLink);
    }

    private SheetForm form(HttpRequest<?> request, Actor actor, UUID id, FormFields typed, Problems problems) {
        var sheet = sheets.show(id, actor);
        return new SheetForm(Frames.texts(request), sheet, here(id), false, Swedish.today(clock), typed, problems);
    }

    private static HttpResponse<?> again(Page page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private static String here(UUID id) {
        return "/tillfallen/" + id;
    }
}
