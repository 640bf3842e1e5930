package se.lotsen.referral.passon;

import java.util.List;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Unit;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.person.Consent;
import se.lotsen.referral.ReceiveReferral;
import se.lotsen.referral.ReceiveReferral.GivenConsent;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralFile;

/**
 * The second step of carrying a letter, in the municipality that it is for: takes the referral in as if the health centre had sent it here,
 * and notes where it came from. Doing it again changes nothing.
 */
@UseCase(roles = Role.SYSTEM)
public class ReceiveLetter {

    private final ReceiveReferral receive;
    private final OriginRows origins;
    private final Units units;
    private final AccessLog log;

    ReceiveLetter(ReceiveReferral receive, OriginRows origins, Units units, AccessLog log) {
        this.receive = receive;
        this.origins = origins;
        this.units = units;
        this.log = log;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is in the queue here, now or since before. */
        record Taken() implements Outcome {}

        /** It cannot be taken in. */
        record Refused(WhyNot why) implements Outcome {}
    }

    /** Takes it in, or tells why not. */
    public Outcome receive(Letter letter, Actor actor) {
        log.persons(Action.READ, List.of(), null);
        var sender = units.byHsaId(actor, letter.hsaId());
        if (sender.isEmpty()) return new Outcome.Refused(WhyNot.HEALTH_CENTRE_UNKNOWN);
        return switch (receive.receive(command(letter, sender.get()), inTheNameOf(sender.get(), actor))) {
            case ReceiveReferral.Outcome.Received(var referral) -> {
                note(letter, referral, actor);
                yield new Outcome.Taken();
            }
            case ReceiveReferral.Outcome.AlreadyReceived before -> again(letter, before.referral(), actor);
            case ReceiveReferral.Outcome.OpenReferralExists _ -> new Outcome.Refused(WhyNot.OPEN_REFERRAL_EXISTS);
        };
    }

    /** The same letter again, or the health centre has sent it here itself; but what was here before and is over stays over. */
    private Outcome again(Letter letter, Referral before, Actor actor) {
        var byThisLetter = origins.one(actor.municipalityId(), before.file().id())
                .filter(origin -> origin.fromMunicipality().equals(letter.from().municipality()))
                .isPresent();
        var isOpen = before instanceof Referral.Unanswered || before instanceof Referral.Attached;
        return byThisLetter || isOpen ? new Outcome.Taken() : new Outcome.Refused(WhyNot.ANSWERED_BEFORE);
    }

    private void note(Letter letter, Referral referral, Actor actor) {
        var from = letter.from();
        var _ = origins.save(new OriginRow(
                actor.municipalityId(),
                referral.file().id(),
                from.municipality(),
                from.name(),
                from.guide(),
                from.at()));
    }

    private static Actor inTheNameOf(Unit sender, Actor actor) {
        return new Actor(actor.municipalityId(), actor.id(), null, actor.name(), actor.role(), sender.id(), true);
    }

    private static ReceiveReferral.Command command(Letter letter, Unit sender) {
        var agreement = letter.agreement();
        var consent = new GivenConsent(
                agreement.givenOn(),
                letter.from().guide() + ", kommunen " + letter.from().name(),
                sender.name(),
                Consent.Basis.CONSENT,
                null,
                agreement.form(),
                agreement.items(),
                agreement.back());
        return new ReceiveReferral.Command(
                letter.placer(),
                letter.contentHash(),
                ReferralFile.Channel.PASSED_ON,
                null,
                letter.correlationId(),
                letter.person(),
                consent,
                letter.content());
    }
}
