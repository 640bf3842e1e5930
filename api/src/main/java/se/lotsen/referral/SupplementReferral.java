package se.lotsen.referral;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/**
 * The sender answers the guide's question; the referral is back in the queue. An answer that comes after its time is kept as well: with the
 * referral while that is not answered, and in the case that it has led to.
 */
@UseCase(roles = {Role.NURSE, Role.SENDER_SYSTEM})
public class SupplementReferral {

    private final Referrals referrals;
    private final List<HearLateAnswer> listeners;
    private final Clock clock;

    SupplementReferral(Referrals referrals, List<HearLateAnswer> listeners, Clock clock) {
        this.referrals = referrals;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The answer is kept; the referral is in the queue, or in its case. */
        record Supplemented(Referral referral) implements Outcome {}

        /** Nothing was asked for any more. */
        record NothingAsked(Referral referral) implements Outcome {}
    }

    /** Answers. */
    public Outcome supplement(UUID referralId, String text, Actor actor) {
        var found = referrals.forUpdate(referralId, actor);
        return switch (found) {
            case Referral.InfoRequested asked ->
                new Outcome.Supplemented(referrals.save(asked.answered(text, clock.instant()), actor));
            case Referral.InTriage triage -> late(triage, text, actor);
            case Referral.Attached attached -> late(attached, text, actor);
            case Referral.Sent _, Referral.Declined _, Referral.Withdrawn _, Referral.Finished _, Referral.Voided _ ->
                new Outcome.NothingAsked(found);
        };
    }

    private Outcome late(Referral.InTriage triage, String text, Actor actor) {
        if (!triage.isWithoutAnswer()) return new Outcome.NothingAsked(triage);
        var _ = referrals.answeredLate(triage, text, actor);
        return new Outcome.Supplemented(referrals.save(triage.answeredLate(text, clock.instant()), actor));
    }

    private Outcome late(Referral.Attached attached, String text, Actor actor) {
        var asked = referrals.answeredLate(attached, text, actor);
        if (asked.isEmpty()) return new Outcome.NothingAsked(attached);
        listeners.forEach(it -> it.heard(attached.caseId(), asked.get().question(), text, actor));
        return new Outcome.Supplemented(attached);
    }
}
