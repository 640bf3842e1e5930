package se.lotsen.referral.fhir;

import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;

/**
 * The nurse who wrote the referral, as far as the sender tells: a contained Practitioner or PractitionerRole.
 *
 * @param phone national form, or as sent
 */
record Author(@Nullable String name, @Nullable String phone) {

    static Author of(ServiceRequest referral) {
        String name = null;
        String phone = null;
        for (var contained : referral.getContained()) {
            if (name == null) name = name(contained);
            if (phone == null) phone = phone(contained);
        }
        return new Author(name, phone);
    }

    private static @Nullable String name(Resource contained) {
        if (contained instanceof Practitioner practitioner && practitioner.hasName()) {
            return practitioner.getNameFirstRep().getNameAsSingleString();
        }
        return contained instanceof PractitionerRole role
                ? role.getPractitioner().getDisplay()
                : null;
    }

    private static @Nullable String phone(Resource contained) {
        if (contained instanceof Practitioner practitioner) return PersonFromFhir.phone(practitioner.getTelecom());
        return contained instanceof PractitionerRole role ? PersonFromFhir.phone(role.getTelecom()) : null;
    }
}
