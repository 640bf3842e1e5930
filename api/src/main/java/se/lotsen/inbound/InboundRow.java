package se.lotsen.inbound;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("inbound_message")
record InboundRow(
        String municipalityId,
        @Id UUID messageId,
        Instant receivedAt,
        String clientId,
        String correlationId,
        byte[] body,
        Verdict verdict,
        @Nullable Integer status,
        @TypeDef(type = DataType.JSON) @Nullable String faults,
        @Nullable UUID referralId,
        @Nullable Instant judgedAt) {}
