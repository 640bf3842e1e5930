package se.lotsen.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One try to reach the person before the health talk.
 *
 * @param contactOnBefore day on which the person was to be contacted until then, put off or not, or null where the try cannot be taken back
 */
public record ContactAttempt(
        UUID id,
        UUID caseId,
        Instant at,
        Channel channel,
        Outcome outcome,
        @Nullable String note,
        UUID staffId,
        @Nullable LocalDate contactOnBefore) {

    /** One that led to a talk or to a no. */
    public ContactAttempt(
            UUID id, UUID caseId, Instant at, Channel channel, Outcome outcome, @Nullable String note, UUID staffId) {
        this(id, caseId, at, channel, outcome, note, staffId, null);
    }

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
