package se.lotsen.web.tillganglighet;

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
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.List;
import java.util.Map;
import se.lotsen.programme.KnowMunicipality;
import se.lotsen.programme.ShowProgramme;
import se.lotsen.programme.TellOfObstacle;
import se.lotsen.shared.FieldError;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.OpenFormSenders;
import se.lotsen.web.support.Problems;

/** {@code /tillganglighet}: the statement, and what could not be used. */
@Controller("/tillganglighet")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TillganglighetController {

    private final KnowMunicipality municipalities;
    private final ShowProgramme programme;
    private final TellOfObstacle tell;
    private final OpenFormSenders senders;

    TillganglighetController(
            KnowMunicipality municipalities, ShowProgramme programme, TellOfObstacle tell, OpenFormSenders senders) {
        this.municipalities = municipalities;
        this.programme = programme;
        this.tell = tell;
        this.senders = senders;
    }

    @Get
    HttpResponse<?> municipalities(HttpRequest<?> request) {
        var all = municipalities.all();
        return all.size() == 1
                ? HttpResponse.seeOther(
                        URI.create("/tillganglighet/" + all.getFirst().address()))
                : HttpResponse.ok(new TillganglighetKommunerPage(Frames.open(request), all));
    }

    @Get("/{kommun}")
    TillganglighetPage statement(HttpRequest<?> request, @PathVariable String kommun) {
        var told = new FormFields(request.getParameters().asMap()).isTicked("tack");
        return page(request, kommun, new FormFields(Map.of()), Problems.none(), told);
    }

    @Post("/{kommun}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> tell(HttpRequest<?> request, @PathVariable String kommun, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var command = new TellOfObstacle.Command(fields.text("what"), fields.optional("contact"));
        if (senders.isFull(request)) {
            return again(request, kommun, fields, List.of(new FieldError("what", "feedback.tooMany")));
        }
        return switch (tell.tell(command, municipalities.at(kommun).reader())) {
            case TellOfObstacle.Outcome.Told _ -> {
                senders.taken(request);
                yield HttpResponse.seeOther(URI.create("/tillganglighet/" + kommun + "?tack=1"));
            }
            case TellOfObstacle.Outcome.Refused refused -> again(request, kommun, fields, refused.errors());
        };
    }

    private HttpResponse<?> again(HttpRequest<?> request, String kommun, FormFields fields, List<FieldError> errors) {
        var problems = Problems.of(errors, Map.of(), Frames.texts(request));
        return HttpResponse.unprocessableEntity().body(page(request, kommun, fields, problems, false));
    }

    private TillganglighetPage page(
            HttpRequest<?> request, String kommun, FormFields fields, Problems problems, boolean told) {
        var municipality = municipalities.at(kommun);
        return new TillganglighetPage(
                Frames.open(request, municipality.name()),
                municipality,
                programme.places(municipality.reader()).municipality(),
                fields,
                problems,
                told);
    }
}
