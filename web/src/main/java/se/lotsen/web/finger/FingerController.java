package se.lotsen.web.finger;

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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.finger.KeepRule;
import se.lotsen.finger.ListProgrammes;
import se.lotsen.finger.OpenProgramme;
import se.lotsen.finger.Outcome;
import se.lotsen.finger.RuleText;
import se.lotsen.finger.ShowResult;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /finger}: the programmes, their figures, and what a manager decides about them. No names. */
@Controller("/finger")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FingerController {

    private static final Map<String, String> RULE_FIELDS =
            Map.of("questions", "fragor", "leastAge", "alder", "leastIndex", "lagsta", "source", "kalla");
    private static final Map<String, String> PROGRAMME_FIELDS = Map.of(
            "name", "namn",
            "places", "platser",
            "startsOn", "fran",
            "endsOn", "till",
            "answerDays", "svarsdagar",
            "measures", "matt");

    private final ListProgrammes list;
    private final KeepRule rules;
    private final OpenProgramme open;
    private final ShowResult result;
    private final Frames frames;

    FingerController(ListProgrammes list, KeepRule rules, OpenProgramme open, ShowResult result, Frames frames) {
        this.list = list;
        this.rules = rules;
        this.open = open;
        this.result = result;
        this.frames = frames;
    }

    @Get
    @Secured({"GUIDE", "MANAGER"})
    FingerPage list(HttpRequest<?> request, Actor actor) {
        return new FingerPage(frames.of(request, actor), list.show(actor));
    }

    @Get("/{id}/resultat")
    @Secured({"GUIDE", "MANAGER"})
    ResultatPage result(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return new ResultatPage(frames.of(request, actor), result.show(id, actor));
    }

    @Get("/regel")
    RegelPage rule(HttpRequest<?> request, Actor actor) {
        var versions = rules.versions(actor);
        var typed = new HashMap<String, Object>(Map.of("alder", "65", "lagsta", "0"));
        if (!versions.isEmpty()) {
            var now = versions.getFirst();
            typed.put("fragor", RuleText.write(now.questions()));
            typed.put("alder", String.valueOf(now.leastAge()));
            typed.put("lagsta", String.valueOf(now.leastIndex()));
            typed.put("kalla", now.source());
        }
        return new RegelPage(frames.of(request, actor), versions, new FormFields(typed), Problems.none());
    }

    @Post("/regel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keepRule(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        var command = new KeepRule.Command(
                fields.text("kalla"), number(fields, "alder"), number(fields, "lagsta"), fields.text("fragor"));
        return switch (rules.keep(command, actor)) {
            case KeepRule.Outcome.Kept _ -> Flash.redirect("/finger/regel", "finger.done.rule");
            case KeepRule.Outcome.Refused refused -> {
                var problems = Problems.of(refused.errors(), RULE_FIELDS, t);
                for (var fault : refused.lines()) {
                    problems.add(
                            "fragor", t.of("finger.line", fault.line(), t.of("problem.finger.rule." + fault.key())));
                }
                yield HttpResponse.unprocessableEntity()
                        .body(new RegelPage(frames.of(request, actor), rules.versions(actor), fields, problems));
            }
        };
    }

    @Get("/nytt")
    NyttProgramPage form(HttpRequest<?> request, Actor actor) {
        return new NyttProgramPage(
                frames.of(request, actor), new FormFields(Map.of("svarsdagar", "7")), Problems.none());
    }

    @Post("/nytt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        var command = new OpenProgramme.Command(
                fields.text("namn"),
                number(fields, "platser"),
                fields.date("fran"),
                fields.date("till"),
                number(fields, "svarsdagar"),
                fields.text("matt"));
        return switch (open.open(command, actor)) {
            case Outcome.Written _ -> Flash.redirect("/finger", "finger.done.opened");
            case Outcome.Refused refused ->
                again(request, actor, fields, Problems.of(refused.errors(), PROGRAMME_FIELDS, t));
        };
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, FormFields fields, Problems problems) {
        return HttpResponse.unprocessableEntity()
                .body(new NyttProgramPage(frames.of(request, actor), fields, problems));
    }

    /** What was typed, or -1, which no rule takes. */
    private static int number(FormFields fields, String field) {
        var text = fields.text(field);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
