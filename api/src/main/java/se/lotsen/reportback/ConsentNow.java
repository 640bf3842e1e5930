package se.lotsen.reportback;

import jakarta.inject.Singleton;
import java.util.Objects;
import se.lotsen.access.Actor;
import se.lotsen.person.Consent.Direction;
import se.lotsen.person.Consents;
import se.lotsen.referral.Referral;

/** Asks what may be told to the sender of a referral as the person's consents live now. */
@Singleton
class ConsentNow {

    private final Consents consents;

    ConsentNow(Consents consents) {
        this.consents = consents;
    }

    MayTell about(Referral referral, Actor actor) {
        var file = referral.file();
        var withdrawn = consents.of(file.personId(), actor).stream()
                .filter(consent -> consent.id().equals(file.consentId()))
                .anyMatch(consent -> Objects.nonNull(consent.withdrawnAt()));
        var items = consents.allowed(file.personId(), Direction.TO_HEALTH_CENTRE, file.senderUnitId(), actor);
        return new MayTell(items, withdrawn);
    }
}
