package se.lotsen.reportback.fhir;

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

/** {@code ServiceRequest}: read and search. */
@Singleton
public class ServiceRequestProvider implements IResourceProvider {

    private final SentReferrals referrals;
    private final Searches searches;

    ServiceRequestProvider(SentReferrals referrals, Searches searches) {
        this.referrals = referrals;
        this.searches = searches;
    }

    /** One of the sender's own, as it is now. */
    @Read(version = true)
    public ServiceRequest read(@IdParam IdType id, RequestDetails call) {
        var sent = referrals.read(LogicalIds.of(id), Caller.of(call));
        LogicalIds.requireCurrent(id, sent.referral().file().version());
        return ServiceRequestToFhir.write(sent);
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
