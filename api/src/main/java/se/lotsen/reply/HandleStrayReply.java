package se.lotsen.reply;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** A guide has taken care of an answer that no guide had in the news, and it leaves every guide's list. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class HandleStrayReply {

    private final StrayRows rows;
    private final Clock clock;

    HandleStrayReply(StrayRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Notes it; what a colleague took care of first stays as the colleague's, and what waits in another unit's queue is that unit's. */
    public void handle(UUID strayId, Actor guide) {
        rows.handle(guide.municipalityId(), guide.requireUnitId(), strayId, guide.requireStaffId(), clock.instant());
    }
}
