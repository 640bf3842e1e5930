package se.lotsen.reportback;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import se.lotsen.access.Actor;
import se.lotsen.person.Consent.Direction;
import se.lotsen.person.Consents;
import se.lotsen.referral.Referral;

/** Asks what may be told to the sender of a referral as the person's consents live now. */
@Singleton
public class ConsentNow {

    private final Consents consents;

    ConsentNow(Consents consents) {
        this.consents = consents;
    }

    /** A consent that was withdrawn silences everything; one that was never given, or has run out, only the items. */
    public MayTell about(Referral referral, Actor actor) {
        var file = referral.file();
        var all = consents.of(file.personId(), actor);
        var toReferral = all.stream()
                .filter(consent -> consent.id().equals(file.consentId()))
                .findFirst();
        var toReport = all.stream()
                .filter(consent -> consent.direction() == Direction.TO_HEALTH_CENTRE)
                .filter(consent -> file.senderUnitId().equals(consent.partyUnitId()))
                .findFirst();
        var withdrawn = Stream.of(toReferral, toReport)
                .flatMap(Optional::stream)
                .anyMatch(consent -> consent.withdrawnAt() != null);
        var items = consents.allowed(file.personId(), Direction.TO_HEALTH_CENTRE, file.senderUnitId(), actor);
        return new MayTell(items, withdrawn);
    }
}
