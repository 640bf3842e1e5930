package se.lotsen.referral.draft;

import java.util.List;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Unit;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.referral.ReceiveReferral;
import se.lotsen.referral.Referral;

/**
 * In the municipality that a nurse elsewhere has written to: takes the referral in as the health centre's own, by its HSA-id. Doing it again
 * changes nothing, and tells when it says something else than what came first.
 */
@UseCase(roles = Role.SYSTEM)
public class ReceiveParcel {

    private final ReceiveReferral receive;
    private final Units units;
    private final AccessLog log;

    ReceiveParcel(ReceiveReferral receive, Units units, AccessLog log) {
        this.receive = receive;
        this.units = units;
        this.log = log;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is here, now or since before. */
        record Taken(SentElsewhere receipt) implements Outcome {}

        /** It has been here since before, and said something else then. It stands as it came. */
        record CameOtherwise(SentElsewhere receipt) implements Outcome {}

        /** The health centre is not connected here any more. */
        record NotConnected() implements Outcome {}

        /** The health centre has an open referral for the person here. Nothing more is told about it. */
        record OpenReferralExists() implements Outcome {}
    }

    /** Takes it in, or tells why not. */
    public Outcome receive(Parcel parcel, Actor actor) {
        log.persons(Action.READ, List.of(), null);
        var sender = units.byHsaId(actor, parcel.hsaId());
        if (sender.isEmpty()) return new Outcome.NotConnected();
        return switch (receive.receive(parcel.command(), inTheNameOf(sender.get(), actor))) {
            case ReceiveReferral.Outcome.Received(var referral) -> new Outcome.Taken(receipt(parcel, referral));
            case ReceiveReferral.Outcome.AlreadyReceived(var referral, var sameContent) ->
                sameContent
                        ? new Outcome.Taken(receipt(parcel, referral))
                        : new Outcome.CameOtherwise(receipt(parcel, referral));
            case ReceiveReferral.Outcome.OpenReferralExists _ -> new Outcome.OpenReferralExists();
        };
    }

    private static SentElsewhere receipt(Parcel parcel, Referral referral) {
        var file = referral.file();
        var to = parcel.to();
        return new SentElsewhere(to.name(), to.phone(), file.number(), file.receivedAt(), file.answerDue());
    }

    private static Actor inTheNameOf(Unit sender, Actor actor) {
        return new Actor(actor.municipalityId(), actor.id(), null, actor.name(), actor.role(), sender.id(), true);
    }
}
