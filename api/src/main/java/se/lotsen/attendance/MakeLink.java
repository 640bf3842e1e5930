package se.lotsen.attendance;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Sha256;

/** Makes the address by which a leader without an account counts one session, or a new one in place of the old. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER, Role.ACTIVITY_LEADER},
        logs = Logs.NOTHING)
public class MakeLink {

    private final Door door;
    private final LinkRows rows;
    private final Clock clock;

    MakeLink(Door door, LinkRows rows, Clock clock) {
        this.door = door;
        this.rows = rows;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The last part of the address. It is told here and never again. */
        record Made(String token) implements Outcome {}

        /** The session was reported, or held, too long ago for a link. */
        record TooLate() implements Outcome {}

        /** The session is cancelled. */
        record Cancelled() implements Outcome {}
    }

    /** Makes it. */
    public Outcome make(UUID sessionId, Actor actor) {
        var session = door.sessionForUpdate(sessionId, actor);
        if (!session.isOn()) return new Outcome.Cancelled();
        if (!clock.instant().isBefore(door.worksUntil(sessionId, actor))) return new Outcome.TooLate();
        var token = Token.make(actor.municipalityId());
        rows.revoke(actor.municipalityId(), sessionId, clock.instant());
        rows.save(new LinkRow(
                actor.municipalityId(),
                Ids.next(),
                sessionId,
                Sha256.of(token.text()),
                clock.instant(),
                actor.requireStaffId(),
                null));
        return new Outcome.Made(token.text());
    }
}
