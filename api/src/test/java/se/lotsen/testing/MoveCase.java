package se.lotsen.testing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Case;
import se.lotsen.casework.Cases;
import se.lotsen.casework.Step;
import se.lotsen.referral.ReportFacts;

/** Makes any legal move of a case, also those whose use cases live in later packages. */
@UseCase(roles = Role.GUIDE)
public class MoveCase {

    private final Cases cases;

    MoveCase(Cases cases) {
        this.cases = cases;
    }

    /** The case as it is kept. */
    public Case read(String caseNumber, Actor actor) {
        return cases.read(caseNumber, actor);
    }

    /** Saves the step that the function gives. */
    public Case move(String caseNumber, Function<Case, Step<?>> step, @Nullable ReportFacts report, Actor actor) {
        return cases.save(step.apply(cases.forUpdate(caseNumber, actor)), report, actor);
    }
}
