package se.lotsen.support;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** Someone takes back a row of one's own that was wrong: it is kept and no longer counted. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER},
        logs = Logs.NOTHING)
public class TakeBackCount {

    private final CountRows rows;
    private final Clock clock;

    TakeBackCount(CountRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Takes it back. */
    public void takeBack(UUID countId, Actor actor) {
        var taken = rows.takeBack(actor.municipalityId(), countId, actor.requireStaffId(), clock.instant());
        if (taken == 0) throw new Missing("count");
    }
}
