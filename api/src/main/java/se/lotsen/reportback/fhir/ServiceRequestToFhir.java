package se.lotsen.reportback.fhir;

import java.util.Locale;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.StringType;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.Need;
import se.lotsen.referral.RequestStatus;

/** Writes a referral as it was sent, with our number added: profile lotsen-referral. */
final class ServiceRequestToFhir {

    private ServiceRequestToFhir() {}

    static ServiceRequest write(SentReferral sent) {
        var file = sent.file();
        var content = file.content();
        var request = new ServiceRequest()
                .setStatus(ServiceRequestStatus.fromCode(
                        RequestStatus.of(file.task()).code()))
                .setIntent(ServiceRequestIntent.ORDER)
                .setPriority(content.urgent() ? ServiceRequestPriority.URGENT : ServiceRequestPriority.ROUTINE)
                .setCode(Writing.concept(Systems.REFERRAL_CODE, "ensamhet-lotsning"))
                .setSubject(Writing.reference(sent.person()))
                .setAuthoredOnElement(Writing.at(content.authoredAt()))
                .setRequester(Writing.reference(sent.parties().healthCentre()));
        request.setId(file.id().toString());
        request.setMeta(Writing.meta(Systems.REFERRAL_PROFILE, file.version(), file.changedAt(), sent.person()));
        request.addIdentifier(Writing.placer(file)).addIdentifier(Writing.filler(file));
        request.addCategory(Writing.concept(Systems.REFERRAL_CATEGORY, "social-lotsning"));
        request.addPerformer(Writing.reference(sent.parties().municipality()));
        request.addSupportingInfo(new Reference("Consent/" + file.consentId()));
        request.addReasonCode(new CodeableConcept().setText(content.reason()));
        content.needs().stream().sorted().forEach(need -> request.addExtension(need(need)));
        if (content.ownWish() != null) {
            request.addExtension(new Extension(Systems.OWN_WISH_EXTENSION, new StringType(content.ownWish())));
        }
        if (content.note() != null) request.addNote().setText(content.note());
        return request;
    }

    private static Extension need(Need need) {
        var code = need == Need.SIGHT
                ? "vision"
                : need.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Extension(Systems.NEEDS_EXTENSION, Writing.concept(Systems.NEEDS, code));
    }
}
