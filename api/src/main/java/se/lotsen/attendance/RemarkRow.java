package se.lotsen.attendance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("programme_remark")
record RemarkRow(
        String municipalityId,
        @Id UUID remarkId,
        UUID sessionId,
        String words,
        Instant at,
        String byId,
        String byName,
        @Nullable Instant settledAt,
        @Nullable UUID settledBy) {}
