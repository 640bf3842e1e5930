package se.lotsen.agreement;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

@Introspected
record ClosureLine(UUID closureId, UUID placeId, LocalDate fromOn, LocalDate toOn, String reason) {

    Closure closure() {
        return new Closure(closureId, placeId, fromOn, toOn, reason);
    }
}
