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
 * A paused case goes on by itself when the day that it rested until has come, so that nobody is forgotten. While a sender waits for an answer
 * to its wish to cancel, it rests on.
 */
@UseCase(roles = Role.SYSTEM)
public class WakeCases {

    private final CaseRows rows;
    private final Cases cases;
    private final AccessLog log;
    private final Clock clock;

    WakeCases(CaseRows rows, Cases cases, AccessLog log, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.log = log;
        this.clock = clock;
    }

    /** Cases whose day has come. */
    public List<UUID> due(Actor actor) {
        log.persons(Action.READ, List.of(), null);
        return rows.restedUntil(actor.municipalityId(), Swedish.today(clock));
    }

    /** Wakes one. False when there is nothing to wake any more. */
    public boolean wake(UUID caseId, Actor actor) {
        var today = Swedish.today(clock);
        if (!(cases.forUpdate(caseId, actor) instanceof Case.Paused paused)) return false;
        if (paused.until().isAfter(today) || paused.file().isCancelRequested()) return false;
        cases.save(paused.wake(today), actor);
        return true;
    }
}
