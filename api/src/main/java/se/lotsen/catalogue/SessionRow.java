package se.lotsen.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("activity_session")
record SessionRow(
        String municipalityId,
        @Id UUID sessionId,
        UUID activityId,
        @Nullable UUID placeId,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant cancelledAt,
        @Nullable String cancelReason) {}
