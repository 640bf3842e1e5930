package se.lotsen.reportback.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import jakarta.inject.Singleton;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import se.lotsen.fhir.Caller;
import se.lotsen.fhir.LogicalIds;
import se.lotsen.sender.KnowSender;

/** {@code AuditEvent}: read and search of what the sender itself has done. */
@Singleton
public class AuditEventProvider implements IResourceProvider {

    private final OwnAccesses accesses;
    private final KnowSender senders;
    private final Searches searches;

    AuditEventProvider(OwnAccesses accesses, KnowSender senders, Searches searches) {
        this.accesses = accesses;
        this.senders = senders;
        this.searches = searches;
    }

    /** One of its own. */
    @Read(version = true)
    public AuditEvent read(@IdParam IdType id, RequestDetails call) {
        var actor = Caller.of(call);
        var access = accesses.read(LogicalIds.of(id), actor);
        LogicalIds.requireCurrent(id, 0);
        return AuditEventToFhir.write(access, actor.id(), senders.parties(actor));
    }

    /** Those of its own that answer to the terms. */
    @Search(allowUnknownParams = true)
    public Bundle search(RequestDetails call) {
        return searches.auditEvents(call);
    }

    @Override
    public Class<AuditEvent> getResourceType() {
        return AuditEvent.class;
    }
}
