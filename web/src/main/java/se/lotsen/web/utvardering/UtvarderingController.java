package se.lotsen.web.utvardering;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.evaluation.ImportSurvey;
import se.lotsen.evaluation.PlanMeasure;
import se.lotsen.evaluation.ShowPlan;
import se.lotsen.evaluation.WritePlan;
import se.lotsen.shared.Missing;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.LineFault;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.TableFile;

/** {@code /ledning/utvardering}: plans of evaluation, their figures, and answers of surveys. */
@Controller("/ledning/utvardering")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class UtvarderingController {

    private static final Map<String, String> FIELDS = Map.of(
            "title", "titel",
            "year", "ar",
            "need", "behov",
            "planning", "planering",
            "measures", "matt",
            "carryingOut", "genomforande",
            "followingUp", "uppfoljning");

    private final ShowPlan plans;
    private final WritePlan write;
    private final ImportSurvey survey;
    private final Frames frames;

    UtvarderingController(ShowPlan plans, WritePlan write, ImportSurvey survey, Frames frames) {
        this.plans = plans;
        this.write = write;
        this.survey = survey;
        this.frames = frames;
    }

    @Get
    UtvarderingPage list(HttpRequest<?> request, Actor actor) {
        return new UtvarderingPage(frames.of(request, actor), plans.all(actor));
    }

    @Get("/ny")
    NyPlanPage form(HttpRequest<?> request, Actor actor) {
        return fresh(
                request,
                actor,
                new FormFields(Map.of("ar", String.valueOf(write.years(actor).get(1)))),
                Problems.none());
    }

    @Post("/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        var command = new WritePlan.Command(
                fields.text("titel"),
                fields.id("aktivitet"),
                year(fields.text("ar")),
                fields.choices("matt", PlanMeasure.class),
                fields.text("behov"),
                fields.text("planering"));
        return switch (write.write(command, actor)) {
            case WritePlan.Outcome.Written written ->
                Flash.redirect("/ledning/utvardering/" + written.planId(), "utvardering.done.written");
            case WritePlan.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(fresh(request, actor, fields, Problems.of(refused.errors(), FIELDS, t)));
        };
    }

    private static @Nullable Integer year(String typed) {
        return typed.matches("[0-9]{4}") ? (Integer) Integer.parseInt(typed) : null;
    }

    private NyPlanPage fresh(HttpRequest<?> request, Actor actor, FormFields fields, Problems problems) {
        return new NyPlanPage(frames.of(request, actor), write.activities(actor), write.years(actor), fields, problems);
    }

    @Get("/{id}")
    PlanPage show(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return page(request, actor, id, new FormFields(Map.of()), Problems.none());
    }

    @Post("/{id}/beratta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> tell(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        return switch (write.tell(id, fields.text("genomforande"), fields.text("uppfoljning"), actor)) {
            case WritePlan.Outcome.Written _ -> Flash.redirect("/ledning/utvardering/" + id, "utvardering.done.told");
            case WritePlan.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(page(
                                request,
                                actor,
                                id,
                                fields,
                                Problems.of(refused.errors(), FIELDS, Frames.texts(request))));
        };
    }

    private PlanPage page(HttpRequest<?> request, Actor actor, UUID id, FormFields fields, Problems problems) {
        return new PlanPage(frames.of(request, actor), plans.show(id, actor), fields, problems);
    }

    @Get("/{id}/enkat")
    EnkatPage survey(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return enkat(request, actor, id, List.of());
    }

    @Post("/{id}/enkat/{measure}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> readIn(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable PlanMeasure measure,
            @Part("fil") byte[] file) {
        if (!measure.isSurvey()) throw new Missing("survey");
        var t = Frames.texts(request);
        if (file.length > TableFile.MOST_BYTES) {
            return wrong(request, actor, id, List.of(LineFault.tooLarge(t)));
        }
        var read = SurveyTable.read(file, measure);
        if (!read.faults().isEmpty()) return wrong(request, actor, id, read.faults());
        return switch (survey.take(id, measure, read.lines(), actor)) {
            case ImportSurvey.Outcome.Taken _ ->
                Flash.redirect("/ledning/utvardering/" + id, "utvardering.done.readIn");
            case ImportSurvey.Outcome.Refused refused ->
                wrong(
                        request,
                        actor,
                        id,
                        refused.faults().stream()
                                .map(fault -> new LineFault(
                                        fault.line(),
                                        SurveyTable.header(fault.error().field(), measure),
                                        t.of("problem." + fault.error().messageKey())))
                                .toList());
        };
    }

    private HttpResponse<?> wrong(HttpRequest<?> request, Actor actor, UUID id, List<LineFault> faults) {
        return HttpResponse.unprocessableEntity().body(enkat(request, actor, id, faults));
    }

    private EnkatPage enkat(HttpRequest<?> request, Actor actor, UUID id, List<LineFault> faults) {
        return new EnkatPage(frames.of(request, actor), plans.show(id, actor).plan(), faults);
    }
}
