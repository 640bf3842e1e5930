package se.lotsen.casework;

import java.time.Clock;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/**
 * A closed case goes on, with the guide who opens it again and with all its history. Its referrals have been answered and their Tasks are
 * over, so the health centres hear nothing more by it; a new referral joins it as any open case.
 */
@UseCase(roles = Role.GUIDE)
public class ReopenCase {

    private final Cases cases;
    private final CaseActions actions;
    private final Clock clock;

    ReopenCase(Cases cases, CaseActions actions, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * A wish to go on.
     *
     * @param why for the timeline
     */
    public record Command(String caseNumber, String why) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It goes on. */
        record Reopened(Case state) implements Outcome {}

        /** The person has another open case, which is where the work goes on. */
        record OtherCaseIsOpen(String caseNumber) implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Opens it again; the person is to be reached within one working day when no talk was held. */
    public Outcome reopen(Command c, Actor actor) {
        var found = cases.forUpdate(c.caseNumber(), actor);
        var closed = actions.require(actor, CaseAction.REOPEN, found, Case.Closed.class);
        if (c.why().isBlank()) return new Outcome.Refused(List.of(new FieldError("why", "reopen.why.missing")));
        var other = cases.openOf(closed.file().personId(), actor);
        if (other.isPresent()) {
            return new Outcome.OtherCaseIsOpen(other.get().file().number());
        }
        var contactOn = WorkingDays.plus(Swedish.today(clock), 1);
        var step = closed.reopen(actor.requireStaffId(), contactOn, c.why().strip(), clock.instant());
        return new Outcome.Reopened(cases.save(step, actor));
    }
}
