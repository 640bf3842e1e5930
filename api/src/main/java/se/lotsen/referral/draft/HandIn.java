package se.lotsen.referral.draft;

import jakarta.inject.Singleton;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.referral.Referral;

/**
 * Hands a finished draft in where it belongs. One for another municipality is read here, received there and noted here, each in a
 * transaction of its own; being stopped between two of them only means that the nurse sends it once more, and it is still one referral. If she
 * has changed the draft meanwhile she is told that the changes are not in it, and decides.
 */
@Singleton
public class HandIn {

    private final SendDraft send;
    private final ReceiveParcel receive;

    HandIn(SendDraft send, ReceiveParcel receive) {
        this.send = send;
        this.receive = receive;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Sent to the nurse's own municipality, now or by the same press before. */
        record Sent(Referral referral) implements Outcome {}

        /** Sent to another municipality, now or before. */
        record Elsewhere(SentElsewhere receipt) implements Outcome {}

        /** Another municipality has it since before, without what was changed in the draft since then; the draft is as it was. */
        record CameOtherwise(SentElsewhere receipt) implements Outcome {}

        /** A part is missing or wrong; nothing was sent and the draft is as it was. */
        record Incomplete(DraftSection first) implements Outcome {}

        /** The health centre has an open referral for the person already; the draft is as it was. */
        record OpenReferralExists(Referral referral) implements Outcome {}

        /** The other municipality could not take it; the draft is as it was. */
        record Refused(Receiver by, Why why) implements Outcome {}
    }

    /** Why another municipality could not take a referral. */
    public enum Why {
        /** The health centre is not connected there any more. */
        NOT_CONNECTED,
        /** The health centre has an open referral for the person there. */
        OPEN_REFERRAL_EXISTS
    }

    /** Sends it. */
    public Outcome send(UUID id, Actor actor) {
        return send(id, false, actor);
    }

    /** Sends it; what another municipality has since before stands as it came there, and what was changed since then is given up. */
    public Outcome sendAsItCame(UUID id, Actor actor) {
        return send(id, true, actor);
    }

    private Outcome send(UUID id, boolean asItCame, Actor actor) {
        return switch (send.send(id, actor)) {
            case SendDraft.Outcome.Sent(var referral) -> new Outcome.Sent(referral);
            case SendDraft.Outcome.Incomplete(var first) -> new Outcome.Incomplete(first);
            case SendDraft.Outcome.OpenReferralExists(var referral) -> new Outcome.OpenReferralExists(referral);
            case SendDraft.Outcome.ForAnother(var parcel) -> carry(parcel, asItCame, actor);
            case SendDraft.Outcome.SentToAnother(var receipt) -> new Outcome.Elsewhere(receipt);
        };
    }

    private Outcome carry(Parcel parcel, boolean asItCame, Actor actor) {
        return switch (receive.receive(parcel, inTheOther(parcel, actor))) {
            case ReceiveParcel.Outcome.Taken(var receipt) -> noted(parcel, receipt, actor);
            case ReceiveParcel.Outcome.CameOtherwise(var receipt) ->
                asItCame ? noted(parcel, receipt, actor) : new Outcome.CameOtherwise(receipt);
            case ReceiveParcel.Outcome.NotConnected _ -> new Outcome.Refused(parcel.to(), Why.NOT_CONNECTED);
            case ReceiveParcel.Outcome.OpenReferralExists _ ->
                new Outcome.Refused(parcel.to(), Why.OPEN_REFERRAL_EXISTS);
        };
    }

    private Outcome noted(Parcel parcel, SentElsewhere receipt, Actor actor) {
        send.noteSent(parcel.draftId(), receipt, actor);
        return new Outcome.Elsewhere(receipt);
    }

    /** The access log there tells who at the health centre sent it. */
    private static Actor inTheOther(Parcel parcel, Actor actor) {
        var name = actor.name() + ", " + parcel.command().consent().healthCentreName();
        return new Actor(parcel.to().municipalityId(), actor.id(), null, name, Role.SYSTEM, null, true);
    }
}
