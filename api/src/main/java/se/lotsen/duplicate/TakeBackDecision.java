package se.lotsen.duplicate;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Persons;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stale;

/** A guide takes back that two records are two persons; they may be proposed again. */
@UseCase(roles = Role.GUIDE)
public class TakeBackDecision {

    private final DuplicateRows rows;
    private final Persons persons;
    private final AccessLog log;
    private final Clock clock;

    TakeBackDecision(DuplicateRows rows, Persons persons, AccessLog log, Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.log = log;
        this.clock = clock;
    }

    /** Takes it back. Stale when somebody has already. */
    public void takeBack(UUID decisionId, Actor actor) {
        var decision = rows.lock(actor.municipalityId(), decisionId).orElseThrow(() -> new Missing("decision"));
        for (var id : List.of(decision.firstId(), decision.secondId())) {
            persons.read(id, actor);
            log.person(Action.CHANGE, id, null);
        }
        if (rows.takeBack(actor.municipalityId(), decisionId, clock.instant(), actor.requireStaffId()) == 0) {
            throw new Stale("decision");
        }
    }
}
