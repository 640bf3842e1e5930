package se.lotsen.reportback.fhir;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import se.lotsen.person.ConsentItem;
import se.lotsen.profiles.Systems;

/** Writes a consent as it is kept: profile lotsen-consent. */
final class ConsentToFhir {

    private static final String SCOPE = "http://terminology.hl7.org/CodeSystem/consentscope";
    private static final String CATEGORY = "http://loinc.org";

    private ConsentToFhir() {}

    static Consent write(SentConsent sent) {
        var inward = sent.inward();
        var about = sent.about();
        var consent = new Consent()
                .setStatus(inward.withdrawnAt() == null ? ConsentState.ACTIVE : ConsentState.INACTIVE)
                .setScope(Writing.concept(SCOPE, "patient-privacy"))
                .setPatient(Writing.reference(about.person()))
                .setDateTimeElement(Writing.on(inward.givenOn()))
                .setPolicyRule(basis(inward));
        consent.setId(inward.id().toString());
        consent.setMeta(Writing.meta(Systems.CONSENT_PROFILE, inward.version(), changedAt(sent), about.person()));
        consent.addCategory(Writing.concept(CATEGORY, "59284-0"));
        consent.addOrganization(Writing.reference(about.parties().healthCentre()));
        var provision = permit(Writing.reference(about.parties().municipality()), inward.items());
        if (inward.validUntil() != null) {
            provision.setPeriod(new Period().setEndElement(Writing.on(inward.validUntil())));
        }
        var back = sent.back();
        if (back != null && back.withdrawnAt() == null && !back.items().isEmpty()) {
            provision.addProvision(permit(Writing.reference(about.parties().healthCentre()), back.items()));
        }
        return consent.setProvision(provision);
    }

    private static Instant changedAt(SentConsent sent) {
        var withdrawn = sent.inward().withdrawnAt();
        return withdrawn == null ? sent.about().referral().file().receivedAt() : withdrawn;
    }

    private static CodeableConcept basis(se.lotsen.person.Consent consent) {
        var code = switch (consent.basis()) {
            case CONSENT -> "samtycke";
            case OSL_25_13 -> "osl-25-13";
            case OTHER -> "annat";
        };
        return Writing.concept(Systems.CONSENT_BASIS, code).setText(consent.motive());
    }

    /** Everything is said by listing nothing, as in what comes in. */
    private static ProvisionComponent permit(Reference to, Set<ConsentItem> items) {
        var provision = new ProvisionComponent().setType(ConsentProvisionType.PERMIT);
        provision.addActor().setRole(Writing.concept(Systems.ROLE, "GRANTEE")).setReference(to);
        if (items.size() < ConsentItem.values().length) {
            items.stream()
                    .sorted()
                    .forEach(item -> provision.addCode(
                            Writing.concept(Systems.CONSENT_ITEM, item.name().toLowerCase(Locale.ROOT))));
        }
        return provision;
    }
}
