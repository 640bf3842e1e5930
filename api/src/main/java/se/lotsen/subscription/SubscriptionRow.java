package se.lotsen.subscription;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
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
        @TypeDef(type = DataType.STRING_ARRAY) String[] headers,
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
        @Nullable Instant claimedUntil) {

    /** As it stands at a moment: past its end it is off, whether or not anyone has noticed. */
    Subscription at(Instant now) {
        return new Subscription(
                subscriptionId,
                topic,
                endpoint,
                new Settings(reason, List.of(headers), content, heartbeatSeconds, timeoutSeconds, maxCount, endsAt),
                base,
                isOver(now) ? Status.OFF : status,
                error,
                changedAt,
                version,
                lastNumber);
    }

    boolean isOver(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }
}
