package se.lotsen.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.shared.Ids;

/** Where a change puts what must be told about it. */
@Singleton
public class Outbox {

    private final OutboxRows rows;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(OutboxRows rows, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Puts a message in the running transaction.
     *
     * @param topic decides who delivers it
     * @param subjectId what it is about
     * @param payload written as JSON
     */
    public void put(Actor actor, String topic, UUID subjectId, Object payload) {
        var now = clock.instant();
        rows.add(actor.municipalityId(), Ids.next(), topic, subjectId, asJson(payload), now, now);
    }

    private String asJson(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message could not be written as JSON", e);
        }
    }
}
