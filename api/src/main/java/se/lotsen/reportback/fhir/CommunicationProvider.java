package se.lotsen.reportback.fhir;

import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import jakarta.inject.Singleton;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.IdType;
import se.lotsen.fhir.Caller;
import se.lotsen.fhir.LogicalIds;
import se.lotsen.shared.Missing;

/** {@code Communication}: read, history and search. */
@Singleton
public class CommunicationProvider implements IResourceProvider {

    private final SentReferrals referrals;
    private final Searches searches;
    private final Histories histories;

    CommunicationProvider(SentReferrals referrals, Searches searches, Histories histories) {
        this.referrals = referrals;
        this.searches = searches;
        this.histories = histories;
    }

    /** One report on one of the sender's own referrals. */
    @Read(version = true)
    public Communication read(@IdParam IdType id, RequestDetails call) {
        var reportId = LogicalIds.of(id);
        LogicalIds.requireCurrent(id, 0);
        var about = referrals.ofReport(reportId, Caller.of(call));
        return about.reports().stream()
                .filter(report -> report.id().equals(reportId))
                .map(report -> CommunicationToFhir.write(report, about))
                .findFirst()
                .orElseThrow(() -> new Missing("report"));
    }

    /** Its only version: what has been told is never changed. */
    @History
    public Bundle history(@IdParam IdType id, RequestDetails call) {
        return histories.only(read(id, call), id, call);
    }

    /** Those of what the sender has been told that answer to the terms. */
    @Search(allowUnknownParams = true)
    public Bundle search(RequestDetails call) {
        return searches.communications(call);
    }

    @Override
    public Class<Communication> getResourceType() {
        return Communication.class;
    }
}
