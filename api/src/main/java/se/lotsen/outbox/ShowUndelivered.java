package se.lotsen.outbox;

import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** View: what has been tried and does not arrive, with what happened: counts, and nothing about anyone. */
@UseCase(roles = Role.ADMINISTRATOR, logs = Logs.NOTHING)
public class ShowUndelivered {

    private final OutboxRows rows;

    ShowUndelivered(OutboxRows rows) {
        this.rows = rows;
    }

    /** The longest waiting first. */
    public List<Undelivered> of(Actor actor) {
        return rows.undelivered(actor.municipalityId());
    }
}
