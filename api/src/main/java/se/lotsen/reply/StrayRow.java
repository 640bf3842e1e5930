package se.lotsen.reply;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record StrayRow(
        UUID strayId,
        Instant receivedAt,
        String sentFrom,
        String text,
        @Nullable UUID personId,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String caseNumber) {

    /** Without the number, the text and the name. */
    @Override
    public String toString() {
        return "stray reply " + strayId;
    }
}
