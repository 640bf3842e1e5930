package se.lotsen.duplicate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("not_duplicate")
record DecisionRow(
        String municipalityId,
        @Id UUID decisionId,
        UUID firstId,
        UUID secondId,
        Instant decidedAt,
        UUID decidedBy,
        String reason,
        @Nullable Instant takenBackAt,
        @Nullable UUID takenBackBy) {}
