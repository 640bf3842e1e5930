package se.lotsen.web.tertial;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.shared.KnownYear;
import se.lotsen.tertial.Answer;
import se.lotsen.tertial.KeepGoals;
import se.lotsen.tertial.Level;
import se.lotsen.tertial.Source;
import se.lotsen.tertial.Third;
import se.lotsen.tertial.Unit;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /ledning/tertial/{year}/mal}: the year's goals and what is measured under them. */
@Controller("/ledning/tertial/{year}/mal")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MalController {

    private final KeepGoals goals;
    private final Frames frames;
    private final Clock clock;

    MalController(KeepGoals goals, Frames frames, Clock clock) {
        this.goals = goals;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    MalPage tree(HttpRequest<?> request, Actor actor, @PathVariable int year) {
        return page(request, actor, year, new FormFields(Map.of()), Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, @PathVariable int year, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var level = fields.choice("level", Level.class);
        if (level == null) return again(request, actor, year, fields, choose(request, "level"));
        var command = new KeepGoals.AddGoal(
                KnownYear.of(year, clock),
                fields.id("parentId"),
                level,
                fields.text("title"),
                fields.optional("expected"));
        return after(request, actor, year, fields, goals.add(command, actor), Map.of());
    }

    @Post("/ta-over")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeOver(HttpRequest<?> request, Actor actor, @PathVariable int year) {
        goals.takeOver(KnownYear.of(year, clock), actor);
        return done(request, year, "tertial.done.tree");
    }

    @Post("/{goalId}/andra")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rewrite(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable int year,
            @PathVariable UUID goalId,
            @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var command =
                new KeepGoals.Rewrite(goalId, fields.text("title-" + goalId), fields.optional("expected-" + goalId));
        return after(
                request,
                actor,
                year,
                fields,
                goals.rewrite(command, actor),
                Map.of("title", "title-" + goalId, "expected", "expected-" + goalId));
    }

    @Post("/{goalId}/ta-bort")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, Actor actor, @PathVariable int year, @PathVariable UUID goalId) {
        goals.remove(goalId, actor);
        return done(request, year, "tertial.done.goalRemoved");
    }

    @Post("/indikator")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> measure(
            HttpRequest<?> request, Actor actor, @PathVariable int year, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        var problems = Problems.none();
        var goalId = fields.id("goalId");
        var source = fields.choice("source", Source.class);
        var unit = fields.choice("unit", Unit.class);
        if (goalId == null) problems.add("goalId", t.of("problem.agreement.choice"));
        if (source == null) problems.add("source", t.of("problem.agreement.choice"));
        var lastYear = Decimals.typed("lastYear", fields, problems, t);
        var target = Decimals.typed("target", fields, problems, t);
        if (goalId == null || source == null || !problems.isEmpty()) {
            return again(request, actor, year, fields, problems);
        }
        var command = new KeepGoals.AddIndicator(
                KnownYear.of(year, clock),
                goalId,
                fields.text("name"),
                source,
                unit == null ? Unit.COUNT : unit,
                fields.optional("definition"),
                lastYear,
                target,
                fields.optional("councilTarget"),
                fields.optional("period"));
        return after(request, actor, year, fields, goals.measure(command, actor), Map.of());
    }

    @Post("/indikator/{indicatorId}/ta-bort")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> removeIndicator(
            HttpRequest<?> request, Actor actor, @PathVariable int year, @PathVariable UUID indicatorId) {
        goals.removeIndicator(indicatorId, actor);
        return done(request, year, "tertial.done.indicatorRemoved");
    }

    private static Problems choose(HttpRequest<?> request, String field) {
        return Problems.none().add(field, Frames.texts(request).of("problem.agreement.choice"));
    }

    private HttpResponse<?> after(
            HttpRequest<?> request,
            Actor actor,
            int year,
            FormFields fields,
            Answer answer,
            Map<String, String> names) {
        return switch (answer) {
            case Answer.Done _ -> done(request, year, "tertial.done.tree");
            case Answer.Refused refused ->
                again(request, actor, year, fields, Problems.of(refused.errors(), names, Frames.texts(request)));
        };
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, int year, FormFields fields, Problems problems) {
        return HttpResponse.unprocessableEntity().body(page(request, actor, year, fields, problems));
    }

    private MalPage page(HttpRequest<?> request, Actor actor, int year, FormFields fields, Problems problems) {
        var tree = goals.tree(KnownYear.of(year, clock), actor);
        return new MalPage(frames.of(request, actor), tree, from(request), fields, problems);
    }

    private static HttpResponse<?> done(HttpRequest<?> request, int year, String done) {
        return Flash.redirect(MalPage.href(year, "", from(request)), done);
    }

    /** The report that the reader came from, or null when the address names none. */
    private static @Nullable Third from(HttpRequest<?> request) {
        return new FormFields(request.getParameters().asMap()).choice("fran", Third.class);
    }
}
