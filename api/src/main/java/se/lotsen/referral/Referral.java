package se.lotsen.referral;

import static se.lotsen.referral.BusinessStatus.DECLINED;
import static se.lotsen.referral.BusinessStatus.INFO_REQUESTED;
import static se.lotsen.referral.BusinessStatus.IN_TRIAGE;
import static se.lotsen.referral.BusinessStatus.STOPPED_BY_PERSON;
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

    /** It should never have been sent: nothing of it counts any more, and everything of it stays readable. */
    default Voided enterInError(String text, Instant at) {
        var move = TaskMove.to(
                TaskStatus.ENTERED_IN_ERROR, BusinessStatus.ENTERED_IN_ERROR, StatusReason.RAISED_IN_ERROR, text);
        var caseId = switch (this) {
            case Attached attached -> attached.caseId();
            case Finished finished -> finished.caseId();
            case Unanswered _, Declined _, Withdrawn _, Voided _ -> null;
        };
        return new Voided(file().moved(move, at), caseId, answeredBy(), at);
    }

    private @Nullable UUID answeredBy() {
        return switch (this) {
            case Attached attached -> attached.guideId();
            case Declined declined -> declined.guideId();
            case Finished finished -> finished.guideId();
            case Voided voided -> voided.guideId();
            case Unanswered _, Withdrawn _ -> null;
        };
    }

    /** Waits for an answer: it can be accepted, asked about, declined or withdrawn. */
    sealed interface Unanswered extends Referral {

        /** Accepted: attached to a case. */
        default Accepted accept(UUID caseId, UUID guideId, Instant at) {
            return new Accepted(file().moved(TaskMove.to(ACCEPTED, WAITING_CONTACT), at), caseId, guideId, at);
        }

        /**
         * Declined, with a reason that the sender reads.
         *
         * @param suggestedOwner organisation number of the right municipality, or null
         */
        default Declined decline(
                StatusReason reason, String text, @Nullable String suggestedOwner, UUID guideId, Instant at) {
            if (reason.use() != StatusReason.Use.DECLINE) throw new IllegalArgumentException(reason.name());
            var move = TaskMove.to(REJECTED, DECLINED, reason, text);
            return new Declined(file().moved(move, at), guideId, at, suggestedOwner);
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

        /** The consent that it was sent with is withdrawn where it was given. */
        default Withdrawn loseConsent(String text, Instant at) {
            var move = TaskMove.to(CANCELLED, STOPPED_BY_PERSON, StatusReason.CONSENT_WITHDRAWN, text);
            return new Withdrawn(file().moved(move, at), at);
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
            @Nullable String supplement) implements Unanswered {

        /** True when the sender was asked and let the time pass. */
        public boolean isWithoutAnswer() {
            return question != null && supplement == null;
        }

        /** The supplement came after its time. */
        public InTriage answeredLate(String text, Instant at) {
            if (!isWithoutAnswer()) throw new IllegalStateException("nothing was asked in vain");
            return new InTriage(file.moved(TaskMove.to(RECEIVED, IN_TRIAGE), at), question, text);
        }
    }

    /** Waits for the sender's supplement. */
    record InfoRequested(ReferralFile file, String question) implements Unanswered {

        /** The supplement came, or the guide went on without it. */
        public InTriage answered(String supplement, Instant at) {
            return new InTriage(file.moved(TaskMove.to(RECEIVED, IN_TRIAGE), at), question, supplement);
        }

        /** No supplement came in time. */
        public InTriage unanswered(Instant at) {
            return new InTriage(file.moved(TaskMove.to(RECEIVED, IN_TRIAGE), at), question, null);
        }
    }

    /** Attached to a case that is open. */
    sealed interface Attached extends Referral {

        /** The case. */
        UUID caseId();

        /** Who accepted it. */
        UUID guideId();

        /** When it was accepted. */
        Instant answeredAt();

        /** The case moved on. */
        Referral follow(TaskMove move, Instant at);

        /** It ends, with or without its case. */
        default Finished end(TaskMove move, Instant at) {
            if (!move.status().ends())
                throw new IllegalArgumentException(move.status().name());
            return new Finished(file().moved(move, at), caseId(), guideId(), answeredAt());
        }
    }

    /** Its Task follows the case until that ends. */
    record Accepted(ReferralFile file, UUID caseId, UUID guideId, Instant answeredAt) implements Attached {

        @Override
        public Referral follow(TaskMove move, Instant at) {
            return move.status().ends()
                    ? end(move, at)
                    : new Accepted(file.moved(move, at), caseId, guideId, answeredAt);
        }

        /** The sender asks to cancel what has begun. The Task keeps its status until a guide answers. */
        public CancelRequested requestCancel(StatusReason reason, String text, Instant at) {
            if (reason.use() != StatusReason.Use.WITHDRAW) throw new IllegalArgumentException(reason.name());
            var move = TaskMove.to(file.task().status(), BusinessStatus.CANCEL_REQUESTED, reason, text);
            return new CancelRequested(file.moved(move, at), caseId, guideId, answeredAt);
        }
    }

    /** The sender has asked to cancel it; its Task stands still until a guide answers, or the case ends. */
    record CancelRequested(ReferralFile file, UUID caseId, UUID guideId, Instant answeredAt) implements Attached {

        @Override
        public Referral follow(TaskMove move, Instant at) {
            return move.status().ends() ? end(move, at) : this;
        }

        /** The work goes on; the Task is again where the case is. */
        public Accepted refuse(TaskMove back, Instant at) {
            return new Accepted(file.moved(back, at), caseId, guideId, answeredAt);
        }
    }

    /**
     * Declined by the municipality.
     *
     * @param suggestedOwner organisation number of the municipality that it should go to, or null
     */
    record Declined(
            ReferralFile file,
            UUID guideId,
            Instant answeredAt,
            @Nullable String suggestedOwner) implements Referral {}

    /** Ended before any answer: taken back by the sender, or its consent was withdrawn. */
    record Withdrawn(ReferralFile file, Instant at) implements Referral {}

    /** The case it led to has ended. */
    record Finished(ReferralFile file, UUID caseId, UUID guideId, Instant answeredAt) implements Referral {}

    /**
     * Sent by mistake.
     *
     * @param caseId the case it led to, or null
     * @param guideId who had answered it, or null
     */
    record Voided(
            ReferralFile file,
            @Nullable UUID caseId,
            @Nullable UUID guideId,
            Instant at) implements Referral {}
}
