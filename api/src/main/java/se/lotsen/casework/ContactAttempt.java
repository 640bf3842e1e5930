package se.lotsen.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One try to reach the person before the health talk. */
public record ContactAttempt(
        UUID id,
        UUID caseId,
        Instant at,
        Channel channel,
        Outcome outcome,
        @Nullable String note,
        UUID staffId) {

    /** How. */
    public enum Channel {
        PHONE,
        LETTER,
        SMS,
        VISIT
    }

    /** What came of it; the last two mean that a health talk was offered. */
    public enum Outcome {
        NO_ANSWER,
        LETTER_SENT,
        CALL_BACK,
        TALK_BOOKED,
        TALK_DECLINED
    }
}
