package se.lotsen.inbound;

import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** Keeps the answer to a request that was claimed, for whoever sends it again. */
@UseCase(roles = Role.SENDER_SYSTEM, logs = Logs.NOTHING)
public class KeepAnswer {

    private final AnsweredRequestRows rows;

    KeepAnswer(AnsweredRequestRows rows) {
        this.rows = rows;
    }

    /** Keeps it. */
    public void keep(UUID requestId, KeptAnswer answer, Actor actor) {
        rows.answer(
                actor.municipalityId(),
                actor.id(),
                requestId,
                answer.status(),
                String.join("\n", answer.headers()),
                answer.body());
    }
}
