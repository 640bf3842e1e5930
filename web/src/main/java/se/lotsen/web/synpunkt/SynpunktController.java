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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.lotsen.complaint.ComplaintKind;
import se.lotsen.complaint.Outcome;
import se.lotsen.complaint.SendComplaint;
import se.lotsen.complaint.Teller;
import se.lotsen.programme.KnowMunicipality;
import se.lotsen.web.layout.KommunerPage;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.OpenForms;

/** {@code /synpunkt}: anyone tells a municipality what they think. */
@Controller("/synpunkt")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SynpunktController {

    private final KnowMunicipality municipalities;
    private final SendComplaint send;
    private final OpenForms forms;

    SynpunktController(KnowMunicipality municipalities, SendComplaint send, OpenForms forms) {
        this.municipalities = municipalities;
        this.send = send;
        this.forms = forms;
    }

    @Get
    HttpResponse<?> municipalities(HttpRequest<?> request) {
        return KommunerPage.choose(request, municipalities.all(), "/synpunkt", "synpunkt.title", "synpunkt.choose");
    }

    @Get("/{kommun}")
    SynpunktFormPage form(HttpRequest<?> request, @PathVariable String kommun) {
        return new SynpunktFormPage(forms.show(request, kommun));
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
        return forms.take(
                request,
                "/synpunkt",
                kommun,
                fields,
                reader -> switch (send.send(command, reader)) {
                    case Outcome.Written _ -> List.of();
                    case Outcome.Refused refused -> refused.errors();
                },
                SynpunktFormPage::new);
    }
}
