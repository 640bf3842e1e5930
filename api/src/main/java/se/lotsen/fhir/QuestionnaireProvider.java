package se.lotsen.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;
import se.lotsen.profiles.Definitions;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stretch.Place;

/** {@code Questionnaire}: read and search of the contract's own forms, which are the same for everybody and hold nothing about anybody. */
@Singleton
public class QuestionnaireProvider implements IResourceProvider {

    private static final String STATUS = "http://hl7.org/fhir/publication-status";

    /** What goes out is a copy, because HAPI marks a resource of which only parts are told. */
    private static final class Forms {
        static final List<Questionnaire> ALL = Definitions.all().stream()
                .filter(definition -> definition.name().startsWith("Questionnaire-"))
                .map(definition -> Fhir.r4().newJsonParser().parseResource(Questionnaire.class, definition.json()))
                .map(ContentVersion::on)
                .toList();
    }

    /** One by its id. */
    @Read
    public Questionnaire read(@IdParam IdType id) {
        return Forms.ALL.stream()
                .filter(form -> id(form).equals(id.getIdPart()))
                .findFirst()
                .map(Questionnaire::copy)
                .orElseThrow(() -> new Missing("form"));
    }

    /** Those that answer to the terms. */
    @Search(allowUnknownParams = true)
    public Bundle search(RequestDetails call) {
        var terms = Terms.of("Questionnaire", call);
        var ids = terms.among("_id", Forms.ALL, QuestionnaireProvider::id);
        var urls = terms.among("url", Forms.ALL, Questionnaire::getUrl);
        var versions = terms.among("version", Forms.ALL, Questionnaire::getVersion);
        var statuses = terms.codes("status", STATUS, new String[] {"draft", "active", "retired"}, code -> code);
        var name = terms.name("name");
        var stretch = terms.stretch();
        terms.refuseFaulty();
        var found = stretch.among(
                Forms.ALL.stream()
                        .filter(form -> holds(ids, id(form)))
                        .filter(form -> holds(urls, form.getUrl()))
                        .filter(form -> holds(versions, form.getVersion()))
                        .filter(form -> holds(statuses, form.getStatus().toCode()))
                        .filter(form -> name.matches(form.getName()) || name.matches(form.getTitle()))
                        .toList(),
                QuestionnaireProvider::place);
        name.understood(!found.items().isEmpty());
        var last = found.more() ? place(found.items().getLast()) : null;
        return new Searchset(Caller.base(call), "Questionnaire", terms)
                .write(found.map(Questionnaire::copy).items(), List.of(), last);
    }

    private static <T> boolean holds(@Nullable List<T> wanted, T value) {
        return wanted == null || wanted.contains(value);
    }

    private static String id(Questionnaire form) {
        return form.getIdElement().getIdPart();
    }

    /** They never change, so only their names put them in order. */
    private static Place place(Questionnaire form) {
        return new Place(Instant.EPOCH, UUID.nameUUIDFromBytes(id(form).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Class<Questionnaire> getResourceType() {
        return Questionnaire.class;
    }
}
