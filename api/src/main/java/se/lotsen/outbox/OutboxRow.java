package se.lotsen.outbox;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("outbox")
record OutboxRow(
        String municipalityId,
        @Id UUID outboxId,
        String topic,
        UUID subjectId,
        @TypeDef(type = DataType.JSON) String payload,
        Instant writtenAt,
        Instant dueAt,
        int attempts,
        @Nullable Instant deliveredAt,
        @Nullable String lastError) {}
