package se.lotsen.subscription;

import java.time.Clock;
import java.time.Duration;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** Forgets events that are older than 30 days, told or not; their numbers stay used, so that a subscriber sees what it has missed. */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class ForgetEvents {

    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final SubscriptionRows rows;
    private final Clock clock;

    ForgetEvents(SubscriptionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Forgets those of one municipality and returns how many. */
    public int forget(Actor actor) {
        return rows.forgetEvents(actor.municipalityId(), clock.instant().minus(KEPT_FOR));
    }
}
