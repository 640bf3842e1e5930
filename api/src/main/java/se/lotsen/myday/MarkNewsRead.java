package se.lotsen.myday;

import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;

/** The guide has read what is new: one line of it, or all, and then "since last time" counts from here. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class MarkNewsRead {

    private final Staff staff;
    private final ReadNewsRows rows;

    MarkNewsRead(Staff staff, ReadNewsRows rows) {
        this.staff = staff;
        this.rows = rows;
    }

    /** Notes that all is read. */
    public void mark(Actor actor) {
        staff.markSeen(actor);
        rows.forget(actor.municipalityId(), actor.requireStaffId());
    }

    /** Notes that one event is read; nothing when it is in no case of the guide's, for instance since the case was handed over. */
    public void markOne(UUID eventId, Actor actor) {
        rows.read(actor.municipalityId(), actor.requireStaffId(), eventId);
    }
}
