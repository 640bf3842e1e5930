package se.lotsen.healthtalk;

import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/**
 * View: that the local routine is followed somewhere in the municipality. A manager sees how many, whose guide and since when, and neither
 * who the person is nor what was said.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class CountConcerns {

    private final ConcernRows rows;

    CountConcerns(ConcernRows rows) {
        this.rows = rows;
    }

    /** Longest waiting first; a guide without any is left out. */
    public List<GuideConcerns> count(Actor actor) {
        return rows.byGuide(actor.municipalityId());
    }
}
