package se.lotsen.reportback.fhir;

import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import jakarta.inject.Singleton;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.ServiceRequest;
import se.lotsen.fhir.Caller;
import se.lotsen.fhir.LogicalIds;

/** {@code ServiceRequest}: read, history and search. */
@Singleton
public class ServiceRequestProvider implements IResourceProvider {

    private final SentReferrals referrals;
    private final Searches searches;
    private final Histories histories;

    ServiceRequestProvider(SentReferrals referrals, Searches searches, Histories histories) {
        this.referrals = referrals;
        this.searches = searches;
        this.histories = histories;
    }

    /** One of the sender's own, as it is or as it was. */
    @Read(version = true)
    public ServiceRequest read(@IdParam IdType id, RequestDetails call) {
        return ServiceRequestToFhir.write(referrals.at(LogicalIds.of(id), LogicalIds.version(id), Caller.of(call)));
    }

    /** The versions of one. */
    @History
    public Bundle history(@IdParam IdType id, RequestDetails call) {
        return histories.serviceRequest(id, call);
    }

    /** Those of the sender's own that answer to the terms. */
    @Search(allowUnknownParams = true)
    public Bundle search(RequestDetails call) {
        return searches.serviceRequests(call);
    }

    @Override
    public Class<ServiceRequest> getResourceType() {
        return ServiceRequest.class;
    }
}
