package se.lotsen.support;

import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** View: what the reader noted last, to see that it came in right. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER},
        logs = Logs.NOTHING)
public class LatestCounts {

    private static final int SHOWN = 10;

    private final CountRows rows;

    LatestCounts(CountRows rows) {
        this.rows = rows;
    }

    /** The rows, the latest first. */
    public List<NotedCount> show(Actor actor) {
        return rows.latest(actor.municipalityId(), actor.requireStaffId(), SHOWN);
    }
}
