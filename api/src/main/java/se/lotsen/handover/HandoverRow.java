package se.lotsen.handover;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("handover")
record HandoverRow(
        String municipalityId,
        @Id UUID handoverId,
        @Nullable UUID fromGuide,
        UUID madeBy,
        Instant madeAt,
        @Nullable Instant undoneAt) {}
