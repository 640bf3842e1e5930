package se.lotsen.web.uppfoljning;

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
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.Occasion;
import se.lotsen.followup.FollowUpView;
import se.lotsen.followup.SettleFollowUp;
import se.lotsen.reportback.PreviewReport;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.web.arende.BeskedPage;
import se.lotsen.web.arende.Letters;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /arenden/{nr}/uppfoljning}: both follow-ups, and one of them to do or to read. */
@Controller("/arenden/{nr}/uppfoljning")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class UppfoljningController {

    private static final Map<String, String> FIELDS =
            Map.of("mode", "satt", "participation", "deltar", "loneliness", "svar-how-often");

    private final CaseOverview overview;
    private final FollowUpView view;
    private final SettleFollowUp settle;
    private final PreviewReport preview;
    private final Frames frames;
    private final Clock clock;

    UppfoljningController(
            CaseOverview overview,
            FollowUpView view,
            SettleFollowUp settle,
            PreviewReport preview,
            Frames frames,
            Clock clock) {
        this.overview = overview;
        this.view = view;
        this.settle = settle;
        this.preview = preview;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    UppfoljningarPage both(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return new UppfoljningarPage(frames.of(request, actor), overview.show(nr, actor));
    }

    @Get("/{months}")
    UppfoljningPage one(HttpRequest<?> request, Actor actor, @PathVariable String nr, @PathVariable int months) {
        return page(request, actor, nr, occasion(months), new FormFields(Map.of()), Problems.none());
    }

    @Post("/{months}/forhandsvisning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    BeskedPage preview(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String nr,
            @PathVariable int months,
            @Body Map<String, Object> sent) {
        var page = page(request, actor, nr, occasion(months), new FormFields(sent), Problems.none());
        var t = page.frame().t();
        return new BeskedPage(t, page.letters(), t.of("uppfoljning.previewLater"));
    }

    @Post("/{months}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> settle(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String nr,
            @PathVariable int months,
            @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var occasion = occasion(months);
        var command = switch (fields.text("gor")) {
            case "ejnadd" -> SettleFollowUp.Command.notReached(nr, occasion);
            default -> UppfoljningForm.of(fields).command(nr, occasion);
        };
        if (fields.asksToLook()) {
            return HttpResponse.ok(page(request, actor, nr, occasion, fields, Problems.none()));
        }
        return switch (settle.settle(command, actor)) {
            case SettleFollowUp.Outcome.Settled _ -> Flash.redirect("/arenden/" + nr, "arende.done.followedUp");
            case SettleFollowUp.Outcome.Refused refused -> {
                var problems = Problems.of(refused.errors(), FIELDS, Frames.texts(request));
                yield HttpResponse.unprocessableEntity().body(page(request, actor, nr, occasion, fields, problems));
            }
        };
    }

    private UppfoljningPage page(
            HttpRequest<?> request, Actor actor, String nr, Occasion occasion, FormFields fields, Problems problems) {
        var form = UppfoljningForm.of(fields);
        var shown = overview.show(nr, actor);
        var parts = settle.preview(form.command(nr, occasion), actor);
        var letters = parts.isEmpty()
                ? Letters.LATER
                : new Letters(preview.ofCase(shown.state().file().id(), SettleFollowUp.kindOf(occasion), parts, actor));
        return new UppfoljningPage(
                frames.of(request, actor),
                shown,
                view.show(nr, occasion, actor),
                form,
                letters,
                problems,
                Swedish.today(clock));
    }

    private static Occasion occasion(int months) {
        for (var occasion : Occasion.values()) {
            if (occasion.months() == months) return occasion;
        }
        throw new Missing("follow-up");
    }
}
