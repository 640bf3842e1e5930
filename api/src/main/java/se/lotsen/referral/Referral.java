package se.lotsen.referral;

import static se.lotsen.referral.BusinessStatus.DECLINED;
import static se.lotsen.referral.BusinessStatus.INFO_REQUESTED;
import static se.lotsen.referral.BusinessStatus.IN_TRIAGE;
import static se.lotsen.referral.BusinessStatus.WAITING_CONTACT;
import static se.lotsen.referral.BusinessStatus.WITHDRAWN_BY_REFERRER;
import static se.lotsen.referral.TaskStatus.ACCEPTED;
import static se.lotsen.referral.TaskStatus.CANCELLED;
import static se.lotsen.referral.TaskStatus.RECEIVED;
import static se.lotsen.referral.TaskStatus.REJECTED;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral, as one type per state. A move is a method on the states from which it is legal, so an illegal move does not compile. The
 * states and their Task codes follow the FHIR contract 4.3.
 */
public sealed interface Referral {

    /** What every referral has. */
    ReferralFile file();

    /** Waits for an answer: it can be accepted, asked about, declined or withdrawn. */
    sealed interface Unanswered extends Referral {

        /** Accepted: attached to a case. */
        default Accepted accept(UUID caseId, UUID guideId, Instant at) {
            return new Accepted(file().moved(TaskMove.to(ACCEPTED, WAITING_CONTACT), at), caseId, guideId, at);
        }

        /** Declined, with a reason that the sender reads. */
        default Declined decline(StatusReason reason, String text, UUID guideId, Instant at) {
            if (reason.use() != StatusReason.Use.DECLINE) throw new IllegalArgumentException(reason.name());
            return new Declined(file().moved(TaskMove.to(REJECTED, DECLINED, reason, text), at), guideId, at);
        }

        /** The guide asks the sender for more. */
        default InfoRequested ask(String question, Instant at) {
            return new InfoRequested(file().moved(TaskMove.to(RECEIVED, INFO_REQUESTED), at), question);
        }

        /** The sender takes it back. */
        default Withdrawn withdraw(StatusReason reason, String text, Instant at) {
            if (reason.use() != StatusReason.Use.WITHDRAW) throw new IllegalArgumentException(reason.name());
            return new Withdrawn(file().moved(TaskMove.to(CANCELLED, WITHDRAWN_BY_REFERRER, reason, text), at), at);
        }
    }

    /** Arrived; no guide has looked at it. */
    record Sent(ReferralFile file) implements Unanswered {

        /** A guide confirms that it is seen. */
        public InTriage confirm(Instant at) {
            return new InTriage(file.moved(TaskMove.to(RECEIVED, IN_TRIAGE), at), null, null);
        }
    }

    /** A guide is looking at it; question and supplement are there when one was asked for and came. */
    record InTriage(
            ReferralFile file,
            @Nullable String question,
            @Nullable String supplement) implements Unanswered {}

    /** Waits for the sender's supplement. */
    record InfoRequested(ReferralFile file, String question) implements Unanswered {

        /** The supplement came, or the guide went on without it. */
        public InTriage answered(String supplement, Instant at) {
            return new InTriage(file.moved(TaskMove.to(RECEIVED, IN_TRIAGE), at), question, supplement);
        }
    }

    /** Attached to a case; its Task follows the case until that ends. */
    record Accepted(ReferralFile file, UUID caseId, UUID guideId, Instant answeredAt) implements Referral {

        /** The case moved on. */
        public Referral follow(TaskMove move, Instant at) {
            var moved = file.moved(move, at);
            return move.status().ends()
                    ? new Finished(moved, caseId, guideId, answeredAt)
                    : new Accepted(moved, caseId, guideId, answeredAt);
        }
    }

    /** Declined by the municipality. */
    record Declined(ReferralFile file, UUID guideId, Instant answeredAt) implements Referral {}

    /** Taken back by the sender. */
    record Withdrawn(ReferralFile file, Instant at) implements Referral {}

    /** The case it led to has ended. */
    record Finished(ReferralFile file, UUID caseId, UUID guideId, Instant answeredAt) implements Referral {}
}
