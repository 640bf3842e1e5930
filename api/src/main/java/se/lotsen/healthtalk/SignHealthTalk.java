package se.lotsen.healthtalk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Guide;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;
import se.lotsen.casework.ContactAttempt;
import se.lotsen.casework.TalkMode;
import se.lotsen.person.Persons;
import se.lotsen.referral.ReportFacts;
import se.lotsen.referral.ReportKind;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stale;
import se.lotsen.shared.Swedish;

/**
 * The guide signs the talk: it becomes part of the record with the plan and the baseline, the consents are kept as the person chose, the
 * case goes on to its plan, the senders are told, and the draft is gone.
 */
@UseCase(roles = Role.GUIDE)
public class SignHealthTalk {

    private final Cases cases;
    private final CaseActions actions;
    private final Persons persons;
    private final Staff staff;
    private final Drafts drafts;
    private final KeptTalk keep;
    private final Measurements measurements;
    private final SharingChoice sharing;
    private final Clock clock;

    SignHealthTalk(
            Cases cases,
            CaseActions actions,
            Persons persons,
            Staff staff,
            Drafts drafts,
            KeptTalk keep,
            Measurements measurements,
            SharingChoice sharing,
            Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.persons = persons;
        this.staff = staff;
        this.drafts = drafts;
        this.keep = keep;
        this.measurements = measurements;
        this.sharing = sharing;
        this.clock = clock;
    }

    /**
     * A signature.
     *
     * @param version of the draft that was read together; stale if it was saved since
     */
    public record Command(String caseNumber, int version) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Signed; the senders are being told. */
        record Signed(Case planReady) implements Outcome {}

        /** Something in the talk must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Signs it. */
    public Outcome sign(Command c, Actor actor) {
        var found = actions.require(
                actor, CaseAction.HOLD_TALK, cases.forUpdate(c.caseNumber(), actor), Case.BeforeTalk.class);
        var kept = drafts.of(found.file().id(), actor).orElseThrow(() -> new Missing("draft"));
        if (kept.version() != c.version()) throw new Stale("draft");
        var talk = kept.draft();
        var openedOn = LocalDate.ofInstant(found.file().openedAt(), Swedish.ZONE);
        var errors = faults(talk, openedOn, Swedish.today(clock), sharing.isAsked(found, actor));
        var heldOn = talk.consent().heldOn();
        var mode = talk.consent().mode();
        if (!errors.isEmpty() || heldOn == null || mode == null) return new Outcome.Refused(errors);
        var guide = staff.guide(actor, actor.requireStaffId());
        var person = persons.read(found.file().personId(), actor);
        keep.keep(found.file().id(), talk, heldOn, mode, 1, null, actor);
        measurements.keep(
                found.file().id(),
                MeasuredAt.BASELINE,
                heldOn,
                Measurements.lonelinessFrom(talk.contacts().loneliness(), mode, person.language()),
                actor);
        keep.keepLiving(person, talk.everyday().living(), actor);
        sharing.keep(found, talk, guide, actor);
        drafts.delete(found.file().id(), actor);
        return new Outcome.Signed(goOn(found, talk, heldOn, mode, guide, actor));
    }

    private Case goOn(
            Case.BeforeTalk found, HealthTalkDraft talk, LocalDate heldOn, TalkMode mode, Guide guide, Actor actor) {
        if (found instanceof Case.Contacting contacting) cases.keep(offered(contacting, mode, actor), actor);
        var now = clock.instant();
        var report = ReportFacts.by(guide, ReportKind.HEALTH_TALK, now, HealthTalkReport.parts(talk));
        return cases.save(found.holdTalk(heldOn, mode, now), report, actor);
    }

    /** A talk that was held at once was offered too, and counts among the offers. */
    private ContactAttempt offered(Case.Contacting found, TalkMode mode, Actor actor) {
        return new ContactAttempt(
                Ids.next(),
                found.file().id(),
                clock.instant(),
                mode == TalkMode.PHONE ? ContactAttempt.Channel.PHONE : ContactAttempt.Channel.VISIT,
                ContactAttempt.Outcome.TALK_BOOKED,
                null,
                actor.requireStaffId());
    }

    static List<FieldError> faults(HealthTalkDraft talk, LocalDate openedOn, LocalDate today, boolean asksToShare) {
        var errors = new ArrayList<FieldError>();
        addFrameFaults(errors, talk.consent(), openedOn, today);
        var share = talk.consent().shareWithHealthCentre();
        if (asksToShare && share != Reply.YES && share != Reply.NO) {
            errors.add(new FieldError("consent.shareWithHealthCentre", "talk.share.missing"));
        }
        if (Measurements.areWrong(talk.contacts().loneliness())) {
            errors.add(new FieldError("contacts.loneliness", "talk.answer.notAnOption"));
        }
        addHomeCareFault(errors, talk.everyday(), today);
        var heldOn = talk.consent().heldOn();
        addGoalFaults(errors, talk.wishes().goals(), List.of(), heldOn == null ? LocalDate.MIN : heldOn);
        return List.copyOf(errors);
    }

    private static void addFrameFaults(
            List<FieldError> errors, StepAnswers.Consent frame, LocalDate openedOn, LocalDate today) {
        var heldOn = frame.heldOn();
        if (heldOn == null) errors.add(new FieldError("consent.heldOn", "talk.heldOn.missing"));
        else if (heldOn.isAfter(today)) errors.add(new FieldError("consent.heldOn", "talk.heldOn.ahead"));
        else if (heldOn.isBefore(openedOn)) errors.add(new FieldError("consent.heldOn", "talk.heldOn.beforeCase"));
        if (frame.mode() == null) errors.add(new FieldError("consent.mode", "talk.mode.missing"));
        if (!frame.informedOfRight()) {
            errors.add(new FieldError("consent.informedOfRight", "talk.informedOfRight.missing"));
        }
    }

    /** Nobody has told anything on a day that has not been. */
    static void addHomeCareFault(List<FieldError> errors, StepAnswers.Everyday everyday, LocalDate today) {
        var told = everyday.homeCareTold();
        var on = told == null ? null : told.on();
        if (on != null && on.isAfter(today)) errors.add(new FieldError("everyday.homeCareTold", "talk.homeCare.ahead"));
    }

    /**
     * What is wrong with a plan.
     *
     * @param before the plan that it comes after, whose days may have passed meanwhile
     * @param from first day that a new line may have
     */
    static void addGoalFaults(List<FieldError> errors, List<PlanGoal> goals, List<PlanGoal> before, LocalDate from) {
        if (goals.size() > PlanGoal.AT_MOST) errors.add(new FieldError("wishes.goals", "talk.goals.tooMany"));
        for (var i = 0; i < goals.size(); i++) {
            var goal = goals.get(i);
            if (goal.wish().isBlank())
                errors.add(new FieldError("wishes.goals[" + i + "].wish", "talk.goal.wish.missing"));
            if (goal.action().isBlank()) {
                errors.add(new FieldError("wishes.goals[" + i + "].action", "talk.goal.action.missing"));
            }
            var day = goal.dueOn();
            if (day != null && day.isBefore(from) && before.stream().noneMatch(line -> day.equals(line.dueOn()))) {
                errors.add(new FieldError("wishes.goals[" + i + "].dueOn", "talk.goal.dueOn.past"));
            }
        }
    }
}
