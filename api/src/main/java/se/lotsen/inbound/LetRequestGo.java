package se.lotsen.inbound;

import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** The work of a claimed request came to nothing and may be tried again: the id is free. */
@UseCase(roles = Role.SENDER_SYSTEM, logs = Logs.NOTHING)
public class LetRequestGo {

    private final AnsweredRequestRows rows;

    LetRequestGo(AnsweredRequestRows rows) {
        this.rows = rows;
    }

    /** Lets it go, unless it has been answered. */
    public void letGo(UUID requestId, Actor actor) {
        rows.letGo(actor.municipalityId(), actor.id(), requestId);
    }
}
