package se.lotsen.finger;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Units;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;
import se.lotsen.correspondence.WriteToHealthCentre;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.reportback.ConsentNow;

/**
 * To whom the fifth finger can be told: the health centre of an open referral, when the person's consent lets measured values out. There is
 * no other way out by machine; for everyone else it is a letter that the person takes along.
 */
@Singleton
class VascularRoute {

    /** What it is about, as the consent says it: answers and values. */
    static final ConsentItem ABOUT = ConsentItem.SCORES;

    private final Cases cases;
    private final CaseActions actions;
    private final Referrals referrals;
    private final ConsentNow consentNow;
    private final Units units;

    VascularRoute(Cases cases, CaseActions actions, Referrals referrals, ConsentNow consentNow, Units units) {
        this.cases = cases;
        this.actions = actions;
        this.referrals = referrals;
        this.consentNow = consentNow;
        this.units = units;
    }

    /** The first that may hear it now, or empty. */
    Optional<VascularReceiver> receiver(UUID personId, Actor actor) {
        var open = cases.openOf(personId, actor);
        if (open.isEmpty()
                || !actions.one(CaseAction.WRITE_MESSAGE, actor, open.get()).yes()) return Optional.empty();
        var file = open.get().file();
        return referrals.ofCase(file.id(), actor).stream()
                .filter(Referral.Attached.class::isInstance)
                .filter(referral -> mayHear(referral, actor))
                .findFirst()
                .map(referral -> new VascularReceiver(
                        file.number(),
                        referral.file().id(),
                        units.unit(actor, referral.file().senderUnitId()).name()));
    }

    private boolean mayHear(Referral referral, Actor actor) {
        var may = consentNow.about(referral, actor);
        return WriteToHealthCentre.parts(ABOUT, "").stream().allMatch(may::lets);
    }
}
