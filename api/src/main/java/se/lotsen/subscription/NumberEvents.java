package se.lotsen.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.outbox.Deliver;

/**
 * Makes a change into an event of each subscription that is about it, with the subscription's next number. Only writes rows: nothing is sent
 * from here, so that no endpoint can hold up the outbox.
 */
@Singleton
final class NumberEvents implements Deliver {

    static final String TOPIC = "referral-changed";

    private final SubscriptionRows rows;
    private final ObjectMapper json;
    private final Clock clock;

    NumberEvents(SubscriptionRows rows, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** A referral of a health centre has changed; a report is named when one was told. */
    record Change(UUID unitId, @Nullable UUID reportId) {}

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void deliver(Message message, Actor actor) {
        var change = change(message);
        if (rows.lockHeard(actor.municipalityId(), change.unitId()).isEmpty()) return;
        var now = clock.instant();
        rows.addEvents(
                actor.municipalityId(),
                change.unitId(),
                message.id(),
                message.subjectId(),
                change.reportId(),
                message.writtenAt(),
                now);
        rows.countEvents(actor.municipalityId(), message.id(), now);
    }

    private Change change(Message message) {
        try {
            return json.readValue(message.payload(), Change.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change could not be read", e);
        }
    }
}
