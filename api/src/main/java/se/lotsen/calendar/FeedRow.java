package se.lotsen.calendar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("calendar_feed")
record FeedRow(
        String municipalityId,
        @Id UUID staffId,
        String tokenHash,
        Instant madeAt,
        @Nullable Instant revokedAt,
        @Nullable Instant readAt) {}
