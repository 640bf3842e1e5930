package se.lotsen.referral;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a guide asks a sender before answering its referral: the subtask of fhir contract 4.3, row 3.
 *
 * @param answer what came back, when it is completed
 * @param changedAt when the status was reached
 */
@Introspected
public record SupplementRequest(
        UUID requestId,
        UUID referralId,
        String question,
        Instant askedAt,
        Status status,
        @Nullable String answer,
        Instant changedAt,
        int version) {

    /** As it was at a version: as it was asked, or as it is. Empty when it has had no such version. */
    public Optional<SupplementRequest> at(int wanted) {
        if (wanted == version) return Optional.of(this);
        return wanted == 0
                ? Optional.of(new SupplementRequest(
                        requestId, referralId, question, askedAt, Status.REQUESTED, null, askedAt, 0))
                : Optional.empty();
    }

    /** Where it is. */
    public enum Status {
        /** Waits for the sender. */
        REQUESTED,
        /** The answer came. */
        COMPLETED,
        /** The guide went on without it, or the referral was taken back. */
        CANCELLED;

        /** The code of FHIR R4 Task.status. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
