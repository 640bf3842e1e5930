package se.lotsen.casework;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.person.Consent;
import se.lotsen.person.Consents;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralFile;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.ReportFacts;
import se.lotsen.referral.ReportKind;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stale;

/**
 * The sender tells that the person has withdrawn the consent that its referral was sent with. Nothing more is shared in either direction,
 * not even what already waits in the outbox, and the referral stops as when a guide hears it from the person. What is over stays as it
 * ended, and a consent that a later referral brought is one of its own: it holds until it is withdrawn itself.
 */
@UseCase(roles = Role.SENDER_SYSTEM)
public class WithdrawConsentAtSource {

    private static final String TOLD = "Samtycket är återkallat där det lämnades.";

    private final Referrals referrals;
    private final Consents consents;
    private final Cases cases;
    private final LastReferral last;
    private final Staff staff;
    private final Clock clock;

    WithdrawConsentAtSource(
            Referrals referrals, Consents consents, Cases cases, LastReferral last, Staff staff, Clock clock) {
        this.referrals = referrals;
        this.consents = consents;
        this.cases = cases;
        this.last = last;
        this.staff = staff;
        this.clock = clock;
    }

    /** What a withdrawal stopped. */
    public enum Outcome {
        /** All sharing between the two, and the referral if it was open. */
        EVERYTHING,
        /** Only an old consent; a later one holds. */
        A_LATER_ONE_HOLDS
    }

    /** Withdraws it as it was when the sender read it. Stale when it has changed since; missing when it is not the sender's own. */
    public Outcome withdraw(UUID consentId, int version, Actor actor) {
        var id = referrals
                .idByConsent(actor.requireUnitId(), consentId, actor)
                .orElseThrow(() -> new Missing("consent"));
        var state = caseOf(referrals.read(id, actor), actor);
        var found = referrals.forUpdate(id, actor);
        var file = found.file();
        var consent = consents.one(file.personId(), consentId, actor);
        if (consent.version() != version) throw new Stale("consent");
        return switch (found) {
            case Referral.Unanswered open -> {
                stopSharing(file, actor);
                referrals.save(open.loseConsent(TOLD, clock.instant()), actor);
                yield Outcome.EVERYTHING;
            }
            case Referral.Attached attached -> {
                stopSharing(file, actor);
                stop(attached, state, actor);
                yield Outcome.EVERYTHING;
            }
            case Referral.Declined _, Referral.Withdrawn _, Referral.Finished _, Referral.Voided _ ->
                withdrawAfterwards(consent, file, actor);
        };
    }

    private Outcome withdrawAfterwards(Consent consent, ReferralFile file, Actor actor) {
        if (consents.counts(consent, actor)) {
            stopSharing(file, actor);
            return Outcome.EVERYTHING;
        }
        consents.withdrawOne(file.personId(), consent.id(), actor);
        return Outcome.A_LATER_ONE_HOLDS;
    }

    private void stopSharing(ReferralFile file, Actor actor) {
        consents.withdraw(file.personId(), Consent.Direction.TO_MUNICIPALITY, file.senderUnitId(), actor);
        consents.withdraw(file.personId(), Consent.Direction.TO_HEALTH_CENTRE, file.senderUnitId(), actor);
    }

    private @Nullable Case caseOf(Referral referral, Actor actor) {
        return referral instanceof Referral.Attached attached ? cases.forUpdate(attached.caseId(), actor) : null;
    }

    private void stop(Referral.Attached attached, @Nullable Case state, Actor actor) {
        if (!(state instanceof Case.Open open)) throw new Stale("referral");
        var reason = CloseReason.CONSENT_WITHDRAWN;
        var now = clock.instant();
        var guide = staff.colleague(actor, attached.guideId()).orElseThrow(() -> new Missing("staff"));
        var report = ReportFacts.by(guide, ReportKind.CLOSURE, now, ClosureReport.parts(reason, Tries.NONE, null));
        last.end(open, attached.end(reason.move(false), now), reason, TOLD, report, actor);
    }
}
