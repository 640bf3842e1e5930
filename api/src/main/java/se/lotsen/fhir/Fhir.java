package se.lotsen.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** FHIR R4 as JSON. */
public final class Fhir {

    /** The only format we speak. */
    public static final String JSON = "application/fhir+json";

    /** The only way to write a patch (RFC 6902). */
    public static final String PATCH = "application/json-patch+json";

    private Fhir() {}

    /** HAPI's model of R4, shared by the process. */
    public static FhirContext r4() {
        return FhirContext.forR4Cached();
    }

    /**
     * Reads what can be read and keeps silent about the rest: what is wrong is for the profiles to say, and HAPI's own complaints repeat
     * values, which must not reach a log.
     */
    public static IParser tolerantParser() {
        return r4().newJsonParser().setParserErrorHandler(new LenientErrorHandler(false).setErrorOnInvalidValue(false));
    }

    /** A resource as a sender reads it. */
    public static String json(IBaseResource resource) {
        return r4().newJsonParser().encodeResourceToString(resource);
    }
}
