package se.lotsen.casework;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.referral.Referrals;
import se.lotsen.shared.Undo;

/**
 * The guide who wrote a try to reach the person takes it back while it is the latest thing tried. It counts nowhere then, and stays to be read
 * in the timeline.
 */
@UseCase(roles = Role.GUIDE)
public class UndoContact {

    private final Cases cases;
    private final CaseActions actions;
    private final Referrals referrals;
    private final Clock clock;

    UndoContact(Cases cases, CaseActions actions, Referrals referrals, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The case waits for the contact that it waited for before. */
        record Undone(Case state) implements Outcome {}

        /** Half an hour has passed, the case has gone on, or it was somebody else's try. */
        record TooLate() implements Outcome {}

        /** A health centre has been told something since, which must stay true. */
        record Told() implements Outcome {}
    }

    /** Takes it back. */
    public Outcome undo(String caseNumber, UUID attemptId, Actor actor) {
        var found = cases.forUpdate(caseNumber, actor);
        if (!(found instanceof Case.Contacting contacting)
                || !actions.one(CaseAction.TRY_CONTACT, actor, found).yes()) {
            return new Outcome.TooLate();
        }
        var last = cases.lastTry(found.file().id(), actor).filter(it -> mayUndo(it, attemptId, actor));
        var before = last.map(ContactAttempt::contactOnBefore);
        if (last.isEmpty() || before.isEmpty()) return new Outcome.TooLate();
        if (referrals.isToldSince(found.file().id(), last.get().at(), actor)) return new Outcome.Told();
        cases.takeBack(last.get(), actor);
        var step = contacting.takeBackTry(last.get().channel(), attemptId, before.get());
        return new Outcome.Undone(cases.save(step, actor));
    }

    private boolean mayUndo(ContactAttempt last, UUID attemptId, Actor actor) {
        return last.id().equals(attemptId)
                && last.staffId().equals(actor.requireStaffId())
                && Undo.isOpen(last.at(), clock.instant());
    }
}
