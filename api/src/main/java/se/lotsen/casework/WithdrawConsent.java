package se.lotsen.casework;

import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Unit;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.person.Consent;
import se.lotsen.person.Consents;
import se.lotsen.referral.Referrals;

/**
 * The person no longer lets a health centre hear how it goes. Nothing more is sent, not even what already waits in the outbox; the work
 * with the person goes on unless the case is closed too.
 */
@UseCase(roles = Role.GUIDE)
public class WithdrawConsent {

    private final Cases cases;
    private final CaseActions actions;
    private final Consents consents;
    private final Referrals referrals;
    private final Units units;

    WithdrawConsent(Cases cases, CaseActions actions, Consents consents, Referrals referrals, Units units) {
        this.cases = cases;
        this.actions = actions;
        this.consents = consents;
        this.referrals = referrals;
        this.units = units;
    }

    /**
     * Withdraws it.
     *
     * @param healthCentreId unit that may hear nothing more
     */
    public void withdraw(String caseNumber, UUID healthCentreId, Actor actor) {
        var found = cases.forUpdate(caseNumber, actor);
        actions.require(actor, CaseAction.WITHDRAW_CONSENT, found);
        var party = units.unit(actor, healthCentreId);
        withdraw(found.file().personId(), party, actor);
        referrals.ofCase(found.file().id(), actor).stream()
                .map(referral -> referral.file().personId())
                .distinct()
                .filter(record -> !record.equals(found.file().personId()))
                .forEach(record -> withdraw(record, party, actor));
        cases.note(found.file().id(), new CaseEvent.ConsentWithdrawn(party.name()), actor);
    }

    /** A referral keeps the record with the number that it was sent with, and the consents of that record, when records are merged. */
    private void withdraw(UUID personId, Unit party, Actor actor) {
        consents.withdraw(personId, Consent.Direction.TO_HEALTH_CENTRE, party.id(), actor);
    }
}
