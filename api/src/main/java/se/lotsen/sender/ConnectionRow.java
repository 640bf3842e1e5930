package se.lotsen.sender;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@SuppressWarnings("ArrayRecordComponent")
record ConnectionRow(
        String clientId,
        String healthCentre,
        @Nullable String hsaId,
        String jwks,
        String scopes,
        @TypeDef(type = DataType.STRING_ARRAY) String[] notifyHosts,
        boolean active,
        @Nullable Instant lastSeenAt,
        @Nullable Instant lastMessageAt,
        int taken,
        int refused) {

    Connection connection() {
        return new Connection(
                clientId,
                healthCentre,
                hsaId,
                new SenderKeys(jwks),
                Scopes.parse(scopes),
                List.of(notifyHosts),
                active,
                lastSeenAt,
                lastMessageAt,
                taken,
                refused);
    }
}
