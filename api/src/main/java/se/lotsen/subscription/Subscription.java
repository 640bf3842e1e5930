package se.lotsen.subscription;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record system's wish to be told, as it stands.
 *
 * @param base where FHIR answered the one who asked, without a slash at the end
 * @param error why nothing is sent any more, in English and about the connection only; null unless the status is error
 * @param failing what went wrong the last time, in the same way, while it is tried again; null when nothing did
 * @param changedAt when the wish or its status last changed
 * @param version counts those changes
 * @param lastNumber number of the newest event, 0 before the first
 */
public record Subscription(
        UUID id,
        Topic topic,
        String endpoint,
        Settings settings,
        String base,
        Status status,
        @Nullable String error,
        @Nullable String failing,
        Instant changedAt,
        int version,
        long lastNumber) {

    /** Where it is. */
    public enum Status {
        /** Waits for the endpoint to answer the handshake. */
        REQUESTED,
        /** Is sent to. */
        ACTIVE,
        /** Is not sent to any more, but its events are still counted. */
        ERROR,
        /** Turned off by the subscriber, or past its end. Nothing is counted. */
        OFF
    }

    /** How much a notification tells. */
    public enum Content {
        /** That something has happened. */
        EMPTY,
        /** And to which resource, by its id. */
        ID_ONLY
    }

    /**
     * What the subscriber may change afterwards.
     *
     * @param reason why it wants to be told
     * @param headers to send along, with the endpoint's own secret; none in what is read back
     * @param heartbeatSeconds how long it may be silent at most, 60 to 86400, or null for as long as nothing happens
     * @param timeoutSeconds how long the endpoint may take to answer, 1 to 30
     * @param maxCount events in one notification, 1 to 100
     * @param endsAt when it turns itself off, or null
     */
    public record Settings(
            String reason,
            SecretHeaders headers,
            Content content,
            @Nullable Integer heartbeatSeconds,
            int timeoutSeconds,
            int maxCount,
            @Nullable Instant endsAt) {}
}
