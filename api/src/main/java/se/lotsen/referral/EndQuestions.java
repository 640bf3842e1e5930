package se.lotsen.referral;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/**
 * A question that got no answer in time ends, and the referral is back in the guides' queue with a word about it: nobody should wait for a
 * health centre that does not answer, least of all the person.
 */
@UseCase(roles = Role.SYSTEM)
public class EndQuestions {

    private final Referrals referrals;
    private final AccessLog log;
    private final Clock clock;

    EndQuestions(Referrals referrals, AccessLog log, Clock clock) {
        this.referrals = referrals;
        this.log = log;
        this.clock = clock;
    }

    /** Referrals to end the question of, the longest overdue first. */
    public List<UUID> due(Actor actor) {
        log.persons(Action.READ, List.of(), null);
        return referrals.waitingTooLong(actor);
    }

    /** Ends the question of one. False when it is not due any more: the answer came meanwhile. */
    public boolean end(UUID referralId, Actor actor) {
        var found = referrals.forUpdate(referralId, actor);
        if (!(found instanceof Referral.InfoRequested asked)) return false;
        if (!referrals.isWaitingTooLong(referralId, actor)) return false;
        referrals.save(asked.unanswered(clock.instant()), actor);
        return true;
    }
}
