package se.lotsen.inbound;

import java.time.Clock;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** Forgets which requests were answered, a week after they came. */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class ForgetAnswers {

    private final AnsweredRequestRows rows;
    private final Clock clock;

    ForgetAnswers(AnsweredRequestRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Forgets those of one municipality and returns how many. */
    public int forget(Actor actor) {
        return rows.forget(actor.municipalityId(), clock.instant().minus(ClaimRequest.KEPT_FOR));
    }
}
