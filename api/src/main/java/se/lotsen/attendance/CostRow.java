package se.lotsen.attendance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("place_cost")
record CostRow(
        String municipalityId,
        @Id UUID costId,
        @Nullable UUID placeId,
        int year,
        CostKind kind,
        Payer payer,
        long amountOre,
        Instant notedAt,
        UUID notedBy) {}
