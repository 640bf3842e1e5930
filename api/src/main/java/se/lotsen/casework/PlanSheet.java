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

    /** What came of asking for it. */
    public sealed interface Outcome {
        /** The plan may be printed. */
        record Printed(CaseOverview.Page shown) implements Outcome {}

        /** The person has a protected identity: no paper leaves. */
        record Protected() implements Outcome {}
    }

    /** Shows it; missing before the health talk, when there is no plan. */
    public Outcome show(String caseNumber, Actor actor) {
        var shown = overview.show(caseNumber, actor);
        if (shown.talk().isEmpty()) throw new Missing("plan");
        if (!shown.person().protection().letsPaperLeave()) return new Outcome.Protected();
        log.person(Action.PRINT, shown.person().id(), caseNumber);
        return new Outcome.Printed(shown);
    }
}
