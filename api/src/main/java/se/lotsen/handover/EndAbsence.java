package se.lotsen.handover;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** A guide is back earlier, or the absence was noted wrongly. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER},
        logs = Logs.NOTHING)
public class EndAbsence {

    private final HandoverRows rows;
    private final Clock clock;

    EndAbsence(HandoverRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Ends it. */
    public void end(UUID absenceId, Actor actor) {
        if (rows.endAbsence(actor.municipalityId(), absenceId, clock.instant()) == 0) throw new Missing("absence");
    }
}
