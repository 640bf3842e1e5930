package se.lotsen.web.synpunkt;

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
import java.util.Objects;
import se.lotsen.complaint.ComplaintKind;
import se.lotsen.complaint.Outcome;
import se.lotsen.complaint.SendComplaint;
import se.lotsen.complaint.Teller;
import se.lotsen.programme.KnowMunicipality;
import se.lotsen.programme.ShowProgramme;
import se.lotsen.shared.FieldError;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.OpenFormSenders;
import se.lotsen.web.support.Problems;

/** {@code /synpunkt}: anyone tells a municipality what they think. */
@Controller("/synpunkt")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SynpunktController {

    private final KnowMunicipality municipalities;
    private final ShowProgramme programme;
    private final SendComplaint send;
    private final OpenFormSenders senders;

    SynpunktController(
            KnowMunicipality municipalities, ShowProgramme programme, SendComplaint send, OpenFormSenders senders) {
        this.municipalities = municipalities;
        this.programme = programme;
        this.send = send;
        this.senders = senders;
    }

    @Get
    HttpResponse<?> municipalities(HttpRequest<?> request) {
        var all = municipalities.all();
        return all.size() == 1
                ? HttpResponse.seeOther(URI.create("/synpunkt/" + all.getFirst().address()))
                : HttpResponse.ok(new SynpunktKommunerPage(Frames.open(request), all));
    }

    @Get("/{kommun}")
    SynpunktFormPage form(HttpRequest<?> request, @PathVariable String kommun) {
        var told = new FormFields(request.getParameters().asMap()).isTicked("tack");
        return page(request, kommun, new FormFields(Map.of()), Problems.none(), told);
    }

    /** Who chooses neither kind nor who they are is not stopped: a manager sorts it. */
    @Post("/{kommun}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> tell(HttpRequest<?> request, @PathVariable String kommun, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var command = new SendComplaint.Command(
                Objects.requireNonNullElse(fields.choice("kind", ComplaintKind.class), ComplaintKind.OPINION),
                Objects.requireNonNullElse(fields.choice("teller", Teller.class), Teller.OTHER),
                fields.text("what"),
                fields.optional("contact"));
        if (senders.isFull(request)) {
            return again(request, kommun, fields, List.of(new FieldError("what", "feedback.tooMany")));
        }
        return switch (send.send(command, municipalities.at(kommun).reader())) {
            case Outcome.Written _ -> {
                senders.taken(request);
                yield HttpResponse.seeOther(URI.create("/synpunkt/" + kommun + "?tack=1"));
            }
            case Outcome.Refused refused -> again(request, kommun, fields, refused.errors());
        };
    }

    private HttpResponse<?> again(HttpRequest<?> request, String kommun, FormFields fields, List<FieldError> errors) {
        var problems = Problems.of(errors, Map.of(), Frames.texts(request));
        return HttpResponse.unprocessableEntity().body(page(request, kommun, fields, problems, false));
    }

    private SynpunktFormPage page(
            HttpRequest<?> request, String kommun, FormFields fields, Problems problems, boolean told) {
        var municipality = municipalities.at(kommun);
        return new SynpunktFormPage(
                Frames.open(request, municipality.name()),
                municipality,
                programme.places(municipality.reader()).municipality(),
                fields,
                problems,
                told);
    }
}
