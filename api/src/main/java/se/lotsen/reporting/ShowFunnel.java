package se.lotsen.reporting;

import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/**
 * View: from the way in to six months, for the cases opened in a year. Persons with protected identity are counted; what leaves is only what
 * {@link Suppression} lets through.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class ShowFunnel {

    private final CountedCases cases;

    ShowFunnel(CountedCases cases) {
        this.cases = cases;
    }

    /** Counts a year. */
    public YearFigures read(int year, Actor actor) {
        return cases.in(year, actor);
    }
}
