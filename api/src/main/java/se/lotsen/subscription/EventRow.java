package se.lotsen.subscription;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record EventRow(long number, @Nullable UUID focusId, Instant at) {

    Event event() {
        return new Event(number, focusId, at);
    }
}
