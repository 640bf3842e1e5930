package se.lotsen.casework;

import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** The guide of a case takes back that its next step was put off: it has the day again that it was planned for. */
@UseCase(roles = Role.GUIDE)
public class TakeBackPostponement {

    private final Cases cases;
    private final CaseActions actions;

    TakeBackPostponement(Cases cases, CaseActions actions) {
        this.cases = cases;
        this.actions = actions;
    }

    /** Takes it back. */
    public Case takeBack(String caseNumber, Actor actor) {
        var found = actions.require(
                actor, CaseAction.TAKE_BACK_POSTPONEMENT, cases.forUpdate(caseNumber, actor), Case.Postponable.class);
        return cases.save(found.takeBackPostponement(), actor);
    }
}
