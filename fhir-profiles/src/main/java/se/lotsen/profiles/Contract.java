package se.lotsen.profiles;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Our profiles, value sets and questionnaires as HAPI wants them. Answers for questionnaires too: HAPI's own class does
 * not, and then answers are silently not compared with their form.
 */
final class Contract extends PrePopulatedValidationSupport {

    private static final String PACKAGE = "package/";

    private final Map<String, Questionnaire> questionnaires = new HashMap<>();

    Contract(FhirContext fhir) {
        super(fhir);
        var parser = fhir.newJsonParser();
        for (var file : Resources.lines(PACKAGE + "index.txt")) {
            var resource = parser.parseResource(Resources.text(PACKAGE + file));
            if (resource instanceof Questionnaire form) {
                questionnaires.put(form.getUrl(), form);
                questionnaires.put(form.getUrl() + "|" + form.getVersion(), form);
            } else if (!(resource instanceof ConceptMap)) {
                addResource(resource);
            }
        }
    }

    @Override
    public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String uri) {
        var form = questionnaires.get(uri);
        if (form != null && (type == null || type.isInstance(form))) {
            @SuppressWarnings("unchecked")
            var found = (T) form;
            return found;
        }
        return super.fetchResource(type, uri);
    }
}
