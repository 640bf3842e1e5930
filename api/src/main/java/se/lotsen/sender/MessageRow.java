package se.lotsen.sender;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record MessageRow(
        UUID messageId,
        Instant receivedAt,
        String correlationId,
        String verdict,
        @Nullable Integer status,
        @TypeDef(type = DataType.JSON) @Nullable String faults) {}
