package se.lotsen.handover;

import java.time.Clock;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.handover.ShowHandover.GuideLine;
import se.lotsen.shared.Swedish;

/** View: the guides who can be given something today: those who are not away. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class ShowReceivers {

    private final HandoverRows rows;
    private final Clock clock;

    ShowReceivers(HandoverRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** By name. */
    public List<GuideLine> show(Actor actor) {
        return rows.guides(actor.municipalityId(), Swedish.today(clock)).stream()
                .filter(guide -> guide.awayUntil() == null)
                .map(ShowHandover::guide)
                .toList();
    }
}
