package se.lotsen.inbound;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;

/** Stores a message before it is judged, in a transaction of its own: nothing that arrived is lost, whatever happens next. */
@UseCase(roles = Role.SENDER_SYSTEM, logs = Logs.NOTHING)
public class KeepMessage {

    private final InboundRows rows;
    private final Clock clock;

    KeepMessage(InboundRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Stores the bytes and returns the message's id. */
    public UUID keep(byte[] body, String correlationId, Actor actor) {
        var id = Ids.next();
        rows.save(new InboundRow(
                actor.municipalityId(),
                id,
                clock.instant(),
                actor.id(),
                correlationId,
                body,
                Verdict.PENDING,
                null,
                null,
                null,
                null));
        return id;
    }
}
