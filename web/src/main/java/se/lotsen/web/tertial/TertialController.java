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
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.shared.KnownYear;
import se.lotsen.shared.Swedish;
import se.lotsen.tertial.Answer;
import se.lotsen.tertial.Fingerprint;
import se.lotsen.tertial.JudgeGoal;
import se.lotsen.tertial.LockTertial;
import se.lotsen.tertial.NoteValue;
import se.lotsen.tertial.ShowReport;
import se.lotsen.tertial.Third;
import se.lotsen.tertial.Verdict;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /ledning/tertial}: what the unit tells its board three times a year. */
@Controller("/ledning/tertial")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TertialController {

    private final ShowReport report;
    private final JudgeGoal judge;
    private final NoteValue note;
    private final LockTertial lock;
    private final Frames frames;
    private final Clock clock;

    TertialController(
            ShowReport report, JudgeGoal judge, NoteValue note, LockTertial lock, Frames frames, Clock clock) {
        this.report = report;
        this.judge = judge;
        this.note = note;
        this.lock = lock;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> latest() {
        var today = Swedish.today(clock);
        var third = Third.values()[(today.getMonthValue() - 1) / 4];
        return HttpResponse.seeOther(URI.create(path(today.getYear(), third)));
    }

    @Get("/{year}/{third}")
    TertialPage show(HttpRequest<?> request, Actor actor, @PathVariable int year, @PathVariable Third third) {
        return page(request, actor, year, third, new FormFields(Map.of()), Problems.none());
    }

    @Post("/{year}/{third}/mal/{goalId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> judge(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable int year,
            @PathVariable Third third,
            @PathVariable UUID goalId,
            @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var command = new JudgeGoal.Command(
                year, third, goalId, fields.choice("verdict-" + goalId, Verdict.class), fields.text("text-" + goalId));
        return after(
                request,
                actor,
                year,
                third,
                fields,
                judge.judge(command, actor),
                Map.of("text", "text-" + goalId),
                "tertial.done.goal");
    }

    @Post("/{year}/{third}/varde/{indicatorId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> note(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable int year,
            @PathVariable Third third,
            @PathVariable UUID indicatorId,
            @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        var problems = Problems.none();
        var outcome = Decimals.typed("outcome-" + indicatorId, fields, problems, t);
        var women = Decimals.typed("women-" + indicatorId, fields, problems, t);
        var men = Decimals.typed("men-" + indicatorId, fields, problems, t);
        if (!problems.isEmpty()) return again(request, actor, year, third, fields, problems);
        return after(
                request,
                actor,
                year,
                third,
                fields,
                note.note(new NoteValue.Command(year, third, indicatorId, outcome, women, men), actor),
                Map.of(
                        "outcome", "outcome-" + indicatorId,
                        "women", "women-" + indicatorId,
                        "men", "men-" + indicatorId),
                "tertial.done.value");
    }

    @Post("/{year}/{third}/las")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> lock(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable int year,
            @PathVariable Third third,
            @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var command = new LockTertial.Command(
                KnownYear.of(year, clock), third, Fingerprint.parse(fields.text("seen")), fields.isTicked("andaLas"));
        return switch (lock.lock(command, actor)) {
            case LOCKED -> Flash.redirect(path(year, third), "synpunkter.done.locked");
            case NOT_OVER -> Flash.redirect(path(year, third), "synpunkter.done.notOver");
            case FIGURES_CHANGED ->
                notLocked(request, actor, year, third, "las-knapp", "problem.tertial.figuresChanged");
            case WORDS_CHANGED -> notLocked(request, actor, year, third, "las-knapp", "problem.tertial.wordsChanged");
            case ALL_CHANGED -> notLocked(request, actor, year, third, "las-knapp", "problem.tertial.allChanged");
            case TEXTS_LEFT -> notLocked(request, actor, year, third, "andaLas", "problem.tertial.textsLeft");
        };
    }

    private HttpResponse<?> notLocked(
            HttpRequest<?> request, Actor actor, int year, Third third, String field, String why) {
        var problems = Problems.none().add(field, Frames.texts(request).of(why));
        return again(request, actor, year, third, new FormFields(Map.of()), problems);
    }

    private HttpResponse<?> after(
            HttpRequest<?> request,
            Actor actor,
            int year,
            Third third,
            FormFields fields,
            Answer answer,
            Map<String, String> names,
            String done) {
        return switch (answer) {
            case Answer.Done _ -> Flash.redirect(path(year, third), done);
            case Answer.Refused refused ->
                again(request, actor, year, third, fields, Problems.of(refused.errors(), names, Frames.texts(request)));
        };
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, Actor actor, int year, Third third, FormFields fields, Problems problems) {
        return HttpResponse.unprocessableEntity().body(page(request, actor, year, third, fields, problems));
    }

    private TertialPage page(
            HttpRequest<?> request, Actor actor, int year, Third third, FormFields fields, Problems problems) {
        return new TertialPage(
                frames.of(request, actor), report.show(KnownYear.of(year, clock), third, actor), fields, problems);
    }

    private static String path(int year, Third third) {
        return "/ledning/tertial/" + year + "/" + third;
    }
}
