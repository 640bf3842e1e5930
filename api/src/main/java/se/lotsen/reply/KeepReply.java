package se.lotsen.reply;

import java.time.Clock;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;

/** Keeps an answer to a text message before it is judged, in a transaction of its own: nothing that arrived is lost, whatever happens next. */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class KeepReply {

    private final ReplyRows rows;
    private final Clock clock;

    KeepReply(ReplyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Keeps it; the same once more changes nothing.
     *
     * @param carrierId the carrier's own number of the message
     * @param sentFrom telephone number as the carrier writes it
     */
    public void keep(String carrierId, String sentFrom, String text, Actor actor) {
        rows.keep(actor.municipalityId(), Ids.next(), carrierId, sentFrom, text, clock.instant());
    }
}
