package se.lotsen.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every referral has, whatever state it is in.
 *
 * @param id logical id of its ServiceRequest and Task
 * @param number our own number, for example R-2026-0412
 * @param clientId the sender's client when it came by FHIR, or null
 * @param contentHash SHA-256 of the content; tells a retry from another message with the same number
 * @param messageId the stored message it came in, or null
 * @param correlationId what its sender follows it by, or null
 * @param answerDue last day to answer
 * @param version optimistic lock and ETag
 */
public record ReferralFile(
        UUID id,
        String number,
        UUID personId,
        UUID senderUnitId,
        Channel channel,
        @Nullable String clientId,
        Placer placer,
        String contentHash,
        @Nullable UUID messageId,
        @Nullable String correlationId,
        UUID consentId,
        Instant receivedAt,
        LocalDate answerDue,
        ReferralContent content,
        TaskMove task,
        Instant changedAt,
        int version) {

    /** How it came. */
    public enum Channel {
        FHIR,
        WEB,
        /** From another municipality that it was sent to first. */
        PASSED_ON
    }

    ReferralFile moved(TaskMove to, Instant at) {
        return with(to, at, version);
    }

    /** The same file as it was at another version. */
    public ReferralFile asOf(int earlier, TaskMove then, Instant at) {
        return with(then, at, earlier);
    }

    private ReferralFile with(TaskMove move, Instant at, int numbered) {
        return new ReferralFile(
                id,
                number,
                personId,
                senderUnitId,
                channel,
                clientId,
                placer,
                contentHash,
                messageId,
                correlationId,
                consentId,
                receivedAt,
                answerDue,
                content,
                move,
                at,
                numbered);
    }
}
