package se.lotsen.complaint;

import java.time.Clock;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** A manager takes an item out of the count: registered twice, or no message at all. It is kept, with the reason. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class DismissComplaint {

    private final ComplaintRows rows;
    private final Clock clock;

    DismissComplaint(ComplaintRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Which, and why. */
    public record Command(String number, String why) {}

    /** Takes it out. */
    public Outcome dismiss(Command c, Actor actor) {
        var errors = Wording.of("why", c.why());
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var done = rows.dismiss(
                actor.municipalityId(),
                c.number(),
                clock.instant(),
                actor.requireStaffId(),
                c.why().strip());
        if (done == 0) throw new Missing("complaint");
        return new Outcome.Written(c.number());
    }
}
