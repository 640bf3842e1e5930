package se.lotsen.healthtalk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.person.Persons;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stale;
import se.lotsen.shared.Swedish;

/**
 * A guide signs a change of a signed talk: it is kept as the next version with the plan as it now is, and the versions before stay readable. The
 * frame of the talk, the consents and the baseline stay as they were, for follow-ups are compared with what was answered then. No report is
 * sent: the guide writes to the health centre when it must know.
 */
@UseCase(roles = Role.GUIDE)
public class SignTalkChange {

    /** Characters in a reason: a few sentences. */
    public static final int LONGEST_REASON = 500;

    private final Cases cases;
    private final CaseActions actions;
    private final Persons persons;
    private final Drafts drafts;
    private final HealthTalkRows rows;
    private final KeptTalk kept;
    private final Clock clock;

    SignTalkChange(
            Cases cases,
            CaseActions actions,
            Persons persons,
            Drafts drafts,
            HealthTalkRows rows,
            KeptTalk kept,
            Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.persons = persons;
        this.drafts = drafts;
        this.rows = rows;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * A signature.
     *
     * @param version of the draft that was read; stale if it was saved since
     */
    public record Command(String caseNumber, int version, String why) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Signed, as this version of the talk. */
        record Signed(int version) implements Outcome {}

        /** Something must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Signs it. */
    public Outcome sign(Command c, Actor actor) {
        var found = actions.require(
                actor, CaseAction.CHANGE_TALK, cases.forUpdate(c.caseNumber(), actor), Case.AfterTalk.class);
        var caseId = found.file().id();
        var draft = drafts.of(caseId, actor).orElseThrow(() -> new Missing("draft"));
        if (draft.version() != c.version()) throw new Stale("draft");
        var latest = rows.versions(actor.municipalityId(), caseId).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("talk"));
        var before = latest.signed().answers();
        var talk = draft.draft();
        var errors = faults(c, before, talk, Swedish.today(clock));
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var version = latest.version() + 1;
        kept.keep(caseId, talk, latest.heldOn(), latest.mode(), version, c.why(), actor);
        if (before.everyday().living() != talk.everyday().living()) {
            kept.keepLiving(
                    persons.read(found.file().personId(), actor),
                    talk.everyday().living(),
                    actor);
        }
        drafts.delete(caseId, actor);
        cases.note(caseId, new CaseEvent.HealthTalkChanged(version, c.why()), actor);
        return new Outcome.Signed(version);
    }

    private static List<FieldError> faults(Command c, HealthTalkDraft before, HealthTalkDraft talk, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        SignHealthTalk.addHomeCareFault(errors, talk.everyday(), today);
        SignHealthTalk.addGoalFaults(
                errors, talk.wishes().goals(), before.wishes().goals(), today);
        if (talk.equals(before)) errors.add(new FieldError("why", "correction.nothing"));
        else if (c.why().isBlank() || c.why().length() > LONGEST_REASON) {
            errors.add(new FieldError("why", "correction.why"));
        }
        return errors;
    }
}
