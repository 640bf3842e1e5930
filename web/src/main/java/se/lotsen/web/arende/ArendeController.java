package se.lotsen.web.arende;

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
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.ResumeCase;
import se.lotsen.casework.TakeCase;
import se.lotsen.notice.ChooseNotices;
import se.lotsen.notice.Medium;
import se.lotsen.person.ShowPersonNumber;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Asks;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;

/** {@code /arenden/{nr}}: the overview of a case, and what is done from it with one press. */
@Controller("/arenden/{nr}")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ArendeController {

    private final CaseOverview overview;
    private final TakeCase take;
    private final ResumeCase resume;
    private final ShowPersonNumber showNumber;
    private final ChooseNotices notices;
    private final Frames frames;
    private final Clock clock;

    ArendeController(
            CaseOverview overview,
            TakeCase take,
            ResumeCase resume,
            ShowPersonNumber showNumber,
            ChooseNotices notices,
            Frames frames,
            Clock clock) {
        this.overview = overview;
        this.take = take;
        this.resume = resume;
        this.showNumber = showNumber;
        this.notices = notices;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    ArendePage show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return page(request, actor, overview.show(nr, actor), null);
    }

    @Post("/personnummer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Asks
    ArendePage showNumber(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        var shown = overview.show(nr, actor);
        return page(request, actor, shown, showNumber.show(shown.person().id(), nr, actor));
    }

    @Post("/lots")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(Actor actor, @PathVariable String nr, @Body @Nullable Map<String, Object> fields) {
        var command = new TakeCase.Command(nr, new FormFields(fields == null ? Map.of() : fields).id("fran"));
        return switch (take.take(command, actor)) {
            case TakeCase.Outcome.Taken _ -> Flash.redirect("/arenden/" + nr, "arende.done.taken");
            case TakeCase.Outcome.Meanwhile _ -> Flash.redirect("/arenden/" + nr, "arende.done.meanwhile");
        };
    }

    @Post("/ateruppta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> resume(Actor actor, @PathVariable String nr) {
        resume.resume(nr, actor);
        return Flash.redirect("/arenden/" + nr, "arende.done.resumed");
    }

    @Post("/sms")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> texts(Actor actor, @PathVariable String nr, @Body @Nullable Map<String, Object> fields) {
        var wanted =
                new FormFields(fields == null ? Map.of() : fields).text("vill").equals("ja");
        notices.choose(overview.show(nr, actor).person().id(), Medium.SMS, wanted, actor);
        return Flash.redirect("/arenden/" + nr, wanted ? "arende.done.texts" : "arende.done.noTexts");
    }

    private ArendePage page(
            HttpRequest<?> request, Actor actor, CaseOverview.Page shown, @Nullable String personNumber) {
        var refused = notices.refused(shown.person().id(), actor).contains(Medium.SMS);
        var told = notices.latest(shown.person().id(), actor);
        return new ArendePage(frames.of(request, actor), shown, Swedish.today(clock), !refused, told, personNumber);
    }
}
