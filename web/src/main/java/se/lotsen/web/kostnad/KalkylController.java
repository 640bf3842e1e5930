package se.lotsen.web.kostnad;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.cost.ReadScenarios;
import se.lotsen.cost.Scenario;
import se.lotsen.cost.WriteScenario;
import se.lotsen.grant.Money;
import se.lotsen.web.paper.PaperMaker;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** {@code /ledning/kostnad/kalkyl}: sheets of what a change would cost and give. */
@Controller("/ledning/kostnad/kalkyl")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class KalkylController {

    private final ReadScenarios scenarios;
    private final WriteScenario write;
    private final PaperMaker papers;
    private final Frames frames;

    KalkylController(ReadScenarios scenarios, WriteScenario write, PaperMaker papers, Frames frames) {
        this.scenarios = scenarios;
        this.write = write;
        this.papers = papers;
        this.frames = frames;
    }

    @Get("/ny")
    NyKalkylPage fresh(HttpRequest<?> request, Actor actor) {
        return new NyKalkylPage(frames.of(request, actor), new FormFields(Map.of()), Problems.none());
    }

    @Post("/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var form = new FormFields(sent);
        var t = Frames.texts(request);
        var problems = Problems.none();
        var lines = lines(form, problems, t);
        var command = new WriteScenario.Command(
                form.text("title"),
                form.text("background"),
                form.text("alternative"),
                form.text("perspective"),
                form.text("result"),
                lines);
        return switch (write.write(command, actor)) {
            case WriteScenario.Outcome.Written written ->
                Flash.redirect("/ledning/kostnad/kalkyl/" + written.id(), "kostnad.done.scenario");
            case WriteScenario.Outcome.Incomplete incomplete -> {
                var all = Problems.none();
                for (var field : incomplete.fields()) {
                    if (!field.equals("lines") || problems.isEmpty()) all.add(field, t.of("kostnad.problem." + field));
                }
                problems.all().forEach(one -> all.add(one.field(), one.text()));
                yield again(request, actor, form, all);
            }
        };
    }

    @Get("/{id}")
    KalkylPage show(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return new KalkylPage(frames.of(request, actor), scenarios.one(id, actor));
    }

    @Get("/{id}/kalkyl.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> paper(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        var scenario = scenarios.one(id, actor);
        var town = frames.of(request, actor).municipality();
        return papers.send(new KalkylPaper(town, scenario, scenario.writtenAt()), "kalkyl.pdf");
    }

    /** The lines that say something. */
    private static List<Scenario.Line> lines(FormFields form, Problems problems, Texts t) {
        var lines = new ArrayList<Scenario.Line>();
        for (var number = 1; number <= NyKalkylPage.LINES; number++) {
            var label = form.text("label-" + number);
            var written = form.text("amount-" + number);
            if (label.isEmpty() && written.isEmpty()) continue;
            var amount = Money.parse(written).filter(Money::isPositive);
            if (label.isEmpty()) problems.add("label-" + number, t.of("kostnad.problem.label"));
            if (amount.isEmpty()) problems.add("amount-" + number, t.of("statsbidrag.problem.amount"));
            lines.add(new Scenario.Line(
                    Objects.requireNonNullElse(
                            form.choice("payer-" + number, Scenario.Payer.class), Scenario.Payer.MUNICIPALITY),
                    Objects.requireNonNullElse(
                            form.choice("effect-" + number, Scenario.Effect.class), Scenario.Effect.COSTS),
                    label,
                    amount.orElse(Money.ZERO)));
        }
        return lines;
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, FormFields form, Problems problems) {
        return HttpResponse.unprocessableEntity().body(new NyKalkylPage(frames.of(request, actor), form, problems));
    }
}
