package se.lotsen.reportback.fhir;

import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Consent;
import se.lotsen.person.Consents;
import se.lotsen.referral.Referrals;
import se.lotsen.shared.Missing;

/** Shows a sender the consents that its own referrals came with. Anyone else's is missing. */
@UseCase(roles = Role.SENDER_SYSTEM)
public class SentConsents {

    private final SentReferrals sent;
    private final Referrals referrals;
    private final Consents consents;

    SentConsents(SentReferrals sent, Referrals referrals, Consents consents) {
        this.sent = sent;
        this.referrals = referrals;
        this.consents = consents;
    }

    /** One by its logical id, which is in the receipt and in {@code ServiceRequest.supportingInfo}. */
    public SentConsent read(UUID consentId, Actor actor) {
        var about = referrals
                .idByConsent(actor.requireUnitId(), consentId, actor)
                .map(id -> sent.read(id, actor))
                .orElseThrow(() -> new Missing("consent"));
        var file = about.referral().file();
        var back = consents.of(file.personId(), actor).stream()
                .filter(consent -> consent.direction() == Consent.Direction.TO_HEALTH_CENTRE)
                .filter(consent -> file.senderUnitId().equals(consent.partyUnitId()))
                .findFirst()
                .orElse(null);
        return new SentConsent(about, consents.one(file.personId(), consentId, actor), back);
    }
}
