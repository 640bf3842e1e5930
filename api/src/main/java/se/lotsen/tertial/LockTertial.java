package se.lotsen.tertial;

import java.time.Clock;
import java.util.TreeMap;
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
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class LockTertial {

    private final ShowComplaintTable table;
    private final TertialRows rows;
    private final Clock clock;

    LockTertial(ShowComplaintTable table, TertialRows rows, Clock clock) {
        this.table = table;
        this.rows = rows;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        LOCKED,
        /** The third's last day has not come. */
        NOT_OVER
    }

    /** Locks it. */
    public Outcome lock(int year, Third third, Actor actor) {
        if (Swedish.today(clock).isBefore(third.of(year).to())) return Outcome.NOT_OVER;
        var content = new TreeMap<String, String>();
        for (var row : table.show(year, actor).table().rows()) {
            var now = row.thirds().get(third.ordinal()).now();
            if (now != 0) content.put(ComplaintTable.KEY + row.line().key(), Integer.toString(now));
        }
        rows.lock(
                actor.municipalityId(),
                Ids.next(),
                year,
                third,
                StoredJson.write(content),
                actor.requireStaffId(),
                clock.instant());
        return Outcome.LOCKED;
    }
}
