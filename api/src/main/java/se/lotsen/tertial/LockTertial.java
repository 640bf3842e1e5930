package se.lotsen.tertial;

import java.time.Clock;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.StoredJson;
import se.lotsen.shared.Swedish;

/**
 * A manager answers for a third: its figures and texts are kept as the board is told them. It may be locked again; then what was changed since
 * is told once more, and the lock before is kept.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class LockTertial {

    private final ShowReport report;
    private final TertialRows rows;
    private final Clock clock;

    LockTertial(ShowReport report, TertialRows rows, Clock clock) {
        this.report = report;
        this.rows = rows;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Result {
        LOCKED,
        /** The third's last day has not come. */
        NOT_OVER
    }

    /** Locks it. */
    public Result lock(int year, Third third, Actor actor) {
        if (!third.isOver(year, Swedish.today(clock))) return Result.NOT_OVER;
        rows.lock(
                actor.municipalityId(),
                Ids.next(),
                year,
                third,
                StoredJson.write(new Kept(report.show(year, third, actor).told())),
                actor.requireStaffId(),
                clock.instant());
        return Result.LOCKED;
    }
}
