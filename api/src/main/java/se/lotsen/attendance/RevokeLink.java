package se.lotsen.attendance;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** Takes a session's link out of use. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER, Role.ACTIVITY_LEADER},
        logs = Logs.NOTHING)
public class RevokeLink {

    private final Door door;
    private final LinkRows rows;
    private final Clock clock;

    RevokeLink(Door door, LinkRows rows, Clock clock) {
        this.door = door;
        this.rows = rows;
        this.clock = clock;
    }

    /** From now on it leads nowhere. */
    public void revoke(UUID sessionId, Actor actor) {
        var session = door.sessionForUpdate(sessionId, actor);
        rows.revoke(actor.municipalityId(), session.sessionId(), clock.instant());
    }
}
