package se.lotsen.subscription;

import java.util.List;

/**
 * What is about to be sent to one endpoint.
 *
 * @param subscription as it was when the sending began
 * @param events in order; none in a handshake and a heartbeat
 * @param headers to send along
 */
public record Notification(Kind kind, Subscription subscription, List<Event> events, SecretHeaders headers) {

    /** Why it is sent. */
    public enum Kind {
        /** Does the endpoint answer? */
        HANDSHAKE,
        /** Nothing has happened, and we are still here. */
        HEARTBEAT,
        /** Something has happened. */
        EVENTS
    }

    public Notification {
        events = List.copyOf(events);
    }

    /** Number of the newest event that the endpoint will have heard of; 0 when it tells of none. */
    long upTo() {
        return events.isEmpty() ? 0 : events.getLast().number();
    }
}
