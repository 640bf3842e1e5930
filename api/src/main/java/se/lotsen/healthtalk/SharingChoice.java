package se.lotsen.healthtalk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lotsen.access.Actor;
import se.lotsen.access.Guide;
import se.lotsen.access.Units;
import se.lotsen.casework.Case;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Consents;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/** Keeps what the person chose in the talk: the same for every health centre with an open referral. No item chosen means withdrawn. */
@Singleton
class SharingChoice {

    private final Referrals referrals;
    private final Consents consents;
    private final Units units;
    private final Clock clock;

    SharingChoice(Referrals referrals, Consents consents, Units units, Clock clock) {
        this.referrals = referrals;
        this.consents = consents;
        this.units = units;
        this.clock = clock;
    }

    /** True when there is a health centre to ask the person about. */
    boolean isAsked(Case found, Actor actor) {
        return !referrals.ofCase(found.file().id(), actor).isEmpty();
    }

    void keep(Case found, HealthTalkDraft talk, Guide guide, Actor actor) {
        var items = talk.told();
        for (var way : openWays(found, actor)) {
            var personId = way.personId();
            var sender = way.sender();
            if (items.isEmpty()) consents.withdraw(personId, Consent.Direction.TO_HEALTH_CENTRE, sender, actor);
            else consents.give(List.of(consent(personId, sender, items, guide, actor)), actor);
        }
    }

    /** A sender, and the record with the number that its referral was sent with. */
    private record Way(UUID personId, UUID sender) {}

    private Set<Way> openWays(Case found, Actor actor) {
        return referrals.ofCase(found.file().id(), actor).stream()
                .filter(Referral.Attached.class::isInstance)
                .map(referral ->
                        new Way(referral.file().personId(), referral.file().senderUnitId()))
                .collect(Collectors.toSet());
    }

    private Consent consent(UUID personId, UUID sender, Set<ConsentItem> items, Guide guide, Actor actor) {
        return new Consent(
                Ids.next(),
                personId,
                Consent.Direction.TO_HEALTH_CENTRE,
                sender,
                null,
                units.unit(actor, sender).name(),
                items,
                Consent.Basis.CONSENT,
                null,
                Consent.Form.ORAL,
                Swedish.today(clock),
                guide.name(),
                null,
                null);
    }
}
