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
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import se.lotsen.fhir.Caller;
import se.lotsen.fhir.LogicalIds;
import se.lotsen.referral.SupplementRequest;
import se.lotsen.shared.Missing;

/** {@code QuestionnaireResponse}: read, history and search of what the sender has answered. It is sent in by {@link SupplementController}. */
@Singleton
public class QuestionnaireResponseProvider implements IResourceProvider {

    private final SentReferrals referrals;
    private final Searches searches;
    private final Histories histories;

    QuestionnaireResponseProvider(SentReferrals referrals, Searches searches, Histories histories) {
        this.referrals = referrals;
        this.searches = searches;
        this.histories = histories;
    }

    /** The answer to one question. */
    @Read(version = true)
    public QuestionnaireResponse read(@IdParam IdType id, RequestDetails call) {
        var sent = referrals
                .supplement(LogicalIds.of(id), Caller.of(call))
                .filter(one -> one.request().status() == SupplementRequest.Status.COMPLETED)
                .orElseThrow(() -> new Missing("answer"));
        LogicalIds.requireCurrent(id, sent.request().version());
        return SupplementToFhir.response(sent);
    }

    /** Its only version: an answer is never changed. */
    @History
    public Bundle history(@IdParam IdType id, RequestDetails call) {
        return histories.only(read(id, call), id, call);
    }

    /** Those of the sender's answers that answer to the terms. */
    @Search(allowUnknownParams = true)
    public Bundle search(RequestDetails call) {
        return searches.answers(call);
    }

    @Override
    public Class<QuestionnaireResponse> getResourceType() {
        return QuestionnaireResponse.class;
    }
}
