package se.lotsen.referral;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Stale;

/** The sender takes back a referral that nobody has answered yet, or says that it was sent by mistake. */
@UseCase(roles = {Role.NURSE, Role.SENDER_SYSTEM})
public class WithdrawReferral {

    private final Referrals referrals;
    private final Clock clock;

    WithdrawReferral(Referrals referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Taken back, or marked as a mistake. */
        record Withdrawn(Referral referral) implements Outcome {}

        /** The municipality has already answered: what is left is to ask it to cancel. */
        record AlreadyAnswered(Referral referral) implements Outcome {}
    }

    /** Takes it back. */
    public Outcome withdraw(UUID referralId, StatusReason reason, String text, Actor actor) {
        return withdraw(referrals.forUpdate(referralId, actor), reason, text, actor);
    }

    /** Takes it back as it was when the sender read it. Stale when it has changed since. */
    public Outcome withdraw(UUID referralId, int version, StatusReason reason, String text, Actor actor) {
        var found = referrals.forUpdate(referralId, actor);
        if (found.file().version() != version) throw new Stale("referral");
        return withdraw(found, reason, text, actor);
    }

    private Outcome withdraw(Referral found, StatusReason reason, String text, Actor actor) {
        if (!(found instanceof Referral.Unanswered open)) return new Outcome.AlreadyAnswered(found);
        var now = clock.instant();
        var next = reason.use() == StatusReason.Use.MISTAKE
                ? open.enterInError(text, now)
                : open.withdraw(reason, text, now);
        return new Outcome.Withdrawn(referrals.save(next, actor));
    }
}
