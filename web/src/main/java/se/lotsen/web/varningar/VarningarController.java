package se.lotsen.web.varningar;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.around.EndWarning;
import se.lotsen.around.RenewWarning;
import se.lotsen.around.ShowWarnings;
import se.lotsen.around.WarningMustBeReviewed;
import se.lotsen.around.WriteWarning;
import se.lotsen.casework.CaseOverview;
import se.lotsen.person.WarningKind;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** {@code /arenden/{nr}/varningar}. */
@Controller("/arenden/{nr}/varningar")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class VarningarController {

    private static final Map<String, String> FIELDS = Map.of("kind", "slag", "reviewOn", "senast", "reason", "skal");

    private final CaseOverview overview;
    private final ShowWarnings show;
    private final WriteWarning write;
    private final RenewWarning renew;
    private final EndWarning end;
    private final Frames frames;
    private final Clock clock;

    VarningarController(
            CaseOverview overview,
            ShowWarnings show,
            WriteWarning write,
            RenewWarning renew,
            EndWarning end,
            Frames frames,
            Clock clock) {
        this.overview = overview;
        this.show = show;
        this.write = write;
        this.renew = renew;
        this.end = end;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    VarningarPage all(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return page(request, actor, nr, fresh(), Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(
            HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        var command = new WriteWarning.Command(
                nr, fields.choice("slag", WarningKind.class), fields.text("text"), fields.date("senast"));
        return switch (write.write(command, actor)) {
            case WriteWarning.Outcome.Kept _ -> Flash.redirect("/arenden/" + nr, "varningar.done.written");
            case WriteWarning.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(page(request, actor, nr, fields, Problems.of(refused.errors(), FIELDS, t)));
        };
    }

    @Get("/{id}")
    VarningPage one(HttpRequest<?> request, Actor actor, @PathVariable String nr, @PathVariable UUID id) {
        return review(request, actor, nr, id, fresh(), Problems.none());
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> review(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String nr,
            @PathVariable UUID id,
            @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        var verdict = fields.choice("svar", VarningPage.Verdict.class);
        var problems = switch (verdict) {
            case null -> Problems.none().add("svar", t.of("problem.warning.verdict.missing"));
            case HOLDS -> renew(nr, id, fields.date("senast"), actor, t);
            case OVER -> end(nr, id, fields.text("skal"), actor, t);
        };
        if (problems.isEmpty()) {
            var done = verdict == VarningPage.Verdict.HOLDS ? "varningar.done.renewed" : "varningar.done.ended";
            return Flash.redirect("/arenden/" + nr, done);
        }
        return HttpResponse.unprocessableEntity().body(review(request, actor, nr, id, fields, problems));
    }

    private Problems renew(String nr, UUID id, @Nullable LocalDate day, Actor actor, Texts t) {
        if (day == null) return Problems.none().add("senast", t.of("problem.date.unreadable"));
        return switch (renew.renew(new RenewWarning.Command(nr, id, day), actor)) {
            case RenewWarning.Outcome.Renewed _ -> Problems.none();
            case RenewWarning.Outcome.Refused refused -> problems(refused.errors(), t);
        };
    }

    private Problems end(String nr, UUID id, String reason, Actor actor, Texts t) {
        return switch (end.end(new EndWarning.Command(nr, id, reason), actor)) {
            case EndWarning.Outcome.Over _ -> Problems.none();
            case EndWarning.Outcome.Refused refused -> problems(refused.errors(), t);
        };
    }

    private static Problems problems(List<FieldError> errors, Texts t) {
        return Problems.of(errors, FIELDS, t);
    }

    private FormFields fresh() {
        var day = Swedish.today(clock).plusMonths(WarningMustBeReviewed.MONTHS_USUALLY);
        return new FormFields(Map.of("senast", day.toString()));
    }

    private VarningarPage page(HttpRequest<?> request, Actor actor, String nr, FormFields fields, Problems problems) {
        return new VarningarPage(
                frames.of(request, actor), overview.show(nr, actor), show.of(nr, actor), fields, problems);
    }

    private VarningPage review(
            HttpRequest<?> request, Actor actor, String nr, UUID id, FormFields fields, Problems problems) {
        var line = show.of(nr, actor).stream()
                .filter(one -> one.warning().id().equals(id) && one.endedAt() == null)
                .findFirst()
                .orElseThrow(() -> new Missing("warning"));
        return new VarningPage(frames.of(request, actor), overview.show(nr, actor), line, fields, problems);
    }
}
