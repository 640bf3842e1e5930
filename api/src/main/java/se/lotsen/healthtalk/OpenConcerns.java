package se.lotsen.healthtalk;

import java.util.List;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/**
 * Those of the guide's persons who said something in a health talk that the local routine is for. Someone leaves the list when the guide has
 * written a note about what was done; a draft that is saved again, or a talk that is signed, is not that.
 */
@UseCase(roles = Role.GUIDE)
public class OpenConcerns {

    private final ConcernRows rows;
    private final AccessLog log;

    OpenConcerns(ConcernRows rows, AccessLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** Longest waiting first. */
    public List<ConcernLine> of(Actor guide) {
        var lines = rows.open(guide.municipalityId(), guide.requireStaffId());
        log.persons(Action.READ, lines.stream().map(ConcernLine::personId).toList(), null);
        return lines;
    }
}
