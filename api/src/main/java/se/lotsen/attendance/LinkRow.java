package se.lotsen.attendance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("session_link")
record LinkRow(
        String municipalityId,
        @Id UUID linkId,
        UUID sessionId,
        String tokenHash,
        Instant madeAt,
        UUID madeBy,
        @Nullable Instant revokedAt) {}
