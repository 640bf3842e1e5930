package se.lotsen.tertial;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import se.lotsen.shared.StoredJson;

@Introspected
record LockRow(Third third, String lockedBy, Instant lockedAt, String content) {

    Lock lock() {
        Map<?, ?> kept = StoredJson.read(content, Map.class);
        return new Lock(
                third,
                lockedBy,
                lockedAt,
                kept.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> String.valueOf(entry.getKey()), entry -> String.valueOf(entry.getValue()))));
    }
}
