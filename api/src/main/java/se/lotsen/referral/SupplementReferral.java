package se.lotsen.referral;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** The sender answers the guide's question; the referral is back in the queue. */
@UseCase(roles = {Role.NURSE, Role.SENDER_SYSTEM})
public class SupplementReferral {

    private final Referrals referrals;
    private final Clock clock;

    SupplementReferral(Referrals referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Back in the queue. */
        record Supplemented(Referral referral) implements Outcome {}

        /** Nothing was asked for any more. */
        record NothingAsked(Referral referral) implements Outcome {}
    }

    /** Answers. */
    public Outcome supplement(UUID referralId, String text, Actor actor) {
        var found = referrals.forUpdate(referralId, actor);
        if (!(found instanceof Referral.InfoRequested asked)) return new Outcome.NothingAsked(found);
        return new Outcome.Supplemented(referrals.save(asked.answered(text, clock.instant()), actor));
    }
}
