package se.lotsen.reportback.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import jakarta.inject.Singleton;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Task;
import se.lotsen.fhir.Caller;
import se.lotsen.fhir.LogicalIds;

/** {@code Task}: read and search. */
@Singleton
public class TaskProvider implements IResourceProvider {

    private final SentReferrals referrals;
    private final Searches searches;

    TaskProvider(SentReferrals referrals, Searches searches) {
        this.referrals = referrals;
        this.searches = searches;
    }

    /** One of the sender's own as it is now: a referral's Task, or a question as its subtask. */
    @Read(version = true)
    public Task read(@IdParam IdType id, RequestDetails call) {
        var asked = referrals.supplement(LogicalIds.of(id), Caller.of(call));
        if (asked.isPresent()) {
            LogicalIds.requireCurrent(id, asked.get().request().version());
            return SupplementToFhir.task(asked.get());
        }
        var sent = referrals.read(LogicalIds.of(id), Caller.of(call));
        LogicalIds.requireCurrent(id, sent.referral().file().version());
        return TaskToFhir.write(sent);
    }

    /** Those of the sender's own that answer to the terms. */
    @Search(allowUnknownParams = true)
    public Bundle search(RequestDetails call) {
        return searches.tasks(call);
    }

    @Override
    public Class<Task> getResourceType() {
        return Task.class;
    }
}
