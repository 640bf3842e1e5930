package se.lotsen.inbound;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.access.Actor;

/** What a running use case may ask about a stored message. */
@Singleton
public class Messages {

    private final InboundRows rows;

    Messages(InboundRows rows) {
        this.rows = rows;
    }

    /** The id that the sender, or we, gave the message to follow it by. */
    public Optional<String> correlationId(UUID messageId, Actor actor) {
        return rows.correlationId(actor.municipalityId(), messageId);
    }
}
