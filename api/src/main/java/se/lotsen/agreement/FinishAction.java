package se.lotsen.agreement;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** A manager notes that an action is done. Doing it again changes nothing. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class FinishAction {

    private final FollowUpRows rows;
    private final Clock clock;

    FinishAction(FollowUpRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Notes it, on today's date. */
    public void finish(UUID actionId, Actor actor) {
        if (rows.finish(actor.municipalityId(), actionId, Swedish.today(clock)) == 0) throw new Missing("action");
    }
}
