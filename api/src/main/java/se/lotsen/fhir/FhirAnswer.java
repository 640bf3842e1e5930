package se.lotsen.fhir;

import java.util.Map;
import org.hl7.fhir.r4.model.Resource;

/** What a sender gets back: HTTP status, headers and a resource. */
public record FhirAnswer(int status, Map<String, String> headers, Resource body) {

    public FhirAnswer {
        headers = Map.copyOf(headers);
    }

    /** An answer without headers of its own. */
    public static FhirAnswer of(int status, Resource body) {
        return new FhirAnswer(status, Map.of(), body);
    }
}
