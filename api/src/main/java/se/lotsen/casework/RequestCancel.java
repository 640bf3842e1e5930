package se.lotsen.casework;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.StatusReason;
import se.lotsen.shared.Stale;
import se.lotsen.shared.Swedish;

/**
 * The sender asks to cancel a referral that the municipality already works with. Nothing ends by it: a guide answers, because the person
 * may have been met and may want to go on.
 */
@UseCase(roles = {Role.NURSE, Role.SENDER_SYSTEM})
public class RequestCancel {

    private final Referrals referrals;
    private final Cases cases;
    private final Units units;
    private final Clock clock;

    RequestCancel(Referrals referrals, Cases cases, Units units, Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.units = units;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Asked; a guide will answer. */
        record Requested(Referral referral) implements Outcome {}

        /** Nothing to cancel: it is not answered yet, asked for already, or over. */
        record NotNow(Referral referral) implements Outcome {}
    }

    /**
     * Asks.
     *
     * @param text why, in words; the guide reads it
     */
    public Outcome request(UUID referralId, StatusReason reason, String text, Actor actor) {
        return request(referralId, null, reason, text, actor);
    }

    /** Asks about it as it was when the sender read it. Stale when it has changed since. */
    public Outcome request(UUID referralId, int version, StatusReason reason, String text, Actor actor) {
        return request(referralId, Integer.valueOf(version), reason, text, actor);
    }

    private Outcome request(UUID referralId, @Nullable Integer version, StatusReason reason, String text, Actor actor) {
        if (!(referrals.read(referralId, actor) instanceof Referral.Attached attached)) {
            return new Outcome.NotNow(current(referralId, version, actor));
        }
        var state = cases.forUpdate(attached.caseId(), actor);
        var found = current(referralId, version, actor);
        if (!(found instanceof Referral.Accepted accepted) || !(state instanceof Case.Open open)) {
            return new Outcome.NotNow(found);
        }
        var asked = referrals.save(accepted.requestCancel(reason, text, clock.instant()), actor);
        var sender = units.unit(actor, asked.file().senderUnitId()).name();
        var event = new CaseEvent.CancelRequested(asked.file().number(), sender, reason, text);
        cases.save(open.requestCancel(event, Swedish.today(clock)), actor);
        return new Outcome.Requested(asked);
    }

    private Referral current(UUID referralId, @Nullable Integer version, Actor actor) {
        var found = referrals.forUpdate(referralId, actor);
        if (version != null && found.file().version() != version) throw new Stale("referral");
        return found;
    }
}
