package se.lotsen.referral;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;

/** A guide declines a referral or points to another receiver; the sender gets the reason. */
@UseCase(roles = Role.GUIDE)
public class DeclineReferral {

    private final Referrals referrals;
    private final Staff staff;
    private final Clock clock;

    DeclineReferral(Referrals referrals, Staff staff, Clock clock) {
        this.referrals = referrals;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * A decision to decline.
     *
     * @param reason one of those for declining
     * @param text what the sender reads, in words
     */
    public record Command(UUID referralId, StatusReason reason, String text) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Declined; the answer is on its way. */
        record Declined(Referral referral) implements Outcome {}

        /** Someone has already answered it. */
        record AlreadyAnswered(Referral referral) implements Outcome {}
    }

    /** Declines it. */
    public Outcome decline(Command c, Actor actor) {
        var guide = staff.guide(actor, actor.requireStaffId());
        return switch (referrals.forUpdate(c.referralId(), actor)) {
            case Referral.Unanswered open -> {
                var now = clock.instant();
                var answer = new ReportFacts(
                        ReportKind.REJECTION, now, guide.name(), guide.phone(), answer(c.reason(), c.text()));
                var declined = open.decline(c.reason(), c.text(), guide.id(), now);
                yield new Outcome.Declined(referrals.save(declined, answer, actor));
            }
            case Referral.Attached a -> new Outcome.AlreadyAnswered(a);
            case Referral.Declined d -> new Outcome.AlreadyAnswered(d);
            case Referral.Withdrawn w -> new Outcome.AlreadyAnswered(w);
            case Referral.Finished f -> new Outcome.AlreadyAnswered(f);
            case Referral.Voided v -> new Outcome.AlreadyAnswered(v);
        };
    }

    /** What the sender will read, for the preview and for the answer alike. */
    public static List<ReportPart> answer(StatusReason reason, String text) {
        var opening = switch (reason) {
            case WRONG_MUNICIPALITY -> "Remissen hör till en annan mottagare.";
            case NOT_TARGET_GROUP -> "Personen hör inte till dem som vi kan hjälpa.";
            case NO_CAPACITY -> "Vi kan inte ta emot fler just nu.";
            case INSUFFICIENT_INFORMATION -> "Remissen saknar uppgifter som vi behöver.";
            case NEEDS_HEALTH_CARE_INSTEAD -> "Personen behöver hälso- och sjukvård i första hand.";
            case DUPLICATE_OPEN_CASE -> "Personen har redan ett pågående ärende hos oss.";
            case CONSENT_MISSING -> "Personens samtycke saknas.";
            default -> "Vi kan inte ta emot remissen.";
        };
        return List.of(ReportPart.always("reason", opening), ReportPart.always("reason-text", text));
    }
}
