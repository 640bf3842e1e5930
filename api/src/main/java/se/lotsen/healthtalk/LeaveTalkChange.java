package se.lotsen.healthtalk;

import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;

/** A guide throws a change of a signed talk away before it is signed. What is signed is not touched. */
@UseCase(roles = Role.GUIDE)
public class LeaveTalkChange {

    private final Cases cases;
    private final CaseActions actions;
    private final Drafts drafts;

    LeaveTalkChange(Cases cases, CaseActions actions, Drafts drafts) {
        this.cases = cases;
        this.actions = actions;
        this.drafts = drafts;
    }

    /** Throws it away; without one nothing happens. */
    public void leave(String caseNumber, Actor actor) {
        var found = cases.forUpdate(caseNumber, actor);
        actions.require(actor, CaseAction.CHANGE_TALK, found);
        drafts.delete(found.file().id(), actor);
    }
}
