package se.lotsen.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;

/** The contract's definitions for HAPI, for those who build something from them. */
public final class ProfileSupport {

    private ProfileSupport() {}

    /** Answers for our profiles, value sets, code systems and forms. */
    public static IValidationSupport of(FhirContext fhir) {
        return new Contract(fhir);
    }
}
