package se.lotsen.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.booking.CancelSession;

/** Whoever leads a session calls it off, with or without another time instead. What follows for those booked is {@link CancelSession}'s. */
@UseCase(
        roles = {Role.GUIDE, Role.ACTIVITY_LEADER, Role.MANAGER},
        countsProtected = true)
public class CallOff {

    private final Door door;
    private final CancelSession cancel;

    CallOff(Door door, CancelSession cancel) {
        this.door = door;
        this.cancel = cancel;
    }

    /** Calls it off. */
    public CancelSession.Outcome callOff(UUID sessionId, String reason, @Nullable Instant insteadAt, Actor actor) {
        var session = door.session(sessionId, actor);
        return cancel.cancel(new CancelSession.Command(session.sessionId(), reason, insteadAt), actor);
    }
}
