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
import org.hl7.fhir.r4.model.Task;
import se.lotsen.fhir.Caller;
import se.lotsen.fhir.LogicalIds;
import se.lotsen.shared.Missing;

/** {@code Task}: read, history and search. */
@Singleton
public class TaskProvider implements IResourceProvider {

    private final SentReferrals referrals;
    private final Searches searches;
    private final Histories histories;

    TaskProvider(SentReferrals referrals, Searches searches, Histories histories) {
        this.referrals = referrals;
        this.searches = searches;
        this.histories = histories;
    }

    /** One of the sender's own, as it is or as it was: a referral's Task, or a question as its subtask. */
    @Read(version = true)
    public Task read(@IdParam IdType id, RequestDetails call) {
        var actor = Caller.of(call);
        var version = LogicalIds.version(id);
        var asked = referrals.supplement(LogicalIds.of(id), actor);
        if (asked.isPresent()) {
            var request = asked.get().request();
            var then =
                    request.at(version == null ? request.version() : version).orElseThrow(() -> new Missing("version"));
            return SupplementToFhir.task(new SentSupplement(asked.get().about(), then));
        }
        return TaskToFhir.write(referrals.at(LogicalIds.of(id), version, actor));
    }

    /** The versions of one. */
    @History
    public Bundle history(@IdParam IdType id, RequestDetails call) {
        return histories.task(id, call);
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
