package se.lotsen.inbound;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Introspected
record AnsweredRequestRow(
        String fingerprint,
        Instant claimedAt,
        @Nullable Integer status,
        @Nullable String headers,
        @Nullable String body) {

    /** Nothing while the work is going on. */
    Optional<KeptAnswer> answer() {
        return status == null || headers == null
                ? Optional.empty()
                : Optional.of(new KeptAnswer(status, headers.lines().toList(), body));
    }
}
