package se.lotsen.casework;

import java.time.Clock;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Swedish;

/** A paused case goes on where it was. */
@UseCase(roles = Role.GUIDE)
public class ResumeCase {

    private final Cases cases;
    private final CaseActions actions;
    private final Clock clock;

    ResumeCase(Cases cases, CaseActions actions, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.clock = clock;
    }

    /** Resumes it. */
    public Case resume(String caseNumber, Actor actor) {
        var found = actions.require(actor, CaseAction.RESUME, cases.forUpdate(caseNumber, actor), Case.Paused.class);
        return cases.save(found.resume(Swedish.today(clock)), actor);
    }
}
