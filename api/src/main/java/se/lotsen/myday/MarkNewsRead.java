package se.lotsen.myday;

import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;

/** The guide has read what is new; from now on "since last time" counts from here. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class MarkNewsRead {

    private final Staff staff;

    MarkNewsRead(Staff staff) {
        this.staff = staff;
    }

    /** Notes it. */
    public void mark(Actor actor) {
        staff.markSeen(actor);
    }
}
