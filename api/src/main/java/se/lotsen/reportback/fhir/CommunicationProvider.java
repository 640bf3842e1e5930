package se.lotsen.reportback.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import jakarta.inject.Singleton;
import java.util.List;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.IdType;
import se.lotsen.fhir.Caller;
import se.lotsen.shared.Missing;

/** {@code Communication}: read, and search by the referral or its Task. */
@Singleton
public class CommunicationProvider implements IResourceProvider {

    private final SentReferrals referrals;

    CommunicationProvider(SentReferrals referrals) {
        this.referrals = referrals;
    }

    /** One report on one of the sender's own referrals. */
    @Read
    public Communication read(@IdParam IdType id, RequestDetails call) {
        var reportId = LogicalIds.of(id);
        var about = referrals.ofReport(reportId, Caller.of(call));
        return about.reports().stream()
                .filter(report -> report.id().equals(reportId))
                .map(report -> CommunicationToFhir.write(report, about))
                .findFirst()
                .orElseThrow(() -> new Missing("report"));
    }

    /** All reports on one referral, oldest first. */
    @Search
    public List<Communication> basedOn(
            @RequiredParam(
                            name = "based-on",
                            targetTypes = {org.hl7.fhir.r4.model.ServiceRequest.class})
                    ReferenceParam referral,
            RequestDetails call) {
        return about(referral, call);
    }

    /** All reports on one Task, oldest first. */
    @Search
    public List<Communication> partOf(
            @RequiredParam(
                            name = "part-of",
                            targetTypes = {org.hl7.fhir.r4.model.Task.class})
                    ReferenceParam task,
            RequestDetails call) {
        return about(task, call);
    }

    private List<Communication> about(ReferenceParam reference, RequestDetails call) {
        try {
            var about = referrals.read(LogicalIds.of(reference.getIdPart()), Caller.of(call));
            return about.reports().stream()
                    .map(report -> CommunicationToFhir.write(report, about))
                    .toList();
        } catch (Missing e) {
            return List.of();
        }
    }

    @Override
    public Class<Communication> getResourceType() {
        return Communication.class;
    }
}
