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
import org.hl7.fhir.r4.model.Task;
import se.lotsen.fhir.Caller;

/** {@code Task}: read, and search by the referral's number. */
@Singleton
public class TaskProvider implements IResourceProvider {

    private final SentReferrals referrals;

    TaskProvider(SentReferrals referrals) {
        this.referrals = referrals;
    }

    /** One of the sender's own. */
    @Read
    public Task read(@IdParam IdType id, RequestDetails call) {
        return TaskToFhir.write(referrals.read(LogicalIds.of(id), Caller.of(call)));
    }

    /** By the sender's number or ours. */
    @Search
    public List<Task> search(@RequiredParam(name = "identifier") TokenParam identifier, RequestDetails call) {
        return Searches.referralNumber(identifier, call)
                .flatMap(number -> referrals.byNumber(number, Caller.of(call)))
                .map(TaskToFhir::write)
                .stream()
                .toList();
    }

    @Override
    public Class<Task> getResourceType() {
        return Task.class;
    }
}
