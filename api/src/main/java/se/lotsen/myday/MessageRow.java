package se.lotsen.myday;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record MessageRow(
        UUID messageId,
        UUID referralId,
        @Nullable String caseNumber,
        UUID personId,
        String givenName,
        String familyName,
        String sender,
        String authorName,
        Instant sentAt) {}
