package se.lotsen.web.support;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.lotsen.access.Actor;
import se.lotsen.programme.KnowMunicipality;
import se.lotsen.programme.OpenMunicipality;
import se.lotsen.programme.ShowProgramme;
import se.lotsen.shared.FieldError;

/** Shows the forms that need no login, and takes what is sent by them. */
@Singleton
public class OpenForms {

    private final KnowMunicipality municipalities;
    private final ShowProgramme programme;
    private final OpenFormSenders senders;

    OpenForms(KnowMunicipality municipalities, ShowProgramme programme, OpenFormSenders senders) {
        this.municipalities = municipalities;
        this.programme = programme;
        this.senders = senders;
    }

    /** An empty form, or the thanks for one that was sent. */
    public OpenForm show(HttpRequest<?> request, String kommun) {
        var told = new FormFields(request.getParameters().asMap()).isTicked("tack");
        return form(request, municipalities.at(kommun), new FormFields(Map.of()), Problems.none(), told);
    }

    /**
     * Takes what was sent, when no more than is taken in a day has come from the same address.
     *
     * @param path address of the form, without its municipality
     * @param tell sends it and answers with what must be put right, or nothing
     * @param page the page of the form when something must be
     */
    public HttpResponse<?> take(
            HttpRequest<?> request,
            String path,
            String kommun,
            FormFields fields,
            Function<Actor, List<FieldError>> tell,
            Function<OpenForm, Page> page) {
        var municipality = municipalities.at(kommun);
        var errors = senders.isFull(request)
                ? List.of(new FieldError("what", "feedback.tooMany"))
                : tell.apply(municipality.reader());
        if (errors.isEmpty()) {
            senders.taken(request);
            return HttpResponse.seeOther(URI.create(path + "/" + kommun + "?tack=1"));
        }
        var problems = Problems.of(errors, Map.of(), Frames.texts(request));
        return HttpResponse.unprocessableEntity()
                .body(page.apply(form(request, municipality, fields, problems, false)));
    }

    private OpenForm form(
            HttpRequest<?> request, OpenMunicipality municipality, FormFields fields, Problems problems, boolean told) {
        return new OpenForm(
                Frames.open(request, municipality.name()),
                municipality,
                programme.places(municipality.reader()).municipality(),
                fields,
                problems,
                told);
    }
}
