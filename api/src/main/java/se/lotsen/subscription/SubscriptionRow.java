package se.lotsen.subscription;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.subscription.Subscription.Content;
import se.lotsen.subscription.Subscription.Settings;
import se.lotsen.subscription.Subscription.Status;

/** The part of a row that is shown and decided on; what only SQL counts with is not here. */
@MappedEntity("subscription")
@SuppressWarnings("ArrayRecordComponent")
record SubscriptionRow(
        String municipalityId,
        @Id UUID subscriptionId,
        String clientId,
        UUID unitId,
        Topic topic,
        String reason,
        String endpoint,
        byte[] sealedHeaders,
        Content content,
        @Nullable Integer heartbeatSeconds,
        int timeoutSeconds,
        int maxCount,
        @Nullable Instant endsAt,
        String base,
        Status status,
        @Nullable String error,
        Instant changedAt,
        int version,
        long lastNumber,
        long toldNumber,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant dueAt,
        @Nullable Instant claimedUntil,
        boolean byMunicipality,
        @Nullable Instant lastSentAt,
        @Nullable String lastError,
        @Nullable Instant lastErrorAt) {

    /** As it stands at a moment: past its end it is off, whether or not anyone has noticed. */
    Subscription at(Instant now) {
        return new Subscription(
                subscriptionId,
                topic,
                endpoint,
                new Settings(reason, SecretHeaders.NONE, content, heartbeatSeconds, timeoutSeconds, maxCount, endsAt),
                base,
                isOver(now) ? Status.OFF : status,
                error,
                failures == 0 ? null : lastError,
                changedAt,
                version,
                lastNumber);
    }

    boolean isOver(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }
}
