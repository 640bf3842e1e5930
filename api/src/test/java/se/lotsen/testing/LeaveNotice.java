package se.lotsen.testing;

import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.notice.Medium;
import se.lotsen.notice.Notice;
import se.lotsen.notice.Notices;

/** Leaves a message as a feature would, in a transaction. */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class LeaveNotice {

    private final Notices notices;

    LeaveNotice(Notices notices) {
        this.notices = notices;
    }

    /** As {@link Notices#toPerson}. */
    public boolean toPerson(UUID personId, Medium medium, Notice notice, String occasion, Actor actor) {
        return notices.toPerson(personId, medium, notice, occasion, actor);
    }
}
