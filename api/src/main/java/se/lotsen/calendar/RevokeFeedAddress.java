package se.lotsen.calendar;

import java.time.Clock;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** A guide takes the address for a calendar program out of use. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class RevokeFeedAddress {

    private final FeedRows rows;
    private final Clock clock;

    RevokeFeedAddress(FeedRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** From now on it leads nowhere. */
    public void revoke(Actor actor) {
        rows.revoke(actor.municipalityId(), actor.requireStaffId(), clock.instant());
    }
}
