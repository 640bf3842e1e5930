package se.lotsen.casework;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record AttemptRow(
        UUID attemptId,
        UUID caseId,
        Instant at,
        ContactAttempt.Channel channel,
        ContactAttempt.Outcome outcome,
        @Nullable String note,
        UUID staffId,
        @Nullable LocalDate contactOnBefore) {

    ContactAttempt attempt() {
        return new ContactAttempt(attemptId, caseId, at, channel, outcome, note, staffId, contactOnBefore);
    }
}
