package se.lotsen.reply;

import java.time.Clock;
import java.time.Duration;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/**
 * Forgets what arrived some time after it was judged: what concerns somebody stands in the case by then, and a guide has taken care of the rest. What
 * none has taken care of is not forgotten.
 */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class ForgetReplies {

    /** Long enough to find out with the carrier what became of a message, and far beyond its retries. */
    static final Duration KEPT_FOR = Duration.ofDays(90);

    private final ReplyRows rows;
    private final Clock clock;

    ForgetReplies(ReplyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Forgets those of one municipality and returns how many. */
    public int forget(Actor actor) {
        return rows.forget(actor.municipalityId(), clock.instant().minus(KEPT_FOR));
    }
}
