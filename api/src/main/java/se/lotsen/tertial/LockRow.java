package se.lotsen.tertial;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import se.lotsen.shared.StoredJson;

@Introspected
record LockRow(Third third, String lockedBy, Instant lockedAt, String content) {

    Lock lock() {
        return new Lock(
                third, lockedBy, lockedAt, StoredJson.read(content, Kept.class).told());
    }
}
