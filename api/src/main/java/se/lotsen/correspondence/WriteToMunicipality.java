package se.lotsen.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.SqlArray;

/**
 * A nurse adds something to her open referral, or tells the guide something. The referral stays as it was sent and its Task where it is: what
 * is added stands beside it, with name and time.
 */
@UseCase(roles = Role.NURSE)
public class WriteToMunicipality {

    private final Referrals referrals;
    private final Cases cases;
    private final Units units;
    private final MessageRows rows;
    private final Clock clock;

    WriteToMunicipality(Referrals referrals, Cases cases, Units units, MessageRows rows, Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.units = units;
        this.rows = rows;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept; the guides whom it is for see it. */
        record Sent(UUID messageId) implements Outcome {}

        /** The referral has ended: nobody would read it. */
        record Ended(Referral referral) implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** What the health centre has written about one of its referrals, oldest first. */
    public List<Message> written(UUID referralId, Actor actor) {
        var referral = referrals.read(referralId, actor);
        return rows.about(
                actor.municipalityId(), SqlArray.of(List.of(referral.file().id())));
    }

    /** True while somebody at the municipality will read what is written. */
    public static boolean isOpen(Referral referral) {
        return referral instanceof Referral.Unanswered || referral instanceof Referral.Attached;
    }

    /** Writes it. The case is locked before its referral, as wherever both are touched. */
    public Outcome write(UUID referralId, String typed, Actor actor) {
        if (referrals.read(referralId, actor) instanceof Referral.Attached attached) {
            var _ = cases.forUpdate(attached.caseId(), actor);
        }
        var found = referrals.forUpdate(referralId, actor);
        if (!isOpen(found)) return new Outcome.Ended(found);
        var text = MessageText.of(typed);
        if (!text.faults().isEmpty()) return new Outcome.Refused(text.faults());
        var id = Ids.next();
        rows.add(
                actor.municipalityId(),
                id,
                referralId,
                clock.instant(),
                actor.requireStaffId(),
                actor.name(),
                text.value());
        if (found instanceof Referral.Attached attached) {
            var sender = units.unit(actor, found.file().senderUnitId()).name();
            var event = new CaseEvent.MessageReceived(found.file().number(), sender, text.value());
            cases.note(attached.caseId(), event, actor);
        }
        return new Outcome.Sent(id);
    }
}
