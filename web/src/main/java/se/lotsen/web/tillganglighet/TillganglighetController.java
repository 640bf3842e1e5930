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
import java.util.List;
import java.util.Map;
import se.lotsen.programme.KnowMunicipality;
import se.lotsen.programme.TellOfObstacle;
import se.lotsen.web.layout.KommunerPage;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.OpenForms;

/** {@code /tillganglighet}: the statement, and what could not be used. */
@Controller("/tillganglighet")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TillganglighetController {

    private final KnowMunicipality municipalities;
    private final TellOfObstacle tell;
    private final OpenForms forms;

    TillganglighetController(KnowMunicipality municipalities, TellOfObstacle tell, OpenForms forms) {
        this.municipalities = municipalities;
        this.tell = tell;
        this.forms = forms;
    }

    @Get
    HttpResponse<?> municipalities(HttpRequest<?> request) {
        return KommunerPage.choose(
                request, municipalities.all(), "/tillganglighet", "tillganglighet.title", "tillganglighet.choose");
    }

    @Get("/{kommun}")
    TillganglighetPage statement(HttpRequest<?> request, @PathVariable String kommun) {
        return new TillganglighetPage(forms.show(request, kommun));
    }

    @Post("/{kommun}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> tell(HttpRequest<?> request, @PathVariable String kommun, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var command = new TellOfObstacle.Command(fields.text("what"), fields.optional("contact"));
        return forms.take(
                request,
                "/tillganglighet",
                kommun,
                fields,
                reader -> switch (tell.tell(command, reader)) {
                    case TellOfObstacle.Outcome.Told _ -> List.of();
                    case TellOfObstacle.Outcome.Refused refused -> refused.errors();
                },
                TillganglighetPage::new);
    }
}
