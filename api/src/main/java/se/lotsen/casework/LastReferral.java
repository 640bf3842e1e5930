package se.lotsen.casework;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Units;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.ReportFacts;

/**
 * One referral ends for a reason of its own. A case that no other open referral holds ends with it; otherwise it goes on for the others, and
 * so does one that began without a referral.
 */
@Singleton
class LastReferral {

    private final Cases cases;
    private final Referrals referrals;
    private final Units units;
    private final Clock clock;

    LastReferral(Cases cases, Referrals referrals, Units units, Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Keeps the referral's end and what follows for the case.
     *
     * @param ended the referral as it is after its end
     * @param reason why the case ends, if it does
     * @param note for the timeline, or null
     * @param report what the referral's sender is told, or null
     */
    Case end(
            Case.Open state,
            Referral ended,
            CloseReason reason,
            @Nullable String note,
            @Nullable ReportFacts report,
            Actor actor) {
        if (report == null) referrals.save(ended, actor);
        else referrals.save(ended, report, actor);
        var others = referrals.attachedTo(state.file().id(), actor);
        if (others.isEmpty() && !cases.beganByItself(state.file().id(), actor)) {
            return cases.save(state.close(reason, null, note, clock.instant()), actor);
        }
        var sender = units.unit(actor, ended.file().senderUnitId()).name();
        var event = new CaseEvent.ReferralEnded(ended.file().number(), sender, reason, note);
        var waiting = others.stream().anyMatch(Referral.CancelRequested.class::isInstance);
        return cases.save(state.loseReferral(event, waiting), actor);
    }
}
