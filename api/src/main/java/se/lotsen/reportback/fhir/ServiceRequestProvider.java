package se.lotsen.reportback.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import jakarta.inject.Singleton;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.ServiceRequest;
import se.lotsen.fhir.Caller;

/** {@code ServiceRequest}: read, and search by the referral's number. */
@Singleton
public class ServiceRequestProvider implements IResourceProvider {

    private final SentReferrals referrals;

    ServiceRequestProvider(SentReferrals referrals) {
        this.referrals = referrals;
    }

    /** One of the sender's own. */
    @Read
    public ServiceRequest read(@IdParam IdType id, RequestDetails call) {
        return ServiceRequestToFhir.write(referrals.read(LogicalIds.of(id), Caller.of(call)));
    }

    /** By the sender's number or ours. */
    @Search
    public List<ServiceRequest> search(@RequiredParam(name = "identifier") TokenParam identifier, RequestDetails call) {
        return Searches.referralNumber(identifier, call)
                .flatMap(number -> referrals.byNumber(number, Caller.of(call)))
                .map(ServiceRequestToFhir::write)
                .stream()
                .toList();
    }

    @Override
    public Class<ServiceRequest> getResourceType() {
        return ServiceRequest.class;
    }
}
