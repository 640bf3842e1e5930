package se.lotsen.referral;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** A guide confirms that a new referral has been seen, when the answer itself has to wait. Who did it and when is in the access log. */
@UseCase(roles = Role.GUIDE)
public class ConfirmReferral {

    private final Referrals referrals;
    private final Clock clock;

    ConfirmReferral(Referrals referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The sender sees that it is being read. */
        record Confirmed(Referral referral) implements Outcome {}

        /** It has been seen already. */
        record SeenBefore(Referral referral) implements Outcome {}
    }

    /** Confirms it. */
    public Outcome confirm(UUID referralId, Actor actor) {
        var found = referrals.forUpdate(referralId, actor);
        if (!(found instanceof Referral.Sent sent)) return new Outcome.SeenBefore(found);
        return new Outcome.Confirmed(referrals.save(sent.confirm(clock.instant()), actor));
    }
}
