package se.lotsen.reportback.fhir;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.ReportPart;
import se.lotsen.reportback.Report;
import se.lotsen.shared.Swedish;

/**
 * Writes a report: profile lotsen-feedback. Text first, as the person has seen it; a UCLA-3 sum that the consent lets through follows as a
 * contained Observation. The parts were filtered by consent when the report was made.
 */
final class CommunicationToFhir {

    private static final String CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
    private static final String UCLA_3 = "ucla3";

    private CommunicationToFhir() {}

    static Communication write(Report report, SentReferral about) {
        var file = about.referral().file();
        var told = new Communication()
                .setStatus(CommunicationStatus.COMPLETED)
                .setSubject(Writing.reference(about.person()))
                .setSentElement(Writing.at(report.sentAt()))
                .setSender(Writing.reference(about.parties().municipality()));
        told.setId(report.id().toString());
        told.setMeta(Writing.meta(Systems.FEEDBACK_PROFILE, 0, report.sentAt(), about.person())
                .addSecurity(new Coding().setSystem(CONFIDENTIALITY).setCode("R")));
        Writing.correlate(told, file);
        told.addIdentifier().setSystem(Systems.FEEDBACK_ID).setValue(report.id().toString());
        told.addBasedOn(new Reference("ServiceRequest/" + file.id()));
        told.addPartOf(new Reference("Task/" + file.id()));
        told.addCategory(Writing.concept(Systems.FEEDBACK_KIND, report.kind().code()));
        told.addRecipient(Writing.reference(about.parties().healthCentre()));
        told.addPayload().setContent(new StringType(report.text()));
        sum(report).ifPresent(sum -> {
            told.addContained(observation(sum, report, about));
            told.addPayload().setContent(new Reference("#" + UCLA_3));
        });
        return told;
    }

    private static Observation observation(int sum, Report report, SentReferral about) {
        var seen = new Observation()
                .setStatus(ObservationStatus.FINAL)
                .setCode(Writing.concept(Systems.LONELINESS, "ucla-3-sum"))
                .setSubject(Writing.reference(about.person()))
                .setEffective(Writing.on(LocalDate.ofInstant(report.happenedAt(), Swedish.ZONE)))
                .setValue(new IntegerType(sum));
        seen.setId(UCLA_3);
        return seen;
    }

    private static Optional<Integer> sum(Report report) {
        return report.parts().stream()
                .filter(part -> part.code().equals(UCLA_3))
                .map(ReportPart::value)
                .filter(Objects::nonNull)
                .filter(sum -> sum >= 3 && sum <= 9)
                .findFirst();
    }
}
