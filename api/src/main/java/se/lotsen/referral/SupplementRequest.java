package se.lotsen.referral;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a guide asks a sender before answering its referral: the subtask of fhir contract 4.3, row 3.
 *
 * @param dueOn last day to answer
 * @param answer what came back, when it is completed
 * @param failedAt when its time had passed without an answer, or null; stays when the answer comes after all
 * @param changedAt when the status was reached
 */
@Introspected
public record SupplementRequest(
        UUID requestId,
        UUID referralId,
        String question,
        Instant askedAt,
        LocalDate dueOn,
        Status status,
        @Nullable String answer,
        @Nullable Instant failedAt,
        Instant changedAt,
        int version) {

    /** As it was at a version: as it was asked, as its time passed, or as it is. Empty when it has had no such version. */
    public Optional<SupplementRequest> at(int wanted) {
        if (wanted == version) return Optional.of(this);
        if (wanted == 0) return Optional.of(then(Status.REQUESTED, askedAt, null, 0));
        var failed = failedAt;
        return wanted == 1 && failed != null && version > 1
                ? Optional.of(then(Status.FAILED, failed, failed, 1))
                : Optional.empty();
    }

    /** True when the answer came after its time. */
    public boolean isLate() {
        return status == Status.COMPLETED && failedAt != null;
    }

    private SupplementRequest then(Status earlier, Instant at, @Nullable Instant failed, int numbered) {
        return new SupplementRequest(
                requestId, referralId, question, askedAt, dueOn, earlier, null, failed, at, numbered);
    }

    /** Where it is. */
    public enum Status {
        /** Waits for the sender. */
        REQUESTED,
        /** The answer came. */
        COMPLETED,
        /** The guide went on without it, or the referral was taken back. */
        CANCELLED,
        /** No answer came in time. */
        FAILED;

        /** The code of FHIR R4 Task.status. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
