package se.lotsen.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.ReportFacts;
import se.lotsen.referral.ReportKind;
import se.lotsen.referral.ReportPart;
import se.lotsen.shared.FieldError;

/** A guide answers a sender that wants to cancel: yes, it is done already, or no. */
@UseCase(roles = Role.GUIDE)
public class AnswerCancel {

    private final Cases cases;
    private final CaseActions actions;
    private final Referrals referrals;
    private final LastReferral last;
    private final CaseViewRows rows;
    private final Staff staff;
    private final Units units;
    private final Clock clock;

    AnswerCancel(
            Cases cases,
            CaseActions actions,
            Referrals referrals,
            LastReferral last,
            CaseViewRows rows,
            Staff staff,
            Units units,
            Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.referrals = referrals;
        this.last = last;
        this.rows = rows;
        this.staff = staff;
        this.units = units;
        this.clock = clock;
    }

    /** The answers. Those that say that the work is done need a held talk, as they do when a case is closed. */
    public enum Answer {
        CONFIRM,
        DONE_GOAL_MET,
        DONE_ON_OWN,
        REFUSE
    }

    /**
     * What is asked.
     *
     * @param asked one for each sender that waits, oldest first
     * @param answers those that may be given now
     * @param endsWithIt true when the case ends if the only one is confirmed
     */
    public record Shown(List<CancelWish> asked, List<Answer> answers, boolean endsWithIt) {}

    /**
     * An answer.
     *
     * @param note what the sender reads; needed for everything but a yes
     */
    public record Command(String caseNumber, UUID referralId, Answer answer, String note) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Answered; the sender is being told. */
        record Answered(Case state) implements Outcome {}

        /** This sender no longer waits. */
        record NothingAsked(Case state) implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Shows it. */
    public Shown show(String caseNumber, Actor actor) {
        var found = cases.read(caseNumber, actor);
        var caseId = found.file().id();
        var open = rows.referrals(actor.municipalityId(), caseId).stream()
                .filter(CaseOverview.Attached::open)
                .count();
        return new Shown(
                rows.cancelWishes(actor.municipalityId(), caseId),
                answers(found),
                open == 1 && !cases.beganByItself(caseId, actor));
    }

    /** Which milestone the answer is, as the sender is told. */
    public static ReportKind kind(Answer answer) {
        return answer == Answer.REFUSE ? ReportKind.CANCELLATION : ReportKind.CLOSURE;
    }

    /** What the sender would read, before the filter of consent. */
    public static List<ReportPart> parts(Answer answer, String note) {
        var parts = new ArrayList<ReportPart>();
        if (answer == Answer.REFUSE) {
            parts.add(ReportPart.always("goes-on", "Ni ville återkalla remissen. Arbetet med personen går vidare."));
        } else {
            parts.addAll(ClosureReport.parts(reason(answer), Tries.NONE, null));
        }
        if (!note.isBlank()) parts.add(ReportPart.always("note", note.strip()));
        return List.copyOf(parts);
    }

    /** Answers. */
    public Outcome answer(Command c, Actor actor) {
        var found = cases.forUpdate(c.caseNumber(), actor);
        var asked = referrals.attachedTo(found.file().id(), actor).stream()
                .filter(Referral.CancelRequested.class::isInstance)
                .map(Referral.CancelRequested.class::cast)
                .filter(referral -> referral.file().id().equals(c.referralId()))
                .findFirst();
        if (asked.isEmpty()) return new Outcome.NothingAsked(found);
        var open = actions.require(actor, CaseAction.ANSWER_CANCEL, found, Case.Open.class);
        var fault = fault(c, open);
        if (fault.isPresent()) return new Outcome.Refused(List.of(fault.get()));
        var guide = staff.guide(actor, actor.requireStaffId());
        var report = ReportFacts.by(guide, kind(c.answer()), clock.instant(), parts(c.answer(), c.note()));
        return new Outcome.Answered(
                c.answer() == Answer.REFUSE
                        ? refuse(open, asked.get(), c.note(), report, actor)
                        : end(open, asked.get(), c, report, actor));
    }

    /** The referral ends, for the one who asked; nobody else is told, and the case ends only with the last. */
    private Case end(Case.Open open, Referral.CancelRequested asked, Command c, ReportFacts report, Actor actor) {
        var reason = reason(c.answer());
        var ended = asked.end(reason.move(CloseOption.sixMonthsSettled(open)), clock.instant());
        return last.end(open, ended, reason, c.note().isBlank() ? null : c.note(), report, actor);
    }

    private Case refuse(Case.Open open, Referral.CancelRequested asked, String note, ReportFacts report, Actor actor) {
        referrals.save(asked.refuse(Case.taskOf(open), clock.instant()), report, actor);
        var waiting = referrals.attachedTo(open.file().id(), actor).stream()
                .anyMatch(Referral.CancelRequested.class::isInstance);
        var sender = units.unit(actor, asked.file().senderUnitId()).name();
        var event = new CaseEvent.CancelRefused(asked.file().number(), sender, note);
        return cases.save(open.refuseCancel(event, waiting), actor);
    }

    private static Optional<FieldError> fault(Command c, Case.Open open) {
        if (!answers(open).contains(c.answer())) return Optional.of(new FieldError("answer", "cancel.needsTalk"));
        if (c.answer() != Answer.CONFIRM && c.note().isBlank()) {
            return Optional.of(new FieldError("note", "cancel.note"));
        }
        return Optional.empty();
    }

    private static List<Answer> answers(Case state) {
        var isHeld = Case.followUpsOf(state) != null;
        return isHeld ? List.of(Answer.values()) : List.of(Answer.CONFIRM, Answer.REFUSE);
    }

    private static CloseReason reason(Answer answer) {
        return switch (answer) {
            case DONE_GOAL_MET -> CloseReason.GOAL_MET;
            case DONE_ON_OWN -> CloseReason.ON_OWN;
            case CONFIRM, REFUSE -> CloseReason.WITHDRAWN_BY_REFERRER;
        };
    }
}
