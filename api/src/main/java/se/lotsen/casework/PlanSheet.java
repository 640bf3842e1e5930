package se.lotsen.casework;

import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** View: the plan that the person takes home on paper. It is logged as a printing, because the sheet leaves the building. */
@UseCase(roles = Role.GUIDE)
public class PlanSheet {

    private final CaseOverview overview;
    private final AccessLog log;

    PlanSheet(CaseOverview overview, AccessLog log) {
        this.overview = overview;
        this.log = log;
    }

    /** Shows it; missing before the health talk, when there is no plan. */
    public CaseOverview.Page show(String caseNumber, Actor actor) {
        var shown = overview.show(caseNumber, actor);
        if (shown.talk().isEmpty()) throw new Missing("plan");
        log.person(Action.PRINT, shown.person().id(), caseNumber);
        return shown;
    }
}
