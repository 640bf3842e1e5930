package se.lotsen.reportback.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import jakarta.inject.Singleton;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.IdType;
import se.lotsen.fhir.Caller;
import se.lotsen.fhir.LogicalIds;

/** {@code Consent}: read, so that a change can name the version that it changes. */
@Singleton
public class ConsentProvider implements IResourceProvider {

    private final SentConsents consents;

    ConsentProvider(SentConsents consents) {
        this.consents = consents;
    }

    /** The consent that one of the sender's own referrals came with, as it is now. */
    @Read(version = true)
    public Consent read(@IdParam IdType id, RequestDetails call) {
        var sent = consents.read(LogicalIds.of(id), Caller.of(call));
        LogicalIds.requireCurrent(id, sent.inward().version());
        return ConsentToFhir.write(sent);
    }

    @Override
    public Class<Consent> getResourceType() {
        return Consent.class;
    }
}
