package se.lotsen.attendance;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** What leaders say is wrong in the programme, until somebody at the municipality is done with it. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER},
        logs = Logs.NOTHING)
public class Remarks {

    private final RemarkRows rows;
    private final Clock clock;

    Remarks(RemarkRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<RemarkLine> open(Actor actor) {
        return rows.open(actor.municipalityId());
    }

    /** Someone is done with one. */
    public void settle(UUID remarkId, Actor actor) {
        rows.settle(actor.municipalityId(), remarkId, clock.instant(), actor.requireStaffId());
    }
}
