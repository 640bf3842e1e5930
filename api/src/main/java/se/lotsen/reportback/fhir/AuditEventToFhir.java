package se.lotsen.reportback.fhir;

import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import se.lotsen.sender.Parties;

/** Writes one row of the access log: who, for whom, what, when, and which referrals. The person is found in the referral, and is not here. */
final class AuditEventToFhir {

    private static final String TYPE = "http://terminology.hl7.org/CodeSystem/audit-event-type";

    private AuditEventToFhir() {}

    static AuditEvent write(Access access, String clientId, Parties parties) {
        var event = new AuditEvent()
                .setType(new Coding().setSystem(TYPE).setCode("rest"))
                .setAction(action(access))
                .setRecordedElement(Writing.instant(access.at()))
                .setOutcome(access.action().equals("REFUSE") ? AuditEventOutcome._4 : AuditEventOutcome._0);
        event.setId(access.id().toString());
        event.getMeta().setVersionId("0").setLastUpdatedElement(Writing.instant(access.at()));
        event.addSubtype().setDisplay(access.what());
        event.addAgent()
                .setRequestor(true)
                .setWho(new Reference().setType("Device").setIdentifier(new Identifier().setValue(clientId)));
        event.addAgent().setRequestor(false).setWho(Writing.reference(parties.healthCentre()));
        event.getSource().setObserver(Writing.reference(parties.municipality()));
        access.referralIds().forEach(id -> event.addEntity().setWhat(new Reference("ServiceRequest/" + id)));
        return event;
    }

    private static AuditEventAction action(Access access) {
        if (access.what().equals("ReceiveReferral")) return AuditEventAction.C;
        return access.action().equals("CHANGE") ? AuditEventAction.U : AuditEventAction.R;
    }
}
