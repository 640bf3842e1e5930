package se.lotsen.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.referral.BusinessStatus;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralState;
import se.lotsen.referral.Referrals;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stale;

/**
 * The administrator marks a referral as a mistake, whatever state it is in: sent about the wrong person, or taken in twice. Its Task and
 * ServiceRequest become entered-in-error, and the case that nothing else holds ends as a mistake too. Nothing is removed: case, timeline and
 * access log stay, and say so. The administrator is never shown who it is about.
 */
@UseCase(roles = Role.ADMINISTRATOR)
public class VoidReferral {

    private final Referrals referrals;
    private final Cases cases;
    private final LastReferral last;
    private final Units units;
    private final Clock clock;

    VoidReferral(Referrals referrals, Cases cases, LastReferral last, Units units, Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.last = last;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What the administrator sees of a referral.
     *
     * @param placer the sender's own number
     * @param version to send back with the mark, so that it is put on what was seen
     */
    public record Shown(
            UUID id,
            String number,
            String placer,
            String sender,
            Instant receivedAt,
            ReferralState state,
            BusinessStatus status,
            boolean hasCase,
            int version) {}

    /**
     * A mark.
     *
     * @param why what the sender reads in the Task, and the timeline keeps
     */
    public record Command(String number, int version, String why) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Marked. */
        record Voided(Referral referral) implements Outcome {}

        /** It was marked before. */
        record AlreadyVoided(Referral referral) implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Finds one by our number. */
    public Shown find(String number, Actor actor) {
        var referral = referrals.read(id(number, actor), actor);
        var file = referral.file();
        return new Shown(
                file.id(),
                file.number(),
                file.placer().value(),
                units.unit(actor, file.senderUnitId()).name(),
                file.receivedAt(),
                ReferralState.of(referral),
                file.task().business(),
                referral instanceof Referral.Attached || referral instanceof Referral.Finished,
                file.version());
    }

    /** Marks it. */
    public Outcome mark(Command c, Actor actor) {
        var id = id(c.number(), actor);
        if (c.why().isBlank()) {
            referrals.read(id, actor);
            return new Outcome.Refused(List.of(new FieldError("why", "void.why")));
        }
        var before = caseOf(referrals.read(id, actor), actor);
        var found = referrals.forUpdate(id, actor);
        if (found instanceof Referral.Voided) return new Outcome.AlreadyVoided(found);
        if (found.file().version() != c.version()) throw new Stale("referral");
        var voided = found.enterInError(c.why().strip(), clock.instant());
        switch (before) {
            case null -> referrals.save(voided, actor);
            case Case.Open open -> last.end(open, voided, CloseReason.ENTERED_IN_ERROR, c.why(), null, actor);
            case Case.Closed closed -> voidClosed(closed, voided, actor);
        }
        return new Outcome.Voided(referrals.read(id, actor));
    }

    private @Nullable Case caseOf(Referral referral, Actor actor) {
        return switch (referral) {
            case Referral.Attached attached -> cases.forUpdateUnseen(attached.caseId(), actor);
            case Referral.Finished finished -> cases.forUpdateUnseen(finished.caseId(), actor);
            case Referral.Unanswered _, Referral.Declined _, Referral.Withdrawn _, Referral.Voided _ -> null;
        };
    }

    /** A closed case was a mistake when every referral that led to it was. */
    private void voidClosed(Case.Closed closed, Referral.Voided voided, Actor actor) {
        referrals.save(voided, actor);
        var all = referrals.ofCase(closed.file().id(), actor).stream().allMatch(Referral.Voided.class::isInstance);
        var why = String.valueOf(voided.file().task().reasonText());
        if (all) cases.save(closed.enterInError(why), actor);
    }

    private UUID id(String number, Actor actor) {
        return referrals.idByNumber(number, actor).orElseThrow(() -> new Missing("referral"));
    }
}
