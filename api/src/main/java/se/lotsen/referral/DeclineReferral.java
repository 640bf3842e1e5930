package se.lotsen.referral;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.OrganisationNumber;

/** A guide declines a referral or points to another receiver; the sender gets the reason. */
@UseCase(roles = Role.GUIDE)
public class DeclineReferral {

    private final Referrals referrals;
    private final Staff staff;
    private final Municipalities municipalities;
    private final Clock clock;

    DeclineReferral(Referrals referrals, Staff staff, Municipalities municipalities, Clock clock) {
        this.referrals = referrals;
        this.staff = staff;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * A decision to decline.
     *
     * @param reason one of those for declining
     * @param text what the sender reads, in words
     * @param suggestedOwner organisation number of the municipality that it should go to, when this is the wrong one and it is known; else
     *     null
     */
    public record Command(
            UUID referralId,
            StatusReason reason,
            String text,
            @Nullable String suggestedOwner) {

        /** Without a municipality to suggest. */
        public Command(UUID referralId, StatusReason reason, String text) {
            this(referralId, reason, text, null);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Declined; the answer is on its way. */
        record Declined(Referral referral) implements Outcome {}

        /** Someone has already answered it. */
        record AlreadyAnswered(Referral referral) implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Declines it. */
    public Outcome decline(Command c, Actor actor) {
        var guide = staff.guide(actor, actor.requireStaffId());
        return switch (referrals.forUpdate(c.referralId(), actor)) {
            case Referral.Unanswered open -> {
                var owner = c.suggestedOwner();
                if (owner != null && !maySuggest(c.reason(), owner, actor)) {
                    yield new Outcome.Refused(List.of(new FieldError("suggestedOwner", "decline.suggestedOwner")));
                }
                var now = clock.instant();
                var number =
                        owner == null ? null : OrganisationNumber.parse(owner).orElseThrow();
                var parts = answer(c.reason(), c.text(), owner);
                var answer = ReportFacts.by(guide, ReportKind.REJECTION, now, parts);
                var to = number == null ? null : number.value();
                var declined = open.decline(c.reason(), c.text(), to, guide.id(), now);
                yield new Outcome.Declined(referrals.save(declined, answer, actor));
            }
            case Referral.Attached a -> new Outcome.AlreadyAnswered(a);
            case Referral.Declined d -> new Outcome.AlreadyAnswered(d);
            case Referral.Withdrawn w -> new Outcome.AlreadyAnswered(w);
            case Referral.Finished f -> new Outcome.AlreadyAnswered(f);
            case Referral.Voided v -> new Outcome.AlreadyAnswered(v);
        };
    }

    /** Another public body than this municipality, and only when the reason is that this is the wrong one. */
    private boolean maySuggest(StatusReason reason, String owner, Actor actor) {
        return reason == StatusReason.WRONG_MUNICIPALITY
                && OrganisationNumber.parse(owner)
                        .filter(OrganisationNumber::isPublicBody)
                        .filter(number ->
                                !number.value().equals(municipalities.of(actor).orgNumber()))
                        .isPresent();
    }

    /**
     * What the sender will read, for the preview and for the answer alike.
     *
     * @param suggestedOwner as it was typed, or null; nothing is said of it until it is a number
     */
    public static List<ReportPart> answer(StatusReason reason, String text, @Nullable String suggestedOwner) {
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
        var parts =
                new ArrayList<>(List.of(ReportPart.always("reason", opening), ReportPart.always("reason-text", text)));
        if (suggestedOwner != null) {
            OrganisationNumber.parse(suggestedOwner)
                    .map(number -> "Föreslagen mottagare har organisationsnummer " + number.display() + ".")
                    .ifPresent(told -> parts.add(ReportPart.always("suggested-owner", told)));
        }
        return List.copyOf(parts);
    }
}
