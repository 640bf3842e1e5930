package se.lotsen.casework;

import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** A paused case goes on where it was. */
@UseCase(roles = Role.GUIDE)
public class ResumeCase {

    private final Cases cases;
    private final CaseActions actions;

    ResumeCase(Cases cases, CaseActions actions) {
        this.cases = cases;
        this.actions = actions;
    }

    /** Resumes it. */
    public Case resume(String caseNumber, Actor actor) {
        var found = actions.require(actor, CaseAction.RESUME, cases.forUpdate(caseNumber, actor), Case.Paused.class);
        return cases.save(found.resume(), actor);
    }
}
