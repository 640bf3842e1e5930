package se.lotsen.web.statsbidrag;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.grant.AnswerQuestions;
import se.lotsen.grant.AnswerQuestions.Answer;
import se.lotsen.grant.GrantReport;
import se.lotsen.grant.ReportFigure;
import se.lotsen.grant.ShapeReport;
import se.lotsen.grant.SubmitReport;
import se.lotsen.shared.Missing;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;

/** {@code /ledning/statsbidrag/{id}/rapport}: a grant's report, its questions, and its submission. */
@Controller("/ledning/statsbidrag/{grantId}/rapport")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RapportController {

    private static final String ANSWER = "svar-";

    private final GrantReport reports;
    private final AnswerQuestions answers;
    private final ShapeReport shape;
    private final SubmitReport submit;
    private final Frames frames;

    RapportController(
            GrantReport reports, AnswerQuestions answers, ShapeReport shape, SubmitReport submit, Frames frames) {
        this.reports = reports;
        this.answers = answers;
        this.shape = shape;
        this.submit = submit;
        this.frames = frames;
    }

    @Get
    RapportPage show(HttpRequest<?> request, Actor actor, @PathVariable UUID grantId) {
        return page(request, actor, grantId, Sent.nothing(Frames.texts(request)));
    }

    @Post("/{name:svar|fraga|bort|inlamning}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable UUID grantId,
            @PathVariable String name,
            @Body Map<String, Object> fields) {
        var sent = Sent.of(name, fields, Frames.texts(request));
        switch (name) {
            case "svar" -> answers.answer(grantId, written(sent.fields()), actor);
            case "fraga" -> {
                var figure = sent.fields().choice("fraga-figure", ReportFigure.class);
                sent.isWritten(shape.ask(grantId, sent.text("wording"), figure, actor));
            }
            case "bort" -> shape.drop(grantId, sent.id("question"), actor);
            case "inlamning" -> submit(grantId, sent, actor);
            default -> throw new Missing("form");
        }
        return sent.problems().isEmpty()
                ? Flash.redirect("/ledning/statsbidrag/" + grantId + "/rapport", "statsbidrag.done." + name)
                : HttpResponse.unprocessableEntity().body(page(request, actor, grantId, sent));
    }

    private void submit(UUID grantId, Sent sent, Actor actor) {
        var command = new SubmitReport.Command(grantId, sent.text("signatory"), sent.text("seen"));
        if (submit.submit(command, actor) instanceof SubmitReport.Outcome.Refused refused) {
            for (var refusal : refused.refusals()) {
                var before = refusal.field().startsWith("answer-") ? "" : "inlamning-";
                RefusalWords.add(
                        List.of(refusal.at(refusal.field().replaceFirst("^answer-", ANSWER))),
                        before,
                        sent.problems(),
                        sent.t());
            }
        }
    }

    private static List<Answer> written(FormFields fields) {
        return fields.values().keySet().stream()
                .filter(field -> field.matches(ANSWER + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(field -> new Answer(UUID.fromString(field.substring(ANSWER.length())), fields.text(field)))
                .toList();
    }

    private RapportPage page(HttpRequest<?> request, Actor actor, UUID grantId, Sent sent) {
        return new RapportPage(frames.of(request, actor), reports.read(grantId, actor), sent);
    }
}
