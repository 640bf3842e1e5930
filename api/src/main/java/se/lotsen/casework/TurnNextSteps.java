package se.lotsen.casework;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Swedish;

/**
 * When a follow-up opens in a case in which nothing is booked, it is the next step there, as {@link NextStep} says: the lists read what is stored,
 * and on such a day nobody need have touched the case.
 */
@UseCase(roles = Role.SYSTEM)
public class TurnNextSteps {

    private final CaseRows rows;
    private final Cases cases;
    private final AccessLog log;
    private final Clock clock;

    TurnNextSteps(CaseRows rows, Cases cases, AccessLog log, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.log = log;
        this.clock = clock;
    }

    /** Cases whose stored step is another than that of today. */
    public List<UUID> due(Actor actor) {
        log.persons(Action.READ, List.of(), null);
        return rows.withFollowUpOpened(actor.municipalityId(), Swedish.today(clock));
    }

    /** Stores the step of today in one. */
    public void turn(UUID caseId, Actor actor) {
        if (cases.forUpdate(caseId, actor) instanceof Case.Open open) cases.keepNextStep(open, actor);
    }
}
